import { createLocalReq, type Payload } from 'payload';
import { searchTextOf } from '../../content-models/queue/queueRules.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { definitionById } from '../services/readServiceVersions.ts';

const batch = 200;

/**
 * Gives cases that are older than the queue what it looks for: the folded words, and when they ended. Asks for nothing
 * but the first case without words where all have theirs.
 */
export const fillQueueColumns = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload);
  let filled = 0;
  for (;;) {
    const { docs } = await payload.find({
      collection: 'cases',
      where: { searchText: { exists: false } },
      sort: 'id',
      limit: batch,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (docs.length === 0) return filled;
    const residents = await payload.find({
      collection: 'residents',
      where: { id: { in: docs.map(({ resident }) => idOf(resident)) } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const names = new Map(
      residents.docs.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`] as const),
    );
    const changes: { id: string; searchText: string; endedAt: string | null }[] = [];
    for (const doc of docs) {
      const definition = await definitionById(req, idOf(doc.serviceVersion));
      const { number, sign, title } = doc;
      const applicant = names.get(idOf(doc.resident)) ?? '';
      changes.push({
        id: doc.id,
        searchText: searchTextOf({ number, sign, title, applicant }),
        // a case changes last when it ends
        endedAt: doc.endedAt ?? (statusOf(definition, doc.status).final ? doc.changedAt : null),
      });
    }
    await inTransaction(req, async () => {
      for (const { id, ...data } of changes) await payload.db.updateOne({ collection: 'cases', id, data, req });
    });
    filled += docs.length;
  }
};
