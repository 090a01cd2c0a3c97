import { ProblemError } from '../api/problem.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** So many times within so many milliseconds, counted apart for every `kind`. */
export interface Limit {
  kind: string;
  most: number;
  perMs: number;
}

const MINUTE = 60_000;

/** How often what may be done; wide enough for a family, a library and an office behind one address. */
export const limits = {
  registerPerAddress: { kind: 'register-ip', most: 60, perMs: 10 * MINUTE },
  registerPerAccount: { kind: 'register-account', most: 5, perMs: 60 * MINUTE },
  loginPerAddress: { kind: 'login-ip', most: 100, perMs: 10 * MINUTE },
  loginPerAccount: { kind: 'login-account', most: 20, perMs: 10 * MINUTE },
  forgottenPerAddress: { kind: 'forgotten-ip', most: 30, perMs: 10 * MINUTE },
  forgottenPerAccount: { kind: 'forgotten-account', most: 5, perMs: 60 * MINUTE },
  tokenPerAddress: { kind: 'token-ip', most: 120, perMs: 10 * MINUTE },
  draftPerResident: { kind: 'draft-resident', most: 600, perMs: 10 * MINUTE },
  checkPerAddress: { kind: 'check-ip', most: 60, perMs: 10 * MINUTE },
  feedbackPerAddress: { kind: 'feedback-ip', most: 30, perMs: 10 * MINUTE },
  accessibilityPerAddress: { kind: 'accessibility-ip', most: 10, perMs: 60 * MINUTE },
  pushPerResident: { kind: 'push-resident', most: 30, perMs: 60 * MINUTE },
} as const satisfies Record<string, Limit>;

/** The moments of the last tries by key; the longest unused keys go first when there are too many. */
const mostKeys = 100_000;
const processKey = Symbol.for('moje-miasto.limiter');
// On the process, because Next bundles modules more than once.
const shared = globalThis as unknown as Record<symbol, Map<string, number[]> | undefined>;
const tries = (): Map<string, number[]> => (shared[processKey] ??= new Map<string, number[]>());

const nameOf = ({ kind }: Limit, key: string): string => `${kind}\0${key}`;

const recent = (limit: Limit, key: string, now: number): number[] =>
  (tries().get(nameOf(limit, key)) ?? []).filter((moment) => moment > now - limit.perMs);

/** How many tries count at this moment. */
export const triesOf = (limit: Limit, key: string, now = Date.now()): number => recent(limit, key, now).length;

/** Counts one try; throws a 429 that says when to come back if there were too many already. */
export const countTry = (limit: Limit, key: string, now = Date.now()): void => {
  const moments = recent(limit, key, now);
  const [oldest] = moments;
  if (oldest !== undefined && moments.length >= limit.most) {
    const seconds = Math.max(1, Math.ceil((oldest + limit.perMs - now) / 1000));
    throw new ProblemError(
      { status: 429, title: 'Za dużo prób w krótkim czasie.', detail: 'Odczekaj chwilę i spróbuj ponownie.' },
      { headers: { 'Retry-After': String(seconds) } },
    );
  }
  const all = tries();
  all.delete(nameOf(limit, key));
  all.set(nameOf(limit, key), [...moments, now]);
  for (const unused of all.keys()) {
    if (all.size <= mostKeys) break;
    all.delete(unused);
  }
};

/** Takes back the last try, because it was a good one. */
export const forgiveTry = (limit: Limit, key: string): void => {
  tries().get(nameOf(limit, key))?.pop();
};

/** Forgets every try of a key. */
export const forgiveAll = (limit: Limit, key: string): void => {
  tries().delete(nameOf(limit, key));
};

/**
 * Who calls, as the site server saw it: the last `X-Forwarded-For` entry, because only that one is ours. A household's
 * IPv6 devices share a /64, so they count together.
 */
export const addressOf = (headers: Headers): string => {
  const address = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim().toLowerCase() ?? '';
  if (address === '') return 'local';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const last = tail.split(':').filter(Boolean);
    while (groups.length + last.length < 8) groups.push('0');
    groups.push(...last);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':');
};

/** An account in the limiter's memory: a keyed hash, the same whether the account exists or not. */
export const accountKey = (email: string): string => keyedHash(dataKeys(), 'limiter', email);
