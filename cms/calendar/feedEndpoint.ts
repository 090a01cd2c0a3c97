import { createHash } from 'node:crypto';
import { APIError, type PayloadHandler, type PayloadRequest } from 'payload';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { endpoint } from '../api/endpoint.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { addressOf, countTry, forgiveTry, type Limit } from '../portal/limiter.ts';
import { calendarOf } from './calendarOf.ts';
import { feedByToken, noteReading } from './feeds.ts';
import { toIcs } from './toIcs.ts';

const TEN_MINUTES = 600_000;

// Big calendar services read for many people from one address, so only wrong guesses count against an address.
const guessesPerAddress: Limit = { kind: 'calendar-guess', most: 30, perMs: TEN_MINUTES };
const readingsPerFeed: Limit = { kind: 'calendar-feed', most: 60, perMs: TEN_MINUTES };

const daysBack = 60;
const daysAhead = 370;

/** The address is a secret, so an error of ours must not reach the log that names the address asked for. */
const withoutAddressInLog =
  (handler: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req);
    } catch (error) {
      if (error instanceof ProblemError || (error instanceof APIError && error.status === 503)) throw error;
      req.payload.logger.error({ err: error, msg: 'A private calendar could not be made.' });
      throw new ProblemError({
        status: 500,
        title: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.',
      });
    }
  };

const readFeed = async (req: PayloadRequest): Promise<Response> => {
  req.user = null;
  const address = addressOf(req.headers);
  countTry(guessesPerAddress, address);
  const token = /^([\w-]{43})\.ics$/.exec(String(req.routeParams?.token))?.[1];
  const feed = token === undefined ? null : await feedByToken(req, token);
  if (!feed) throw notFound();
  forgiveTry(guessesPerAddress, address);
  countTry(readingsPerFeed, feed.id);
  const commune = await communeById(req.payload, idOf(feed.commune), req);
  const today = localDateOf(new Date());
  const entries = await calendarOf(req, idOf(feed.resident), {
    from: addDays(today, -daysBack),
    to: addDays(today, daysAhead),
    today,
  });
  const body = toIcs(entries, {
    name: `Moje Miasto – ${commune.name.nominative}`,
    tenant: commune.tenant,
    origin: commune.origin,
    madeAt: feed.madeAt,
  });
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  };
  await noteReading(req, feed);
  const known = (req.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } });
};

/**
 * `GET /api/calendars/<token>.ics`, and HEAD, which some programs ask first: a resident's calendar for their phone.
 * Whoever has the address may read it, so it says neutral words only; an unknown and a revoked one are the same 404.
 */
export const feedEndpoints = (['get', 'head'] as const).map((method) =>
  endpoint(method, '/calendars/:token', withoutAddressInLog(readFeed)),
);
