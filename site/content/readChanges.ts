import { historyPath, type Change, type ChangeAction } from '../../content-models/changeRegister/change.ts';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { allDocuments, type AnyDocument, type TenantContent } from './content.ts';
import { contentOf, keptPerContent, note } from './reading.ts';

/** What may narrow the register: one thing at a time. */
export interface ChangeFilter {
  action?: ChangeAction;
  kind?: DocumentKind;
  /** `2026-11` */
  month?: string;
}

const days = new WeakMap<Change, LocalDate>();

/** The Polish day on which a change happened. */
export const changeDay = (change: Change): LocalDate => {
  let day = days.get(change);
  if (!day) days.set(change, (day = localDateOf(change.at)));
  return day;
};

const newestFirst = (a: Change, b: Change): number => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1);

const ordered = keptPerContent((content) => {
  const all = [...content.changes.values()].sort(newestFirst);
  const register = all.filter(({ inBip }) => inBip);
  return {
    register,
    byAction: Map.groupBy(register, ({ action }) => action),
    byKind: Map.groupBy(register, ({ kind }) => kind),
    byMonth: Map.groupBy(register, (change) => changeDay(change).slice(0, 7)),
    byDocument: Map.groupBy(all, ({ documentId }) => documentId),
  };
});

/** The key of one list of the register. */
const listKey = ({ action, kind, month }: ChangeFilter): string =>
  ['changes', ...[action, kind, month].filter((part) => part !== undefined)].join(':');

/** Every key under which a page may have seen this row of the register. */
export const changeKeys = (change: Change): string[] => [
  `history:${change.documentId}`,
  ...(change.inBip
    ? [{}, { action: change.action }, { kind: change.kind }, { month: changeDay(change).slice(0, 7) }].map(listKey)
    : []),
];

/** Rows of the Bulletin's register of changes, newest first. */
export const changes = (tenant: string, { limit, ...filter }: ChangeFilter & { limit?: number } = {}): Change[] => {
  note(listKey(filter));
  const { register, byAction, byKind, byMonth } = ordered(tenant);
  const { action, kind, month } = filter;
  const list =
    month !== undefined
      ? byMonth.get(month)
      : action !== undefined
        ? byAction.get(action)
        : kind !== undefined
          ? byKind.get(kind)
          : register;
  return (list ?? []).slice(0, limit);
};

/** The years of the register and their months, newest first. */
export const changeYears = (tenant: string): { year: number; months: number[] }[] => {
  note(listKey({}));
  const months = [...ordered(tenant).byMonth.keys()].sort().reverse();
  const years = Map.groupBy(months, (month) => Number(month.slice(0, 4)));
  return [...years].map(([year, list]) => ({ year, months: list.map((month) => Number(month.slice(5))) }));
};

/** Everything that happened to one document, newest first. */
export const historyOf = (tenant: string, documentId: string): Change[] => {
  note(`history:${documentId}`);
  return ordered(tenant).byDocument.get(documentId) ?? [];
};

const hasHistory = ({ document: { metadata, revision } }: AnyDocument, rows: number): boolean =>
  metadata.inBip && (rows > 1 || revision > 1);

/** Documents of the Bulletin to which something happened since they were published, by the address of their history. */
const withHistory = (content: TenantContent): Map<string, AnyDocument> => {
  const rows = new Map<string, number>();
  for (const { documentId } of content.changes.values()) rows.set(documentId, (rows.get(documentId) ?? 0) + 1);
  return new Map(
    allDocuments(content)
      .filter((one) => hasHistory(one, rows.get(one.document.id) ?? 0))
      .map((one) => [historyPath(one.document.path), one]),
  );
};

const histories = keptPerContent(withHistory);

/** The document whose history stands at that address. */
export const historyAt = (tenant: string, path: string): AnyDocument | undefined => {
  const one = histories(tenant).get(path);
  note(`path:${path}`);
  if (one) note(`${one.kind}:${one.document.id}`);
  return one;
};

/** Where the document of a change stands now, and its history, if it is public. */
export const changedDocument = (tenant: string, { kind, documentId }: Change): AnyDocument | undefined => {
  note(`${kind}:${documentId}`);
  const document = contentOf(tenant).documents[kind].get(documentId);
  return document && ({ kind, document } as AnyDocument);
};

/** The addresses of all histories. */
export const historyPaths = (content: TenantContent): string[] => [...withHistory(content).keys()];
