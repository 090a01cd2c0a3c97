import type { Endpoint } from 'payload';
import type { TestCms } from '../startPayload.ts';
import type { Caller } from './callers.ts';
import type { Rows } from './rows.ts';

/** One way to knock on a door. */
export interface Knock {
  /** how it is called in the matrix */
  name: string;
  method: string;
  path: (caller: Caller) => string;
  body?: (caller: Caller) => unknown;
}

const other = { chelm: 'koden', koden: 'chelm' } as const;
const address = { own: (caller: Caller) => caller.side, other: (caller: Caller) => other[caller.side] };

/** The rows whose ids stand for a parameter of a path. */
const holderOf = (slug: string, path: string, parameter: string): { slug: string; version?: true } | undefined => {
  if (parameter === 'id') {
    if (path.startsWith('/versions/')) return { slug, version: true };
    if (path.startsWith('/portal/uploads/')) return { slug: 'caseFiles' };
    return { slug };
  }
  if (parameter === 'fileId') return { slug: 'caseFiles' };
  if (parameter === 'letterId') return { slug: 'caseLetters' };
  if (parameter === 'scheduleId') return { slug: 'schedules' };
  return undefined;
};

/** Every way to knock on one endpoint: with one's own row, with a stranger's, and with each body that matters. */
export const knocksOf = (slug: string, endpoint: Pick<Endpoint, 'method' | 'path'>, rows: Rows): Knock[] => {
  const { method, path } = endpoint;
  const prefix = slug === '' ? '' : `/${slug}`;
  const fill = (whose: 'own' | 'other') => (caller: Caller) =>
    prefix +
    path.replaceAll(/:(\w+)\??/g, (_, parameter: string) => {
      const side = address[whose](caller);
      if (parameter === 'filename') return `${slug}-${side}.pdf`;
      if (parameter === 'number') return rows.numbers[side];
      const holder = holderOf(slug, path, parameter);
      const found = holder && (holder.version ? rows.versions : rows.ids).get(holder.slug);
      return found?.[side] ?? 'no-such-thing';
    });
  const both = (caller: Caller) => {
    const ids = rows.ids.get(slug);
    return `${prefix}?where[id][in][0]=${ids?.[caller.side] ?? ''}&where[id][in][1]=${ids?.[other[caller.side]] ?? ''}`;
  };
  const label = `${method} ${path}`;
  if (slug !== '' && path === '/' && method === 'get') {
    return [{ name: label, method, path: () => `${prefix}?limit=100&depth=0` }];
  }
  if (slug !== '' && path === '/' && (method === 'patch' || method === 'delete')) {
    return [{ name: `${label} (many)`, method, path: both, ...(method === 'patch' ? { body: () => ({}) } : {}) }];
  }
  if (path === '/unlock') {
    return (['own', 'other'] as const).map((whose) => ({
      name: `${label} (${whose})`,
      method,
      path: () => `${prefix}${path}`,
      body: (caller) => ({ email: `editor@${address[whose](caller)}.example`, password: 'not needed' }),
    }));
  }
  const body = method === 'get' || method === 'head' || method === 'delete' ? {} : { body: () => ({}) };
  if (!path.includes(':')) return [{ name: label, method, path: fill('own'), ...body }];
  const pair = (suffix: string, more: Partial<Knock> = {}): Knock[] =>
    (['own', 'other'] as const).map((whose) => ({
      name: `${label} (${[whose, suffix].filter(Boolean).join(', ')})`,
      method,
      path: fill(whose),
      ...body,
      ...more,
    }));
  if (slug !== '' && path === '/:id' && method === 'patch') {
    const draft = (whose: 'own' | 'other') => ({ path: (caller: Caller) => `${fill(whose)(caller)}?draft=true` });
    const [own, foreign] = pair('draft');
    return [
      ...pair(''),
      ...pair('publish', { body: () => ({ _status: 'published' }) }),
      ...(own && foreign
        ? [
            { ...own, ...draft('own') },
            { ...foreign, ...draft('other') },
          ]
        : []),
    ];
  }
  return pair('');
};

/** What came back, as the matrix writes it: the status, and how many rows of whose. */
export const answerOf = async (
  cms: TestCms,
  knock: Knock,
  caller: Caller,
  slug: string,
  rows: Rows,
): Promise<string> => {
  const body = knock.body?.(caller);
  const response = await cms.call(knock.method.toUpperCase(), knock.path(caller), {
    ...caller.credentials,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const status = String(response.status);
  if (!(response.headers.get('content-type') ?? '').includes('json')) return status;
  const answer = JSON.parse(text) as { docs?: { id: unknown; parent?: unknown }[]; totalDocs?: number };
  if (Array.isArray(answer.docs) && slug !== '') {
    const ids = rows.ids.get(slug);
    const count = (id: string | undefined) =>
      String(answer.docs?.filter((doc) => doc.id === id || doc.parent === id).length ?? 0);
    return `${status} own ${count(ids?.[caller.side])} foreign ${count(ids?.[other[caller.side]])}`;
  }
  if (knock.name.includes('/count')) return `${status} ${(answer.totalDocs ?? 0) > 0 ? 'some' : 'none'}`;
  return status;
};
