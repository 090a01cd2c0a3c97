import { createLocalReq, type Payload, type Where } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { tellOfStatus } from './tellOfStatus.ts';

/**
 * One look at the clock for „Czy wszystko działa”: it reads otherwise on a new day (uptime), and when planned work or an
 * incident begins or ends at a moment that was set before. What passed while nobody was running is told at the first look.
 */
export const statusTick = async (payload: Payload, now = new Date()): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const known = await payload.db.findOne<{ id: string; head?: string; value: number }>({
    collection: 'counters',
    where: { name: { equals: 'status' } },
    req,
  });
  const today = localDateOf(now);
  const lastLook = new Date(known?.value ? known.value * 1000 : now.getTime());
  const passed = (field: string): Where => ({
    and: [{ [field]: { greater_than: lastLook.toISOString() } }, { [field]: { less_than_equal: now.toISOString() } }],
  });
  const passing = async (collection: 'plannedWorks' | 'incidents', from: string, to: string): Promise<string[]> => {
    const { docs } = await payload.find({
      collection,
      where: { or: [passed(from), passed(to)] },
      depth: 0,
      pagination: false,
      limit: 500,
      overrideAccess: true,
      req,
    });
    return docs.map(({ commune }) => idOf(commune));
  };
  const communes = new Set([
    ...(await passing('plannedWorks', 'from', 'to')),
    ...(await passing('incidents', 'startedAt', 'endedAt')),
  ]);
  if (known?.head !== today) for (const { id } of await allCommunes(payload, req)) communes.add(id);
  // An idle look writes nothing; its moment is kept once a minute.
  if (communes.size === 0 && now.getTime() - lastLook.getTime() < 60_000) return;
  await inTransaction(req, async () => {
    const row = await lockCounter(req, 'status');
    const data = { value: Math.floor(now.getTime() / 1000), head: today };
    await payload.db.updateOne({ collection: 'counters', id: row.id, data, req });
    for (const commune of communes) await tellOfStatus(req, commune);
  });
};
