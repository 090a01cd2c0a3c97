import type { Payload } from 'payload';
import { configuredDelivery } from './mailDelivery.ts';
import { sendWaitingMails } from './sendWaitingMails.ts';

const key = Symbol.for('moje-miasto.outbox-worker');
const shared = globalThis as unknown as Record<symbol, (() => Promise<void>) | undefined>;

/** Sends waiting mails every second; one worker per process, however often it is started. Returns how to stop it. */
export const startOutbox = (payload: Payload): (() => Promise<void>) => {
  const known = shared[key];
  if (known) return known;
  const deliver = configuredDelivery();
  let current: Promise<void> | undefined;
  const look = async () => {
    try {
      await sendWaitingMails(payload, deliver);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The outbox stumbled and looks again in a second.' });
    } finally {
      current = undefined;
    }
  };
  const timer = setInterval(() => {
    current ??= look();
  }, 1000);
  timer.unref();
  const stop = async () => {
    clearInterval(timer);
    shared[key] = undefined;
    await current;
  };
  shared[key] = stop;
  return stop;
};
