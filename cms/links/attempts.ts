import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import { ProblemError } from '../api/problem.ts';
import { counted } from '../../content-models/shared/polish.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { LinkAttemptDoc } from '../payload-types.ts';
import { addressOf } from '../portal/limiter.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const HOUR = 3600 * 1000;
const mostPerResident = 5;
const mostPerAddress = 20;

const minutes = { one: 'minutę', few: 'minuty', many: 'minut' };

const tooMany = (comeBackInMs: number) => {
  const wait = Math.max(1, Math.ceil(comeBackInMs / 60_000));
  return new ProblemError(
    {
      status: 429,
      title: 'Za dużo prób z błędnym kodem.',
      detail: `Dla bezpieczeństwa następną próbę przyjmiemy za ${counted(wait, minutes)}. Przygotuj list lub rachunek z kodem.`,
    },
    { headers: { 'Retry-After': String(Math.max(1, Math.ceil(comeBackInMs / 1000))) } },
  );
};

const refuseWhenFull = async (req: PayloadRequest, most: number, now: number, ...where: Where[]): Promise<void> => {
  const { docs } = await req.payload.db.find<LinkAttemptDoc>({
    collection: 'linkAttempts',
    where: { and: [{ at: { greater_than: new Date(now - HOUR).toISOString() } }, ...where] },
    sort: '-at',
    limit: most,
    pagination: false,
    req,
  });
  const oldest = docs.at(most - 1);
  if (oldest) throw tooMany(Date.parse(oldest.at) + HOUR - now);
};

/**
 * Counts a try to link before its code is looked at, so that a hundred at once are still five; throws a 429 that says
 * when to come back. The counts stand in the database: a restart opens no door. `forgiveAttempt` takes a good one back.
 */
export const countAttempt = (req: PayloadRequest, resident: string, institution: string): Promise<string> =>
  inTransaction(req, async () => {
    // One try is counted after the other, on every database.
    await lockCounter(req, 'linkAttempts');
    const now = Date.now();
    const addressHash = keyedHash(dataKeys(), 'linkAttempts', addressOf(req.headers));
    const here: Where = { institution: { equals: institution } };
    await refuseWhenFull(req, mostPerResident, now, here, { resident: { equals: resident } });
    await refuseWhenFull(req, mostPerAddress, now, here, { addressHash: { equals: addressHash } });
    const id = v7();
    await req.payload.db.create({
      collection: 'linkAttempts',
      data: { id, resident, institution, addressHash, at: new Date(now).toISOString() },
      req,
    });
    return id;
  });

/** Takes a try back that was good, or that failed through no fault of the resident's. */
export const forgiveAttempt = async (req: PayloadRequest, id: string): Promise<void> => {
  await req.payload.db.deleteMany({ collection: 'linkAttempts', where: { id: { equals: id } }, req });
};
