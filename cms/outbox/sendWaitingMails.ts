import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import type { OutboxDoc } from '../payload-types.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { backOffMs, mostAttempts } from './backOff.ts';
import type { DeliverMail } from './mailDelivery.ts';

/** A claimed mail is nobody else's for this long; a worker that dies gives it back by doing nothing. */
const leaseMs = 60_000;
const atOnce = 10;
const lanes = 3;

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

const isDue = (now: Date): Where[] => [
  { status: { equals: 'waiting' } },
  { nextAt: { less_than_equal: now.toISOString() } },
  { or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
];

/** Takes a mail for this worker in one conditional write; the try is counted at once, so even a crash counts. */
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

/** Writes what became of a claimed mail, unless the lease ran out and someone else has it now. */
const settle = async (payload: Payload, row: OutboxDoc, data: Partial<OutboxDoc>, now: Date): Promise<void> => {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: row.id } }, { leaseToken: { equals: row.leaseToken } }] },
    data: { ...data, leaseToken: null, leaseUntil: null, updatedAt: now.toISOString() },
  });
};

/** Why a mail did not leave, by codes alone: a server's answer may repeat the address or the text. */
export const failureCode = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'nieznany błąd';
  const parts = ['code', 'responseCode', 'command'].map((name) => (error as Record<string, unknown>)[name]);
  const known = parts.filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
  // „MAIL FROM:<…>” is a command with an address; its first word says enough
  return known.map((part) => part.split(/[\s:]/)[0] ?? '').join(' ') || 'nieznany błąd';
};

const send = async (payload: Payload, deliver: DeliverMail, row: OutboxDoc, now: () => Date): Promise<void> => {
  if (row.attempts > mostAttempts) {
    await settle(payload, row, { status: 'dead', attempts: mostAttempts, lastError: 'przerwane próby' }, now());
    return;
  }
  try {
    const mail = mailSchema.parse(JSON.parse(open(dataKeys(), row.id, row.sealedMessage)));
    await deliver({ messageId: row.messageId, ...mail });
  } catch (error) {
    const lastError = failureCode(error);
    const isOver = row.attempts >= mostAttempts;
    payload.logger.warn({ msg: 'A mail did not leave.', outbox: row.id, attempt: row.attempts, lastError, isOver });
    await settle(
      payload,
      row,
      isOver
        ? { status: 'dead', lastError }
        : { nextAt: new Date(now().getTime() + backOffMs(row.attempts)).toISOString(), lastError },
      now(),
    );
    return;
  }
  await settle(payload, row, { status: 'sent', sentAt: now().toISOString(), lastError: null }, now());
};

/** Sends what is due, a few at a time and outside any transaction; says how many it took. */
export const sendWaitingMails = async (
  payload: Payload,
  deliver: DeliverMail,
  now: () => Date = () => new Date(),
): Promise<number> => {
  const { docs } = await payload.db.find<OutboxDoc>({
    collection: 'outbox',
    where: { and: isDue(now()) },
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
