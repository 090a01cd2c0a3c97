import { emptyVault } from './vault.ts';

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
