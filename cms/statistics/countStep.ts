import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';

interface CountRow {
  id: string;
  begun: number;
  left: number;
}

/** Counts one opening of a step, or one going on from it. */
export const countStep = (
  req: PayloadRequest,
  of: { commune: string; service: string; step: string; day: string },
  what: 'begun' | 'left',
): Promise<void> =>
  inTransaction(req, async () => {
    // the first write holds others back, so that two visitors at once are two
    await lockCounter(req, 'filingCounts');
    const key = [of.commune, of.service, of.step, of.day].join(' ');
    const { db } = req.payload;
    const known = await db.findOne<CountRow>({ collection: 'filingCounts', where: { key: { equals: key } }, req });
    if (known) {
      const data = { [what]: known[what] + 1 };
      await db.updateOne({ collection: 'filingCounts', id: known.id, data, req });
      return;
    }
    const data = { id: v7(), ...of, key, begun: 0, left: 0, [what]: 1 };
    await db.create({ collection: 'filingCounts', data, req });
  });
