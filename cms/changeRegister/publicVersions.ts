import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { publicVersionOf } from '../publishing/guardPublishing.ts';
import type { Row } from './fieldChanges.ts';

/** What the register must know of a publication before it happens. */
export interface Publishing {
  /** the last version the public saw, if there was one */
  before: Row | undefined;
  /** whether it stands on the site up to now */
  wasPublic: boolean;
  reason: string | undefined;
  withheld: boolean;
}

// One request may publish several documents, so what is remembered is kept by their ids.
const remembered = (req: PayloadRequest): Record<string, Publishing | undefined> =>
  (req.context.publishing ??= {}) as Record<string, Publishing | undefined>;

/** What was remembered of this document's publication. */
export const publishingOf = (req: PayloadRequest, id: string): Publishing | undefined => remembered(req)[id];

const lastPublished = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | undefined> => {
  const found = await req.payload.db.findVersions<Row & { id: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return found.docs[0]?.version;
};

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/**
 * Remembers the last public version for the register, with the reason that the publisher gave for this one; both the
 * reason and the wish to withhold the differences count once.
 */
export const rememberPublicVersionBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  req,
  operation,
  originalDoc,
  collection,
}) => {
  if (data._status !== 'published') return data;
  const known = operation === 'update' ? (originalDoc as { id: string; revision?: number } | undefined) : undefined;
  const row = known ? await publicVersionOf(req, collection.slug, known.id) : undefined;
  const before =
    row ?? (known && (known.revision ?? 0) > 0 ? await lastPublished(req, collection.slug, known.id) : undefined);
  const id = known?.id ?? wordsOf(data.id);
  if (id !== undefined) {
    remembered(req)[id] = {
      before,
      wasPublic: row !== undefined,
      reason: wordsOf(data.changeReason) ?? wordsOf(req.context.publishReason),
      withheld: data.hideChanges === true,
    };
  }
  // What is archived stays so until somebody brings it back: a draft or an old version knows nothing of it.
  return { ...data, changeReason: null, hideChanges: false, archivedAt: row?.archivedAt ?? null };
};
