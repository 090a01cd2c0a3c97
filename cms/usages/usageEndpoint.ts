import type { CollectionSlug, Endpoint } from 'payload';
import { staffOf } from '../access/roles.ts';
import { endpoint, json } from '../api/endpoint.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { usagesOf } from './usagesOf.ts';

/** `GET /api/<collection>/:id/usages`: where a picture or a file stands, as far as the caller may see. */
export const usageEndpoint = (collection: CollectionSlug): Endpoint =>
  endpoint('get', '/:id/usages', async (req) => {
    if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
    const id = String(req.routeParams?.id);
    const own = await req.payload.find({
      collection,
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    });
    if (own.docs.length === 0) throw notFound();
    return json({ usages: await usagesOf(req, collection, id, { overrideAccess: false }) });
  });
