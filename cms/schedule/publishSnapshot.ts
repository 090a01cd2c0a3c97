import type { CollectionSlug, PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';

/** A document's text as it was at a moment; what the system alone writes is not in it. */
export type Snapshot = Record<string, unknown>;

interface Version {
  id: string;
  updatedAt: string;
  version: Record<string, unknown> & { _status?: string; revision?: number | null };
}

const system = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'commune', 'searchText'],
  ...['revision', 'publishedAt', 'changedAt', 'enteredBy', 'review', 'reviewNote'],
]);

/** The part of a row that people wrote. */
export const snapshotOf = (row: Record<string, unknown>): Snapshot =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !system.has(name)));

/** Versions of one document that meet a condition, newest first. */
export const versionsOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  where: Record<string, { equals: unknown } | { less_than: unknown }>,
): Promise<Version | undefined> => {
  const { docs } = await req.payload.db.findVersions<Version['version']>({
    collection,
    where: { and: [{ parent: { equals: id } }, ...Object.entries(where).map(([name, is]) => ({ [name]: is }))] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
};

/**
 * Makes a text the public one, with all that a publication does: checks, register, feed. A draft that is newer than the
 * text stays what the editor sees, so that nobody's work is buried under what was scheduled or brought back.
 */
export const publishSnapshot = (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  snapshot: Snapshot,
): Promise<void> =>
  inTransaction(req, async () => {
    const newest = await versionsOf(req, collection, id, { latest: { equals: true } });
    const draft = newest?.version._status === 'draft' ? snapshotOf(newest.version) : undefined;
    await req.payload.update({
      collection,
      id,
      data: { ...snapshot, _status: 'published' },
      draft: false,
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (draft && JSON.stringify(draft) !== JSON.stringify(snapshot))
      await req.payload.update({ collection, id, data: draft, draft: true, depth: 0, overrideAccess: false, req });
  });
