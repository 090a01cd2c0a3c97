import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Channel, Delivery } from './delivery.ts';
import { isFullHand, sendWaiting } from './sendWaiting.ts';

/** Rest between two full hands: mails have time, whoever waits for an answer has none. */
const pauseMs = 200;

const key = Symbol.for('moje-miasto.outbox-worker');
const shared = globalThis as unknown as Record<symbol, (() => Promise<void>) | undefined>;

/** Looks for due messages of one channel every second; a slow look delays nobody but its own channel. */
const startChannel = (payload: Payload, channel: Channel, deliver: Delivery): (() => Promise<void>) => {
  let current: Promise<void> | undefined;
  let isOver = false;
  const look = async () => {
    try {
      // in between whoever files gets a turn
      while (isFullHand(await sendWaiting(payload, channel, deliver)) && !isOver) await sleep(pauseMs);
    } catch (error) {
      payload.logger.error({ err: error, channel, msg: 'The outbox stumbled and looks again in a second.' });
    } finally {
      current = undefined;
    }
  };
  const timer = setInterval(() => {
    current ??= look();
  }, 1000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    isOver = true;
    await current;
  };
};

/** Sends what waits, each channel beside the others; one worker per process, however often it is started. Returns how to stop it. */
export const startOutbox = (payload: Payload, deliveries: Record<Channel, Delivery>): (() => Promise<void>) => {
  const known = shared[key];
  if (known) return known;
  const channels = Object.entries(deliveries) as [Channel, Delivery][];
  const stops = channels.map(([channel, deliver]) => startChannel(payload, channel, deliver));
  const stop = async () => {
    shared[key] = undefined;
    await Promise.all(stops.map((stopChannel) => stopChannel()));
  };
  shared[key] = stop;
  return stop;
};
