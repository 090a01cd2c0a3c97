import { queueSending, SYNC_TAG } from '../../pocket/queue.ts';
import type { Result } from '../shared/portalClient.ts';

/** What came of a sending: an answer, a place in the queue on this device, or a failure. */
export type Sent<T> = Result<T> | { ok: 'queued' };

interface Sending {
  /** after `/api/portal` */
  path: string;
  body: unknown;
  /** the `Idempotency-Key` */
  key: string;
  /** in words, for the queue: „Odczyt licznika W-1” */
  title: string;
}

/** What TypeScript's list of browser APIs does not know yet (Background Sync, in Chromium). */
type WakingRegistration = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } };

/** Asks the browser to wake us when the connection is back, even with the portal closed; where it can. */
const askForSync = async (): Promise<void> => {
  const registration: WakingRegistration | undefined = await navigator.serviceWorker.getRegistration();
  await registration?.sync?.register(SYNC_TAG);
};

/** Puts a sending into the queue on this device; false when the browser keeps nothing. */
export const queueFor = async (sending: Sending): Promise<boolean> => {
  if (!(await queueSending(sending))) return false;
  await askForSync().catch(() => undefined);
  return true;
};

/**
 * Sends; when there is no connection (or the answer got lost on the way) the sending waits in the queue on this device
 * with the same key, so that it counts once whatever happened.
 */
export const sendOrQueue = async <T>(sending: Sending, send: () => Promise<Result<T>>): Promise<Sent<T>> => {
  const result = await send();
  if (result.ok || result.failure.kind !== 'unreachable') return result;
  return (await queueFor(sending)) ? { ok: 'queued' } : result;
};
