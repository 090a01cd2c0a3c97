import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { idOf } from '../fields/idOf.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import { referencesIn, type TextReference } from './referencesIn.ts';

type Row = PublishedDoc & Record<string, unknown>;

const fieldsOf = (req: PayloadRequest, collection: CollectionSlug) =>
  req.payload.collections[collection].config.flattenedFields;

/** Keeps what a public document leads to, in the caller's transaction, in place of what was kept before. */
export const keepReferences = async (
  req: PayloadRequest,
  kind: DocumentKind,
  collection: CollectionSlug,
  row: Row,
): Promise<void> => {
  await req.payload.db.deleteMany({ collection: 'textReferences', where: { docId: { equals: row.id } }, req });
  if (row._status !== 'published') return;
  for (const reference of referencesIn(fieldsOf(req, collection), row)) {
    await req.payload.db.create({
      collection: 'textReferences',
      data: { id: v7(), commune: idOf(row.commune), kind, docId: row.id, ...reference },
      req,
    });
  }
};

/** Keeps what a public document leads to, in its own transaction; what is taken down leads nowhere. */
export const keepReferencesAfterChange =
  (kind: DocumentKind): CollectionAfterChangeHook =>
  async ({ doc, req, collection }) => {
    const row = doc as Row;
    const isPublic = row._status === 'published' && req.context.draftSave !== true;
    if (isPublic || req.context.removing === true) await keepReferences(req, kind, collection.slug, row);
    return row;
  };

const keyOf = ({ targetKind, target }: TextReference): string => `${targetKind} ${target}`;

/** Those of the rows, all of one collection, that lead to something else than is kept of them. */
export const staleReferences = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<TextReference & { id: string; docId: string }>({
    collection: 'textReferences',
    where: { docId: { in: rows.map(({ id }) => id) } },
    pagination: false,
    limit: 100_000,
    req,
  });
  const kept = Map.groupBy(docs, ({ docId }) => docId);
  const listed = (references: readonly TextReference[]) => references.map(keyOf).sort().join('\n');
  return rows.filter((row) => listed(kept.get(row.id) ?? []) !== listed(referencesIn(fieldsOf(req, collection), row)));
};
