import type { Payload } from 'payload';
import webPush from 'web-push';
import { z } from 'zod';
import { pushMessageSchema } from '../../content-models/notifications/notification.ts';
import { instantSchema } from '../../content-models/shared/localDate.ts';
import { env } from '../env.ts';
import { FinalFailure, type Delivery } from '../outbox/delivery.ts';
import { RefusedAddress } from '../outgoing/checkedAddresses.ts';
import { guardedRequest, type OutgoingAnswer } from '../outgoing/guardedRequest.ts';
import type { PushSubscriptionDoc } from '../payload-types.ts';
import { vapidKeys } from '../sealing/secrets.ts';
import { openSubscription } from './subscriptions.ts';

const queuedPushSchema = z.object({
  subscription: z.string(),
  push: pushMessageSchema,
  isUrgent: z.boolean(),
  until: instantSchema.optional(),
});
/** A push as it waits in the outbox, for one device. */
export type QueuedPush = z.infer<typeof queuedPushSchema>;

/** A phone that is off gets it within this time, or never. */
const keptByServiceSeconds = 3 * 24 * 3600;

/** Whom a push service can write to about us; it wants https or mailto, which a demo's address is not. */
const vapidSubject = (): string =>
  env.mode === 'public' ? env.publicUrl.origin : 'mailto:nie-odpowiadaj@moje-miasto.example';

const requestOf = (row: PushSubscriptionDoc, { push, isUrgent, until }: QueuedPush, ttl: number) => {
  const { headers, body, endpoint } = webPush.generateRequestDetails(openSubscription(row), JSON.stringify(push), {
    vapidDetails: { subject: vapidSubject(), ...vapidKeys() },
    TTL: until === undefined ? keptByServiceSeconds : Math.min(keptByServiceSeconds, ttl),
    urgency: isUrgent ? 'high' : 'normal',
    // a second copy replaces the first, at the service and on the screen
    topic: push.tag.replaceAll('-', '').slice(0, 32),
    contentEncoding: 'aes128gcm',
  });
  // the request counts its own length
  const named = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length');
  return { endpoint, body, headers: Object.fromEntries(named) };
};

/**
 * Pushes to one device, encrypted for it alone (RFC 8291) and signed as ours (RFC 8292). A device the service knows no
 * more is forgotten; a busy service is tried again.
 */
export const deliverPush =
  (payload: Payload): Delivery =>
  async ({ message }) => {
    const queued = queuedPushSchema.parse(message);
    const where = { id: { equals: queued.subscription } };
    const row = await payload.db.findOne<PushSubscriptionDoc>({ collection: 'pushSubscriptions', where });
    const ttl = queued.until === undefined ? 1 : Math.floor((Date.parse(queued.until) - Date.now()) / 1000);
    // the resident has logged out of the device meanwhile, or it is too late to be of use
    if (!row || ttl <= 0) return;
    const forget = async (code: string, cause?: unknown): Promise<never> => {
      await payload.db.deleteMany({ collection: 'pushSubscriptions', where });
      throw new FinalFailure(code, { cause });
    };
    const { endpoint, headers, body } = requestOf(row, queued, ttl);
    let answer: OutgoingAnswer;
    try {
      answer = await guardedRequest(endpoint, { method: 'POST', headers, body, timeoutMs: 15_000, mostBytes: 4096 });
    } catch (error) {
      if (error instanceof RefusedAddress) return forget(error.code, error);
      throw error;
    }
    const { status } = answer;
    if (status >= 200 && status < 300) return;
    if (status === 404 || status === 410) return forget(String(status));
    if (status === 429 || status >= 500) {
      throw Object.assign(new Error('The push service did not take it now.'), { code: String(status) });
    }
    throw new FinalFailure(String(status));
  };
