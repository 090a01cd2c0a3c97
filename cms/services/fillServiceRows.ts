import { createLocalReq, type Payload } from 'payload';
import { allCommunes } from '../communes/communeDirectory.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { newestServiceVersions } from './readServiceVersions.ts';
import { keepServiceRow, serviceRow } from './serviceRow.ts';

/**
 * Gives every published service the row its office works on: those of a database that is older than the rows. A service
 * that has its row is left alone.
 */
export const fillServiceRows = async (payload: Payload): Promise<number> => {
  let filled = 0;
  for (const { id: commune } of await allCommunes(payload)) {
    const req = await createLocalReq({}, payload);
    for (const { service, number, definition } of await newestServiceVersions(req, commune)) {
      if (await serviceRow(req, commune, service)) continue;
      await inTransaction(req, async () => {
        // the same writer that publications wait for, so that none comes between
        await lockCounter(req, 'audit');
        await keepServiceRow(req, { commune, definition, number, former: undefined });
      });
      filled += 1;
    }
  }
  return filled;
};
