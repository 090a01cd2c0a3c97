import { emptyVault } from './vault.ts';

const PENDING = 'moje-miasto:log-out-pending';

/** This browser is pushed to no more; there is nothing to stop where it never could be. */
const stopPushes = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
};

/** Forgets all that this device keeps of a resident: answers, the queue, the key, pages read. */
export const forgetHere = async (): Promise<void> => {
  await emptyVault().catch(() => undefined);
  if ('caches' in globalThis)
    for (const name of await caches.keys()) if (name.startsWith('read-')) await caches.delete(name);
  await stopPushes().catch(() => undefined);
};

/** Remembers that the portal has not heard of a log-out yet. */
export const owePortalLogOut = (owed: boolean): void => {
  try {
    if (owed) localStorage.setItem(PENDING, '1');
    else localStorage.removeItem(PENDING);
  } catch {
    // a browser that keeps nothing has nothing to remember
  }
};

/** Whether a log-out made without a connection still has to be told to the portal. */
export const owesPortalLogOut = (): boolean => {
  try {
    return localStorage.getItem(PENDING) === '1';
  } catch {
    return false;
  }
};
