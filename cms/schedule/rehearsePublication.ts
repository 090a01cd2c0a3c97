import type { CollectionSlug, PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { requestBeside } from '../database/ownTransaction.ts';
import { publishSnapshot, type Snapshot } from './publishSnapshot.ts';

class Rehearsed extends Error {}

/** Publishes a text and takes it back in the same transaction: what would fail at seven on Monday is said now. */
export const rehearsePublication = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  snapshot: Snapshot,
): Promise<void> => {
  // a request of its own, because nothing of the rehearsal may stay in the caller's
  const own = requestBeside(req, ['context']);
  own.context = {};
  try {
    await inTransaction(own, async () => {
      await publishSnapshot(own, collection, id, snapshot);
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
};
