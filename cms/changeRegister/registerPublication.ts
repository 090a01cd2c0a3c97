import type { CollectionSlug, PayloadRequest } from 'payload';
import type { ChangeAction, FieldChange } from '../../content-models/changeRegister/change.ts';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { publicVersionOf } from '../publishing/guardPublishing.ts';
import { idOf } from '../fields/idOf.ts';
import { fieldChangesOf, relatedIds, type NamedChange, type Row } from './fieldChanges.ts';
import { holdsPesel } from './personalNumbers.ts';
import { publishingOf, type Publishing } from './publicVersions.ts';
import { registerChange } from './registerChange.ts';

/** Titles of the documents that either version points to. */
const namesFor = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const [slug, ids] of relatedIds(req.payload.collections[collection].config.flattenedFields, rows)) {
    if (slug === 'communes' || ids.size === 0) continue;
    const found = await req.payload.find({
      collection: slug as CollectionSlug,
      where: { id: { in: [...ids].slice(0, 200) } },
      depth: 0,
      pagination: false,
      limit: 200,
      overrideAccess: true,
      req,
    });
    for (const doc of found.docs as unknown as Row[]) {
      const name = doc.title ?? doc.alt ?? doc.name ?? doc.filename;
      if (typeof name === 'string') names.set(String(doc.id), name);
    }
  }
  return names;
};

interface Part {
  action: ChangeAction;
  fields: FieldChange[];
}

const unnamed = ({ name: _, ...field }: NamedChange): FieldChange => field;

/** A list of files as its two events: what came and what went. */
const fileParts = (change: NamedChange): Part[] => {
  if (change.difference?.kind !== 'list') return [];
  const { added, removed } = change.difference;
  const part = (action: ChangeAction, difference: FieldChange['difference']): Part => ({
    action,
    fields: [{ ...unnamed(change), difference }],
  });
  return [
    ...(added.length > 0 ? [part('attach', { kind: 'list', added, removed: [] })] : []),
    ...(removed.length > 0 ? [part('detach', { kind: 'list', added: [], removed })] : []),
  ];
};

/** What one publication was, in the words of the register: first, again after it had been taken down, or changed. */
const partsOf = (revision: number, { before, wasPublic }: Publishing, changes: NamedChange[]): Part[] => {
  if (revision === 1 || !before) return [{ action: 'publish', fields: [] }];
  if (!wasPublic) return [{ action: 'restore', fields: changes.map(unnamed) }];
  const files = changes.filter(({ name }) => name === 'attachments').flatMap(fileParts);
  const others = changes.filter(
    ({ name, difference }) =>
      name !== 'attachments' ||
      (difference?.kind === 'list' && difference.added.length + difference.removed.length === 0),
  );
  const change: Part[] =
    others.length > 0 || files.length === 0 ? [{ action: 'change', fields: others.map(unnamed) }] : [];
  return [...change, ...files];
};

/** Writes what a publication changed for the public into the register, in the document's own transaction. */
export const registerPublication = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  document: { kind: DocumentKind; id: string; path: string },
): Promise<void> => {
  const after = await publicVersionOf(req, collection, document.id);
  if (!after) return;
  const publishing = publishingOf(req, document.id) ?? {
    before: undefined,
    wasPublic: false,
    reason: undefined,
    withheld: false,
  };
  const revision = (after.revision as number | null | undefined) ?? 1;
  const { before } = publishing;
  const changes = before
    ? fieldChangesOf(
        req.payload.collections[collection].config.flattenedFields,
        before,
        after,
        await namesFor(req, collection, [before, after]),
      )
    : [];
  const withheld = publishing.withheld || holdsPesel(changes);
  for (const { action, fields } of partsOf(revision, publishing, changes)) {
    await registerChange(req, {
      commune: idOf(after.commune),
      kind: document.kind,
      docId: document.id,
      revision,
      action,
      title: after.title as string,
      path: document.path,
      inBip: after.inBip as boolean | null | undefined,
      reason: publishing.reason,
      fields,
      withheld: withheld && fields.length > 0,
      at: after.changedAt as string | undefined,
    });
  }
};
