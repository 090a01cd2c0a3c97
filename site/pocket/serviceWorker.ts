import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { sendQueue, SYNC_TAG } from './queue.ts';

/** Put in by the build: the portal's hashed files, and its shells, which are printed anew with the city's content. */
declare const PORTAL_FILES: { url: string; revision: null }[];
declare const PORTAL_PAGES: string[];

interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface InstallEvent extends WaitingEvent {
  /** rules by which the browser goes past this worker; not every browser has them */
  addRoutes?: (rules: { condition: { urlPattern: { pathname: string } }; source: 'network' }) => Promise<void>;
}
interface WindowOfOurs {
  url: string;
  focus: () => Promise<unknown>;
  navigate: (url: string) => Promise<unknown>;
}
interface WorkerScope {
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: string,
    listener: (
      event: WaitingEvent & {
        data?: { json?: () => unknown; type?: string };
        tag?: string;
        notification?: { close: () => void; data?: { path?: string } };
      },
    ) => void,
  ) => void;
  registration: { showNotification: (title: string, options: object) => Promise<void> };
  clients: {
    matchAll: (options: object) => Promise<WindowOfOurs[]>;
    openWindow: (url: string) => Promise<unknown>;
  };
  location: { origin: string };
}
const worker = self as unknown as WorkerScope;

const READ = 'read-pages';
const DAY = 24 * 3600;
/** An address without its question: what somebody searched for or which matter they read is not written down. */
const withoutQuestion = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => {
    const address = new URL(request.url);
    return Promise.resolve(address.origin + address.pathname);
  },
};
const goodOnly = {
  cacheWillUpdate: ({ response }: { response: Response }) =>
    Promise.resolve(response.status === 200 && !response.redirected ? response : null),
};

cleanupOutdatedCaches();
precacheAndRoute(PORTAL_FILES, { ignoreURLParametersMatching: [] });
clientsClaim();

worker.addEventListener('install', (event: InstallEvent) => {
  // what the portal asks and does never waits for this worker, and what a page sends as it is left is not lost with it
  const past = event.addRoutes?.({ condition: { urlPattern: { pathname: '/api/*' } }, source: 'network' });
  if (past) event.waitUntil(past.catch(() => undefined));
  event.waitUntil(
    caches
      .open(READ)
      .then((cache) =>
        Promise.allSettled(
          [...PORTAL_PAGES, '/offline/'].map((page) => cache.add(new Request(page, { cache: 'reload' }))),
        ),
      ),
  );
});

const isPage = ({ request, url }: { request: Request; url: URL }) =>
  request.mode === 'navigate' &&
  url.origin === worker.location.origin &&
  !/^\/(?:admin|api|_next|podglad|pliki)(?:\/|$)/.test(url.pathname);

// Fresh whenever the network answers within three seconds; what was read before otherwise. Nothing of /api is ever kept.
registerRoute(
  isPage,
  new NetworkFirst({
    cacheName: READ,
    networkTimeoutSeconds: 3,
    plugins: [withoutQuestion, goodOnly, new ExpirationPlugin({ maxEntries: 150, maxAgeSeconds: 30 * DAY })],
  }),
);
registerRoute(
  ({ url }) => url.origin === worker.location.origin && url.pathname.startsWith('/_astro/'),
  new CacheFirst({
    cacheName: 'files',
    plugins: [goodOnly, new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 60 * DAY })],
  }),
);
registerRoute(
  ({ url }) => url.origin === worker.location.origin && /^\/(?:obrazy|ikony)\//.test(url.pathname),
  new StaleWhileRevalidate({
    cacheName: 'read-pictures',
    plugins: [goodOnly, new ExpirationPlugin({ maxEntries: 80, maxAgeSeconds: 30 * DAY })],
  }),
);
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? ((await caches.match('/offline/')) ?? Response.error()) : Response.error(),
);

worker.addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('sync', (event) => {
  if (event.tag !== SYNC_TAG) return;
  event.waitUntil(
    sendQueue().then((empty) => {
      // the browser tries again later by itself when this is refused
      if (!empty) throw new Error('Something still waits to be sent.');
    }),
  );
});

worker.addEventListener('push', (event) => {
  let message: { title?: string; path?: string; tag?: string } = {};
  try {
    message = event.data?.json?.() ?? {};
  } catch {
    // a push that cannot be read still must be shown: browsers demand it
  }
  event.waitUntil(
    worker.registration.showNotification(message.title ?? 'Nowa wiadomość w Moje Miasto', {
      tag: message.tag ?? 'moje-miasto',
      icon: '/ikony/ikona-192.png',
      badge: '/ikony/znak-96.png',
      lang: 'pl',
      data: {
        path: message.path?.startsWith('/') === true && !message.path.startsWith('//') ? message.path : '/moje-miasto/',
      },
    }),
  );
});

worker.addEventListener('notificationclick', (event) => {
  event.notification?.close();
  const target = new URL(event.notification?.data?.path ?? '/moje-miasto/', worker.location.origin).href;
  event.waitUntil(
    worker.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      const there = windows.find(({ url }) => url === target);
      if (there) return there.focus();
      return worker.clients.openWindow(target);
    }),
  );
});
