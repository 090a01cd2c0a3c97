import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { OutboxDoc } from '../payload-types.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { backOffMs, mostAttempts } from './backOff.ts';
import { FinalFailure, type Channel, type Delivery } from './delivery.ts';
import { failureCode } from './failureCode.ts';

/** A claimed message is nobody else's for this long; a worker that dies gives it back by doing nothing. */
const leaseMs = 60_000;
const atOnce = 10;
const lanes = 3;

const isDue = (now: Date): Where[] => [
  { status: { equals: 'waiting' } },
  { nextAt: { less_than_equal: now.toISOString() } },
  { or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
];

/** Takes a message for this worker in one conditional write; the try is counted at once, so even a crash counts. */
const claim = async (payload: Payload, id: string, now: Date): Promise<OutboxDoc | null> => {
  const known = await payload.db.findOne<OutboxDoc>({ collection: 'outbox', where: { id: { equals: id } } });
  if (!known) return null;
  const claimed: unknown = await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, { attempts: { equals: known.attempts } }, ...isDue(now)] },
    data: {
      attempts: known.attempts + 1,
      leaseToken: randomUUID(),
      leaseUntil: new Date(now.getTime() + leaseMs).toISOString(),
      updatedAt: now.toISOString(),
    },
  });
  return claimed as OutboxDoc | null;
};

/** Writes what became of a claimed message, unless the lease ran out and someone else has it now. */
const settle = async (payload: Payload, row: OutboxDoc, data: Partial<OutboxDoc>, now: Date): Promise<void> => {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: row.id } }, { leaseToken: { equals: row.leaseToken } }] },
    data: { ...data, leaseToken: null, leaseUntil: null, updatedAt: now.toISOString() },
  });
};

const send = async (payload: Payload, deliver: Delivery, row: OutboxDoc, now: () => Date): Promise<void> => {
  const { id, channel, messageId, attempts } = row;
  if (attempts > mostAttempts) {
    await settle(payload, row, { status: 'dead', attempts: mostAttempts, lastError: 'przerwane próby' }, now());
    return;
  }
  const isLastTry = attempts >= mostAttempts;
  try {
    const message: unknown = JSON.parse(open(dataKeys(), id, row.sealedMessage));
    await deliver({ id, messageId, message, isLastTry });
  } catch (error) {
    const lastError = failureCode(error);
    const isOver = isLastTry || error instanceof FinalFailure;
    payload.logger.warn({ msg: 'A message did not leave.', channel, outbox: id, attempt: attempts, lastError, isOver });
    await settle(
      payload,
      row,
      isOver
        ? { status: 'dead', lastError }
        : { nextAt: new Date(now().getTime() + backOffMs(attempts)).toISOString(), lastError },
      now(),
    );
    return;
  }
  await settle(payload, row, { status: 'sent', sentAt: now().toISOString(), lastError: null }, now());
};

/** Sends what is due by one channel, a few at a time and outside any transaction; says how many it took. */
export const sendWaiting = async (
  payload: Payload,
  channel: Channel,
  deliver: Delivery,
  now: () => Date = () => new Date(),
): Promise<number> => {
  const { docs } = await payload.db.find<OutboxDoc>({
    collection: 'outbox',
    where: { and: [{ channel: { equals: channel } }, ...isDue(now())] },
    sort: 'createdAt',
    limit: atOnce,
    pagination: false,
  });
  let taken = 0;
  const lane = async () => {
    for (let next = docs.shift(); next !== undefined; next = docs.shift()) {
      const row = await claim(payload, next.id, now());
      if (!row) continue;
      taken += 1;
      await send(payload, deliver, row, now);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return taken;
};
