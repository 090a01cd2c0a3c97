import { createLocalReq, type Payload } from 'payload';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { documentSources } from '../documentSources.ts';
import { keepReferences, staleReferences } from '../references/keepReferencesAfterChange.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import { isStale, judgeLinks } from './judgeLinks.ts';
import { keepBrokenLinks } from './keepBrokenLinks.ts';

type Row = PublishedDoc & Record<string, unknown>;

const batch = 50;

/**
 * Looks once through the links of every public document, a few at a time: after a night that told which addresses died,
 * and once in a city that is older than the list. Only what has changed is written, each in a transaction of its own.
 */
export const lookThroughLinks = async (payload: Payload): Promise<void> => {
  for (const { kind, collection } of documentSources) {
    for (let page = 1, more = true; more; page += 1) {
      const req = await createLocalReq({}, payload);
      const found = await payload.db.find<Row>({
        collection,
        where: { _status: { equals: 'published' } },
        sort: 'id',
        page,
        limit: batch,
        req,
      });
      for (const { id } of await staleReferences(req, collection, found.docs))
        await inTransaction(req, async () => {
          // as it is now: somebody may have published meanwhile
          const row = await payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req });
          if (row) await keepReferences(req, kind, collection, row);
        });
      const stale = (
        await judgeLinks(
          req,
          found.docs.map(({ id }) => ({ kind, docId: id })),
        )
      ).filter(isStale);
      if (stale.length > 0) await inTransaction(req, () => keepBrokenLinks(req, stale));
      more = found.hasNextPage;
    }
  }
};

const mark = 'linksLookedThrough';

/** The same in a city whose documents were published before their links were watched; done once, and never again. */
export const lookThroughLinksOnce = async (payload: Payload): Promise<void> => {
  const known = await payload.db.findOne<{ id: string; value: number }>({
    collection: 'counters',
    where: { name: { equals: mark } },
  });
  if (known?.value === 1) return;
  await lookThroughLinks(payload);
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const { id } = await lockCounter(req, mark);
    await payload.db.updateOne({ collection: 'counters', id, data: { value: 1 }, req });
  });
};
