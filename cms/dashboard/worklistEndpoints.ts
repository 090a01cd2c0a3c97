import type { Endpoint } from 'payload';
import { endpoint, json } from '../api/endpoint.ts';
import { worklistCountsOf, worklistOf } from './worklists.ts';

const pageOf = (given: string | null): number => {
  const page = Number(given ?? 1);
  return Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1;
};

/** What the start page of the admin asks every other second, and each list when it opens. */
export const worklistEndpoints: Endpoint[] = [
  endpoint('get', '/worklists', async (req) => json(await worklistCountsOf(req))),
  endpoint('get', '/worklists/:list', async (req) =>
    json(await worklistOf(req, String(req.routeParams?.list), pageOf(req.searchParams.get('page')))),
  ),
];
