import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { instantOf } from '../../content-models/shared/polishTime.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { StaffDoc } from '../payload-types.ts';
import { newCasesMail } from './queueMails.ts';

const DAY = 86_400_000;

/**
 * The moment up to which whoever wants mails is told: seven in the morning for a digest, a minute ago for mails at once.
 * A filing takes the time of its beginning and may be on disk half a minute later; what is a minute old is whole.
 */
export const toldUntil = (how: 'daily' | 'atOnce', now: Date): number => {
  const settled = now.getTime() - 60_000;
  if (how === 'atOnce') return settled;
  const seven = (day: string) => Date.parse(instantOf(`${day}T07:00`) ?? '');
  const today = seven(localDateOf(now));
  return now.getTime() >= today ? today - 60_000 : seven(localDateOf(new Date(today - DAY))) - 60_000;
};

const countNew = async (req: PayloadRequest, person: StaffDoc, after: number, until: number) => {
  const commune = maybeIdOf(person.commune) ?? '';
  const departments = (person.departments ?? []).map(maybeIdOf).filter((id) => id !== undefined);
  const between = (name: string) => [
    { [name]: { greater_than: new Date(after).toISOString() } },
    { [name]: { less_than_equal: new Date(until).toISOString() } },
  ];
  const filed = await req.payload.count({
    collection: 'cases',
    where: {
      and: [{ commune: { equals: commune } }, { department: { in: departments } }, ...between('filedAt')],
    },
    overrideAccess: true,
    req,
  });
  // those who are written to at once hear of an assignment in its own moment
  if (person.caseMails === 'atOnce') return { filed: filed.totalDocs, assigned: 0 };
  const { docs } = await req.payload.find({
    collection: 'caseEvents',
    where: { and: [{ commune: { equals: commune } }, { kind: { equals: 'assigned' } }, ...between('at')] },
    select: { case: true, details: true, staff: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const given = docs.filter(
    ({ details, staff }) =>
      (details as { to?: unknown } | null | undefined)?.to === person.id && maybeIdOf(staff) !== person.id,
  );
  return { filed: filed.totalDocs, assigned: new Set(given.map((one) => maybeIdOf(one.case))).size };
};

const counterOf = (id: string): string => `caseMails:${id}`;

const lastTold = async (req: PayloadRequest, id: string): Promise<number | undefined> => {
  const row = await req.payload.db.findOne<{ id: string; value: number }>({
    collection: 'counters',
    where: { name: { equals: counterOf(id) } },
    req,
  });
  return row?.value ? row.value * 1000 : undefined;
};

/**
 * Writes to clerks and heads how many cases came: at once or once a day at seven. The mail and how far it told are one
 * transaction, so that a crash neither loses a mail nor sends it twice. Answers how many mails were written.
 */
export const tellOfNewCases = async (payload: Payload, now = new Date()): Promise<number> => {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: 'staff',
    where: { role: { in: ['clerk', 'head'] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  let written = 0;
  for (const person of docs) {
    const how = person.caseMails ?? 'daily';
    const communeId = maybeIdOf(person.commune);
    if (how === 'never' || communeId === undefined) continue;
    const until = Math.floor(toldUntil(how, now) / 1000) * 1000;
    const told = (await lastTold(req, person.id)) ?? until - DAY;
    if (told >= until) continue;
    const seen = await countNew(req, person, told, until);
    const isNothing = seen.filed + seen.assigned === 0;
    // who is written to at once and has nothing new costs no write
    if (isNothing && how === 'atOnce') continue;
    const commune = await communeById(payload, communeId, req);
    await inTransaction(req, async () => {
      const counter = await lockCounter(req, counterOf(person.id));
      // another look may have written it meanwhile
      if (counter.value * 1000 >= until) return;
      await payload.db.updateOne({ collection: 'counters', id: counter.id, data: { value: until / 1000 }, req });
      if (isNothing) return;
      await queueMail(payload, req, newCasesMail(commune, person.email, seen));
      written += 1;
    });
  }
  return written;
};
