import type { Change } from '../../content-models/changeRegister/change.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Menu } from '../../content-models/menus/menu.ts';
import {
  documentKinds,
  isDocumentKind,
  type DocumentKind,
  type DocumentOf,
} from '../../content-models/publications/documentKinds.ts';
import type { PublishedRecord, Removal } from '../../content-models/publications/publication.ts';
import type { Redirect } from '../../content-models/redirects/redirect.ts';
import type { Tenant } from '../../content-models/shared/identity.ts';
import type { Instant, LocalDate } from '../../content-models/shared/localDate.ts';
import type { StatusBoard } from '../../content-models/status/status.ts';
import type { WasteSchedule } from '../../content-models/wasteCalendar/wasteSchedule.ts';

/** The published documents of one commune, by kind and id. */
export type Documents = { [Kind in DocumentKind]: Map<string, DocumentOf<Kind>> };

/** Everything public of one commune, by document id; kept in memory by the printer, on disk by the journal. */
export interface TenantContent {
  commune: Commune | undefined;
  today: LocalDate | undefined;
  status: StatusBoard | undefined;
  documents: Documents;
  menus: readonly Menu[];
  /** made by hand, as against those of documents that moved */
  redirects: readonly Redirect[];
  /** when waste is taken, where a company told it */
  waste: WasteSchedule | undefined;
  /** documents taken down with a reason, by id */
  removals: Map<string, Removal>;
  /** rows of the register of changes, by their own ids */
  changes: Map<string, Change>;
  /** Grows with every record, so that what was sorted or looked up once can tell whether it still holds. */
  version: number;
  /** when a page of `docId@revision` was first really on disk (poland.md D5) */
  placements: Map<string, Instant>;
}

/** All communes' public content. */
export type Content = Map<Tenant, TenantContent>;

export const emptyTenantContent = (): TenantContent => ({
  commune: undefined,
  today: undefined,
  status: undefined,
  documents: Object.fromEntries(documentKinds.map((kind) => [kind, new Map()])) as unknown as Documents,
  menus: [],
  redirects: [],
  waste: undefined,
  removals: new Map(),
  changes: new Map(),
  version: 0,
  placements: new Map(),
});

/** A document of whatever kind, with its kind beside it. */
export type AnyDocument = { [Kind in DocumentKind]: { kind: Kind; document: DocumentOf<Kind> } }[DocumentKind];

/** Every published document of one commune. */
export const allDocuments = (content: TenantContent): AnyDocument[] =>
  documentKinds.flatMap((kind) =>
    // by name kind and document belong together, which the compiler cannot follow through the index
    [...content.documents[kind].values()].map((document) => ({ kind, document }) as AnyDocument),
  );

/** The document with that id, whatever its kind. */
export const documentWithId = (content: TenantContent, id: string): AnyDocument | undefined => {
  for (const kind of documentKinds) {
    const document = content.documents[kind].get(id);
    if (document) return { kind, document } as AnyDocument;
  }
  return undefined;
};

/** Takes a document out, whatever its kind. */
export const forgetDocument = (content: TenantContent, id: string): void => {
  for (const kind of documentKinds) content.documents[kind].delete(id);
};

/** Puts one record into the content; saying the same twice changes nothing. */
export const applyRecord = (content: Content, record: PublishedRecord): void => {
  let tenant = content.get(record.tenant);
  if (!tenant) content.set(record.tenant, (tenant = emptyTenantContent()));
  tenant.version += 1;
  if (isDocumentKind(record.kind)) {
    tenant.removals.delete(record.docId);
    (tenant.documents[record.kind] as Map<string, unknown>).set(record.docId, record.document);
    return;
  }
  switch (record.kind) {
    case 'commune':
      tenant.commune = record.document;
      return;
    case 'clock':
      tenant.today = record.document.today;
      return;
    case 'status':
      tenant.status = record.document;
      return;
    case 'menus':
      tenant.menus = record.document.menus;
      return;
    case 'redirects':
      tenant.redirects = record.document.redirects;
      return;
    case 'waste':
      tenant.waste = record.document;
      return;
    case 'change':
      tenant.changes.set(record.docId, record.document);
      return;
    case 'removal':
      forgetDocument(tenant, record.docId);
      tenant.removals.set(record.docId, record.document);
  }
};
