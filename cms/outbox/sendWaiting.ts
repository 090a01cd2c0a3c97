import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload, type Where } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import type { OutboxDoc } from '../payload-types.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { backOffMs, mostAttempts } from './backOff.ts';
import { FinalFailure, type Channel, type Delivery } from './delivery.ts';
import { failureCode } from './failureCode.ts';

/** A claimed message is nobody else's for this long; a worker that dies gives it back by doing nothing. */
const leaseMs = 60_000;
/** With less of the lease left nothing is begun: one message may take 45 seconds. */
const leastLeaseMs = 50_000;
const atOnce = 12;
const lanes = 3;

const isDue = (now: Date): Where[] => [
  { status: { equals: 'waiting' } },
  { nextAt: { less_than_equal: now.toISOString() } },
  { or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
];

/**
 * Takes messages for this worker, all in one durable write; of each the try is counted at once, so even a crash counts.
 * What another worker took meanwhile is left out.
 */
const claim = async (payload: Payload, found: OutboxDoc[], now: Date): Promise<OutboxDoc[]> => {
  if (found.length === 0) return [];
  const req = await createLocalReq({}, payload);
  const leaseToken = randomUUID();
  const leaseUntil = new Date(now.getTime() + leaseMs).toISOString();
  return inTransaction(req, async () => {
    const claimed: OutboxDoc[] = [];
    for (const { id, attempts } of found) {
      const row: unknown = await payload.db.updateOne({
        collection: 'outbox',
        where: { and: [{ id: { equals: id } }, { attempts: { equals: attempts } }, ...isDue(now)] },
        data: { attempts: attempts + 1, leaseToken, leaseUntil, updatedAt: now.toISOString() },
        req,
      });
      if (row) claimed.push(row as OutboxDoc);
    }
    return claimed;
  });
};

const given = { leaseToken: null, leaseUntil: null };

/** Writes what became of a claimed message, unless the lease ran out and someone else has it now. */
const settle = async (payload: Payload, row: OutboxDoc, data: Partial<OutboxDoc>, now: Date): Promise<void> => {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: row.id } }, { leaseToken: { equals: row.leaseToken } }] },
    data: { ...data, ...given, updatedAt: now.toISOString() },
  });
};

/** Writes of all messages that left, in one durable write, that they did. */
const settleSent = async (payload: Payload, sent: OutboxDoc[], now: Date): Promise<void> => {
  const [first] = sent;
  if (!first) return;
  const at = now.toISOString();
  await payload.db.updateMany({
    collection: 'outbox',
    where: { and: [{ id: { in: sent.map(({ id }) => id) } }, { leaseToken: { equals: first.leaseToken } }] },
    data: { status: 'sent', sentAt: at, lastError: null, ...given, updatedAt: at },
    returning: false,
  });
};

/** Gives back what there was no time for; the try that was counted is taken off again. */
const putBack = async (payload: Payload, rows: OutboxDoc[], now: Date): Promise<void> => {
  for (const row of rows) await settle(payload, row, { attempts: row.attempts - 1 }, now);
};

/** Sends one message and says whether it left; that it did is for the caller to write down. */
const send = async (payload: Payload, deliver: Delivery, row: OutboxDoc, now: () => Date): Promise<boolean> => {
  const { id, channel, messageId, attempts } = row;
  if (attempts > mostAttempts) {
    await settle(payload, row, { status: 'dead', attempts: mostAttempts, lastError: 'przerwane próby' }, now());
    return false;
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
    return false;
  }
  return true;
};

/**
 * Sends what is due by one channel, a few at a time and outside any transaction; says how many it took. A full hand means
 * that there may be more.
 */
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
  const claimed = await claim(payload, docs, now());
  const endsAt = performance.now() + leaseMs - leastLeaseMs;
  const queue = [...claimed];
  const sent: OutboxDoc[] = [];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (await send(payload, deliver, next, now)) sent.push(next);
      if (performance.now() > endsAt) return;
    }
  };
  // a lane that stumbles must not keep the others' mails from being marked: they would be sent a second time
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  await settleSent(payload, sent, now());
  await putBack(payload, queue, now());
  const stumbled = ended.find((end) => end.status === 'rejected');
  if (stumbled) throw stumbled.reason;
  return claimed.length - queue.length;
};

/** Whether so many taken at once say that more may be due. */
export const isFullHand = (taken: number): boolean => taken === atOnce;
