import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { registerExpiry } from '../changeRegister/registerExpiry.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { turnFacts } from '../facts/turnFacts.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { onNewDay } from './newDay.ts';

/** The announcements whose deadline fell after `from` and not after `to`. */
const passedDeadlines = async (req: PayloadRequest, from: string, to: string) => {
  const found = await req.payload.find({
    collection: 'announcements',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deadlineAt: { greater_than: from } },
        { deadlineAt: { less_than_equal: to } },
      ],
    },
    depth: 0,
    pagination: false,
    limit: 1000,
    overrideAccess: true,
    req,
  });
  return found.docs;
};

/**
 * One look at the clock: tells the site of a new Polish day (which begins and ends what is „current”) and of every
 * deadline that passed since the last look. What happened while nobody was running is told at the first look.
 * Returns true when a new day began.
 */
export const tick = async (payload: Payload, now = new Date()): Promise<boolean> => {
  const req = await createLocalReq({}, payload);
  const known = await payload.db.findOne<{ id: string; head?: string; value: number }>({
    collection: 'counters',
    where: { name: { equals: 'clock' } },
    req,
  });
  const today = localDateOf(now);
  const lastLook = new Date(known?.value ? known.value * 1000 : now.getTime()).toISOString();
  const passed = await passedDeadlines(req, lastLook, now.toISOString());
  const isNewDay = known?.head !== today;
  // Looking writes nothing, so an idle city stays idle; the moment of the look is kept once a minute at most.
  if (!isNewDay && passed.length === 0 && now.getTime() - new Date(lastLook).getTime() < 60_000) return false;
  const communes = await allCommunes(payload, req);
  await inTransaction(req, async () => {
    const row = await lockCounter(req, 'clock');
    await payload.db.updateOne({
      collection: 'counters',
      id: row.id,
      data: { value: Math.floor(now.getTime() / 1000), head: today },
      req,
    });
    if (isNewDay) {
      await registerExpiry(req, known?.head ?? undefined, today);
      for (const { tenant } of communes) {
        await appendPublication(req, { tenant, kind: 'clock', docId: tenant, op: 'touch' });
      }
      await turnFacts(req, today);
      for (const begin of onNewDay) await begin(req, { after: known?.head ?? addDays(today, -1), today });
    }
    for (const doc of passed) {
      const commune = communes.find(({ id }) => id === idOf(doc.commune));
      if (commune) {
        await appendPublication(req, { tenant: commune.tenant, kind: 'announcement', docId: doc.id, op: 'touch' });
      }
    }
  });
  return isNewDay;
};
