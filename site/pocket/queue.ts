import { dropFromVault, namesInVault, putInVault, takeFromVault, vaultOwner } from './vault.ts';

/** Something a resident sent while there was no connection: it waits here and leaves by itself, once. */
export interface QueuedSending {
  id: string;
  /** after `/api/portal`, `/links/…/acts` */
  path: string;
  body: unknown;
  /** the `Idempotency-Key`: however often it is sent, it counts once */
  key: string;
  /** in words: „Odczyt licznika W-1” */
  title: string;
  at: number;
  state: 'waiting' | 'loggedOut' | 'refused' | 'sent';
  /** why it was refused, in the portal's words */
  reason?: string;
}

const CHANNEL = 'moje-miasto:queue';
/** The Background Sync tag under which the browser wakes us when the connection is back. */
export const SYNC_TAG = 'moje-miasto-queue';

const announce = (): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
};

/** Calls back whenever the queue changes, in whatever tab; gives back how to stop listening. */
export const onQueueChange = (heard: () => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = heard;
  return () => {
    channel.close();
  };
};

/** What waits, was refused or has just been sent, oldest first. */
export const queuedSendings = async (): Promise<QueuedSending[]> => {
  const names = await namesInVault('queue');
  const found = await Promise.all(names.map((name) => takeFromVault('queue', name)));
  return found.flatMap((one) => (one ? [one.value as QueuedSending] : []));
};

const keep = async (sending: QueuedSending): Promise<boolean> => {
  const kept = await putInVault('queue', sending.id, sending, sending.at);
  announce();
  return kept;
};

/** Puts a sending into the queue; false when this browser keeps nothing, and the resident must be told so. */
export const queueSending = async (sending: Omit<QueuedSending, 'id' | 'state' | 'at'>): Promise<boolean> => {
  try {
    return await keep({ ...sending, id: sending.key, state: 'waiting', at: Date.now() });
  } catch {
    return false;
  }
};

/** Takes a sending out of the queue. */
export const dropSending = async (id: string): Promise<void> => {
  await dropFromVault('queue', id);
  announce();
};

const PATIENCE_MS = 30_000;
/** An earlier sending whose answer was lost may still be at work: asked again so often, so long after. */
const ASKED_AGAIN = 4;
const AGAIN_MS = 1000;

interface Told {
  title?: string;
  detail?: string;
  type?: string;
}

/** Sends one; says what it has become, or nothing when the portal was not to be had. */
const send = async (sending: QueuedSending, again = ASKED_AGAIN): Promise<QueuedSending | undefined> => {
  let answer: Response;
  let told: Told;
  try {
    answer = await fetch(`/api/portal${sending.path}`, {
      method: 'POST',
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': sending.key },
      body: JSON.stringify(sending.body),
    });
    const text = await answer.text();
    told = text === '' ? {} : (JSON.parse(text) as Told);
  } catch {
    return undefined;
  }
  // what was sent has reached the office: its content need not lie here any longer
  if (answer.ok) return { ...sending, state: 'sent', body: null };
  if (answer.status === 401) return { ...sending, state: 'loggedOut' };
  if (told.type === 'urn:moje-miasto:in-flight' && again > 0) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    return send(sending, again - 1);
  }
  if (answer.status >= 500 || answer.status === 429 || answer.status === 408 || answer.status === 409) return undefined;
  return { ...sending, state: 'refused', reason: [told.title, told.detail].filter(Boolean).join(' ') };
};

/**
 * Sends everything that waits, oldest first; one tab or the service worker at a time. True when nothing waits any more.
 * A sending that is stopped in the middle is sent again with the same key, which the portal counts once.
 */
export const sendQueue = (): Promise<boolean> =>
  navigator.locks.request('moje-miasto-queue', async () => {
    const owner = await vaultOwner();
    for (const sending of await queuedSendings()) {
      if (sending.state !== 'waiting' && sending.state !== 'loggedOut') continue;
      const became = await send(sending);
      if (!became) return false;
      // somebody logged out, or another logged in, while it was on its way
      if ((await vaultOwner()) !== owner) return true;
      await keep(became);
      if (became.state === 'loggedOut') return false;
    }
    return true;
  });
