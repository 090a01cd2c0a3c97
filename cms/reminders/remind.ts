import { setImmediate as breathe } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { addDays, localDateOf, WARSAW } from '../../content-models/shared/localDate.ts';
import { calendarOf } from '../calendar/calendarOf.ts';
import { idOf } from '../fields/idOf.ts';
import { activeLinksOf } from '../links/activeLinks.ts';
import { notify } from '../notifications/notify.ts';
import { alertsNow, type Alert } from './alertsNow.ts';
import { remindersAmong, type Moment } from './remindersAmong.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: WARSAW, hour: '2-digit', minute: '2-digit' });

/** So many residents are looked for at a time. */
const batch = 100;

/** No reminder looks further ahead. */
const daysAhead = 7;

const residentsAfter = async (req: PayloadRequest, last: string): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'residents',
    where: { id: { greater_than: last } },
    select: {},
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  });
  return docs.map(({ id }) => id);
};

/** Those of them who have anything to be reminded of. */
const withSomething = async (req: PayloadRequest, residents: string[]): Promise<string[]> => {
  const found = new Set<string>();
  for (const collection of ['links', 'ownItems', 'followings'] as const) {
    const { docs } = await req.payload.db.find<{ resident: unknown }>({
      collection,
      where: {
        and: [{ resident: { in: residents } }, ...(collection === 'links' ? [{ state: { equals: 'active' } }] : [])],
      },
      select: { resident: true },
      pagination: false,
      limit: 100_000,
      req,
    });
    for (const { resident } of docs) found.add(idOf(resident));
  }
  return residents.filter((id) => found.has(id));
};

interface Look {
  moment: Moment;
  alerts: Alert[];
  now: Date;
}

const remindOne = async (req: PayloadRequest, resident: string, { moment, alerts, now }: Look): Promise<void> => {
  const { today } = moment;
  const entries = await calendarOf(req, resident, { from: today, to: addDays(today, daysAhead), today });
  const reminders = remindersAmong(entries, moment);
  if (reminders.length === 0 && alerts.length === 0) return;
  const links = await activeLinksOf(req, resident);
  const tenants = new Set(links.map(({ tenant }) => tenant));
  for (const alert of alerts) {
    if (tenants.has(alert.tenant)) await notify(req, { resident, ...alert }, now);
  }
  for (const reminder of reminders) {
    const { tenant } = links.find(({ id }) => id === reminder.link) ?? links[0] ?? {};
    await notify(req, { resident, ...reminder, tenant }, now);
  }
};

/**
 * Reminds every resident of what comes: bills, instalments, bins, readings, tasks, events, and of
 * warnings where they have something linked. Safe to run as often as one
 * likes and to be cut short anywhere: each thing is told once. One resident's trouble never stops the others.
 */
export const remind = async (req: PayloadRequest, now = new Date()): Promise<void> => {
  const look: Look = {
    moment: { today: localDateOf(now), time: clock.format(now) },
    alerts: await alertsNow(req, now),
    now,
  };
  for (let residents = await residentsAfter(req, ''); residents.length > 0;) {
    for (const resident of await withSomething(req, residents)) {
      try {
        await remindOne(req, resident, look);
      } catch (error) {
        req.payload.logger.error({ err: error, msg: 'A resident was not reminded.', resident });
      }
      // requests come first
      await breathe();
    }
    residents = await residentsAfter(req, residents.at(-1) ?? '');
  }
};
