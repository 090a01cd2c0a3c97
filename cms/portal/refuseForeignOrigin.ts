import type { PayloadRequest } from 'payload';
import { ProblemError } from '../api/problem.ts';

const hostName = (host: string | null): string => (host ?? '').toLowerCase().replace(/:\d+$/, '');

const refused = () =>
  new ProblemError({
    status: 403,
    title: 'To żądanie przyszło z innej strony niż Moje Miasto.',
    detail: 'Otwórz Moje Miasto od nowa i powtórz czynność.',
  });

/**
 * Lets a browser act only from the very site it talks to: a known origin with the same host name, not a sibling one.
 * Older browsers that send no `Origin` are judged by `Sec-Fetch-Site`; what sends neither is no browser, so it carries
 * nobody's cookie unknowingly.
 */
export const refuseForeignOrigin = (req: Pick<PayloadRequest, 'headers' | 'method' | 'payload'>): void => {
  const origin = req.headers.get('origin');
  if (origin !== null) {
    const isOurs =
      req.payload.config.csrf.includes(origin) && new URL(origin).hostname === hostName(req.headers.get('host'));
    if (!isOurs) throw refused();
    return;
  }
  const site = req.headers.get('sec-fetch-site');
  if (site === null || site === 'same-origin') return;
  if (site === 'none' && req.method?.toUpperCase() === 'GET') return;
  throw refused();
};
