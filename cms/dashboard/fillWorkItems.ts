import { createLocalReq, type Payload } from 'payload';
import { addMonths } from '../reviews/nextReviewDay.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { publishedCollections, type PublishedCollectionOf } from '../publishing/publishedCollections.ts';
import { beginWorkItem, workItemOf } from './workItem.ts';
import { factsOf, type WorkedOn } from './worksOnDocuments.ts';

const batch = 100;

type Saved = WorkedOn & { updatedAt: string; changedAt?: string | null };

const fillOne = async (payload: Payload, source: PublishedCollectionOf, doc: Saved): Promise<void> => {
  const { kind, slug, reviewAfterMonths } = source;
  const commune = maybeIdOf(doc.commune);
  if (commune === undefined) return;
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    if (await workItemOf(req, doc.id)) return;
    const row = await payload.db.findOne<{ id: string; _status?: string }>({
      collection: slug,
      where: { id: { equals: doc.id } },
      req,
    });
    const isPublic = row?._status === 'published';
    const published = localDateOf(doc.changedAt ?? doc.publishedAt ?? doc.updatedAt);
    await beginWorkItem(req, {
      commune,
      kind,
      collectionName: slug,
      docId: doc.id,
      ...factsOf(doc),
      isPublic,
      // what was public once and is not now was taken down
      hasDraft: doc._status === 'draft' && (isPublic || !doc.publishedAt),
      review: 'none',
      editedAt: doc.updatedAt,
      trashedAt: doc.deletedAt ?? null,
      reviewOn:
        isPublic && reviewAfterMonths !== undefined ? `${addMonths(published, reviewAfterMonths)}T12:00:00.000Z` : null,
    });
  });
};

/**
 * Begins the row of work beside every document that has none: those of a database that is older than the list of work.
 * Asks nothing of a database where all have theirs but how many there are.
 */
export const fillWorkItems = async (payload: Payload): Promise<number> => {
  let filled = 0;
  for (const source of publishedCollections(payload)) {
    const { slug } = source;
    const documents = await payload.count({ collection: slug, trash: true, overrideAccess: true });
    const known = await payload.count({
      collection: 'workItems',
      where: { collectionName: { equals: slug } },
      overrideAccess: true,
    });
    if (documents.totalDocs <= known.totalDocs) continue;
    for (let page = 1, more = true; more; page += 1) {
      const found = await payload.find({
        collection: slug,
        draft: true,
        trash: true,
        depth: 0,
        sort: 'id',
        limit: batch,
        page,
        overrideAccess: true,
      });
      for (const doc of found.docs as unknown as Saved[]) await fillOne(payload, source, doc);
      filled += found.docs.length;
      more = found.hasNextPage;
    }
  }
  return filled;
};
