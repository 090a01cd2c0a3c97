import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Publication } from '../../content-models/publications/publication.ts';
import { nextNumber } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { wakeFollowers } from './followers.ts';

/** Writes one line of the feed in the caller's transaction and wakes whoever waits for it. */
export const appendPublication = async (
  req: PayloadRequest,
  entry: Pick<Publication, 'tenant' | 'kind' | 'docId' | 'op'>,
): Promise<void> => {
  await inTransaction(req, async () => {
    const seq = await nextNumber(req, 'publications');
    await req.payload.db.create({
      collection: 'publications',
      data: { id: v7(), seq, ...entry, at: new Date().toISOString() },
      req,
    });
  });
  wakeFollowers();
};
