import { randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import type { CalendarFeedState } from '../../content-models/calendar/calendarEntry.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { CalendarFeedDoc } from '../payload-types.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const collection = 'calendarFeeds';

const hashOf = (token: string): string => keyedHash(dataKeys(), 'calendar-feed', token);

const inForce = (resident: string): Where => ({
  and: [{ resident: { equals: resident } }, { revokedAt: { exists: false } }],
});

/** Whether a resident has a private address, since when, and when a calendar last read it. */
export const feedStateOf = async (req: PayloadRequest, resident: string): Promise<CalendarFeedState> => {
  const row = await req.payload.db.findOne<CalendarFeedDoc>({ collection, where: inForce(resident), req });
  if (!row) return { active: false };
  return { active: true, madeAt: row.madeAt, ...(row.lastReadAt ? { lastReadAt: row.lastReadAt } : {}) };
};

/** Makes every private address of a resident useless. */
export const revokeFeeds = async (req: PayloadRequest, resident: string): Promise<void> => {
  await req.payload.db.updateMany({
    collection,
    where: inForce(resident),
    data: { revokedAt: new Date().toISOString() },
    req,
  });
};

const DAY = 24 * 3600_000;
/** So long a revoked address is known to have been one. */
const revokedDays = 30;

/** Forgets private addresses that have been useless for 30 days; whoever asks by one gets the same 404 before and after. */
export const forgetRevokedFeeds = async (req: PayloadRequest): Promise<void> => {
  const before = new Date(Date.now() - revokedDays * DAY).toISOString();
  await req.payload.db.deleteMany({ collection, where: { revokedAt: { less_than: before } }, req });
};

/** Makes a private address in place of the former one, in the caller's transaction; it is told this once only. */
export const makeFeed = async (
  req: PayloadRequest,
  resident: string,
  commune: Pick<Commune, 'id' | 'origin'>,
): Promise<CalendarFeedState> => {
  await revokeFeeds(req, resident);
  const token = randomBytes(32).toString('base64url');
  const madeAt = new Date().toISOString();
  await req.payload.db.create({
    collection,
    data: { id: v7(), resident, commune: commune.id, tokenHash: hashOf(token), madeAt },
    req,
  });
  return { active: true, madeAt, address: `webcal://${new URL(commune.origin).host}/api/calendars/${token}.ics` };
};

/** The private address behind a secret, if it is in force. */
export const feedByToken = (req: PayloadRequest, token: string): Promise<CalendarFeedDoc | null> =>
  req.payload.db.findOne<CalendarFeedDoc>({
    collection,
    where: { and: [{ tokenHash: { equals: hashOf(token) } }, { revokedAt: { exists: false } }] },
    req,
  });

const HOUR = 3600_000;

/** Notes that a calendar came for news; once an hour is often enough to be told. */
export const noteReading = async (req: PayloadRequest, { id, lastReadAt }: CalendarFeedDoc): Promise<void> => {
  const now = Date.now();
  if (lastReadAt && now - Date.parse(lastReadAt) < HOUR) return;
  await req.payload.db.updateOne({ collection, id, data: { lastReadAt: new Date(now).toISOString() }, req });
};
