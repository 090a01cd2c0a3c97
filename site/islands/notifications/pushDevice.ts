import type { PushKey, PushSubscription as Subscription } from '../../../content-models/notifications/notification.ts';

/** Whether this browser can be pushed to, and whether it is. */
export type DeviceState = 'unsupported' | 'iosNotInstalled' | 'denied' | 'off' | 'on';

/** A worker that is not there by now is not coming. */
const patienceMs = 4000;

const isSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

/** iPhones and iPads push only to what was put on the home screen. */
const isApplePhone = (): boolean => /iPhone|iPad/.test(navigator.userAgent);

const readyWorker = (): Promise<ServiceWorkerRegistration | undefined> =>
  Promise.race([
    navigator.serviceWorker.ready,
    new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, patienceMs);
    }),
  ]);

const fingerprintOf = async (endpoint: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The address at which this browser is pushed to, if it is. */
export const deviceEndpoint = async (): Promise<string | undefined> => {
  if (!isSupported()) return undefined;
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription())?.endpoint;
};

/** How it stands with this browser; `devices` are those the portal pushes to. */
export const readDeviceState = async ({ devices }: Pick<PushKey, 'devices'>): Promise<DeviceState> => {
  if (!isSupported()) return isApplePhone() ? 'iosNotInstalled' : 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  if (!(await readyWorker())) return 'unsupported';
  const endpoint = await deviceEndpoint();
  // a browser subscribed by somebody else who was here is not this resident's
  return endpoint !== undefined && devices.includes(await fingerprintOf(endpoint)) ? 'on' : 'off';
};

/** Asks the person and then the browser's push service; what comes back is what the portal needs, or why not. */
export const subscribeHere = async (key: string): Promise<Subscription | 'denied' | 'dismissed' | 'unsupported'> => {
  const answer = await Notification.requestPermission();
  if (answer !== 'granted') return answer === 'denied' ? 'denied' : 'dismissed';
  const registration = await readyWorker();
  if (!registration) return 'unsupported';
  // one made for another key, or by another person, is done with
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  const { endpoint, keys } = made.toJSON();
  return { endpoint: endpoint ?? '', keys: { p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' } };
};

/** Ends it on the browser's side. */
export const unsubscribeHere = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
};
