import type { CollectionSlug, Endpoint } from 'payload';
import { z } from 'zod';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { staffOf } from '../access/roles.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { publicVersionOf, type MayPublish } from './guardPublishing.ts';
import { registerChange, type PathOf, type PublishedDoc } from './recordPublication.ts';

const removalRequestSchema = z.object({
  reason: z.string().trim().min(5, 'Napisz, dlaczego dokument znika ze strony (co najmniej 5 znaków).').max(500),
});

/** `POST /api/<collection>/:id/remove {reason}`: takes a public document down; its address answers 410 from then on. */
export const removeEndpoint = (
  collection: CollectionSlug,
  kind: DocumentKind,
  pathOf: PathOf,
  may: MayPublish,
): Endpoint =>
  endpoint('post', '/:id/remove', async (req) => {
    if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
    const id = String(req.routeParams?.id);
    const { reason } = parseBody(removalRequestSchema, await readJson(req));
    const found = await req.payload.find({
      collection,
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    });
    const newest = found.docs[0] as { type?: unknown } | undefined;
    if (!newest) throw notFound();
    const row = (await publicVersionOf(req, collection, id)) as unknown as
      (PublishedDoc & { type?: unknown }) | undefined;
    if (!may(req, row ?? newest)) throw new ProblemError({ status: 403, title: 'Zdjąć ze strony może tylko wydawca.' });
    if (!row) throw new ProblemError({ status: 409, title: 'Tego dokumentu nie ma na stronie.' });
    const commune = idOf(row.commune);
    const { tenant } = await communeById(req.payload, commune, req);
    const path = await pathOf(row, req);
    await inTransaction(req, async () => {
      req.context.removing = true;
      await req.payload.update({ collection, id, data: { _status: 'draft' }, overrideAccess: false, req });
      await registerChange(req, {
        commune,
        kind,
        docId: id,
        revision: row.revision ?? 1,
        action: 'remove',
        title: row.title,
        path,
        reason,
      });
      await appendPublication(req, { tenant, kind, docId: id, op: 'remove' });
    });
    return json({ removed: true, path });
  });
