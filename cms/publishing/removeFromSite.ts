import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { registerChange } from '../changeRegister/registerChange.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { publicVersionOf } from './guardPublishing.ts';
import { ownDocument } from './ownDocument.ts';
import type { PathOf, PublishedDoc } from './recordPublication.ts';

const removalRequestSchema = z.object({
  reason: z.string().trim().min(5, 'Napisz, dlaczego dokument znika ze strony (co najmniej 5 znaków).').max(500),
});

/** Which document goes, and why. */
export interface Removal {
  collection: CollectionSlug;
  kind: DocumentKind;
  pathOf: PathOf;
  id: string;
  reason: string;
}

/** Takes a public document down in one transaction; answers the address, which says 410 from then on. */
export const removeFromSite = async (
  req: PayloadRequest,
  { collection, kind, pathOf, id, reason }: Removal,
): Promise<string> => {
  const row = (await publicVersionOf(req, collection, id)) as unknown as PublishedDoc | undefined;
  if (!row) throw new ProblemError({ status: 409, title: 'Tego dokumentu nie ma na stronie.' });
  const commune = idOf(row.commune);
  const { tenant } = await communeById(req.payload, commune, req);
  const path = await pathOf(row, req);
  await inTransaction(req, async () => {
    req.context.removing = true;
    req.context.removalReason = reason;
    try {
      await req.payload.update({ collection, id, data: { _status: 'draft' }, overrideAccess: false, req });
    } finally {
      req.context.removing = false;
    }
    await registerChange(req, {
      commune,
      kind,
      docId: id,
      revision: row.revision ?? 1,
      action: 'remove',
      title: row.title,
      path,
      inBip: row.inBip,
      reason,
    });
    await appendPublication(req, { tenant, kind, docId: id, op: 'remove' });
  });
  return path;
};

/** `POST /api/<collection>/:id/remove {reason}`: takes a public document down; its address answers 410 from then on. */
export const removeEndpoint = (collection: CollectionSlug, kind: DocumentKind, pathOf: PathOf): Endpoint =>
  endpoint('post', '/:id/remove', async (req) => {
    const { id } = await ownDocument(req, collection, { publisher: 'Zdjąć ze strony może tylko wydawca.' });
    const { reason } = parseBody(removalRequestSchema, await readJson(req));
    return json({ removed: true, path: await removeFromSite(req, { collection, kind, pathOf, id, reason }) });
  });
