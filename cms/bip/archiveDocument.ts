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
import { publicVersionOf } from '../publishing/guardPublishing.ts';
import { ownDocument } from '../publishing/ownDocument.ts';
import type { PathOf, PublishedDoc } from '../publishing/recordPublication.ts';

const reasonSchema = z.object({
  reason: z.string().trim().min(5, 'Napisz dlaczego (co najmniej 5 znaków): powód trafi do rejestru zmian.').max(500),
});

/** Sets the moment on the public row and on the newest version, so that a waiting draft stays as it is. */
const setArchivedAt = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  archivedAt: string | null,
): Promise<void> => {
  const { db } = req.payload;
  await db.updateOne({ collection, id, data: { archivedAt }, req });
  const versions = await db.findVersions<Record<string, unknown> & { id: string }>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const [newest] = versions.docs;
  if (!newest) return;
  const { id: versionId, ...versionData } = newest;
  await db.updateVersion({
    collection,
    id: versionId,
    versionData: { ...versionData, version: { ...newest.version, archivedAt } },
    req,
  });
};

/** The collection a document is in, and how its address is made. */
interface Place {
  collection: CollectionSlug;
  kind: DocumentKind;
  pathOf: PathOf;
}

/** Moves a public document to the archive, or back from it, with its row in the register; its text and address stay. */
export const archiveDocument = (
  req: PayloadRequest,
  { collection, kind, pathOf }: Place,
  id: string,
  reason: string,
  to: 'archive' | 'restore' = 'archive',
): Promise<{ archived: boolean; path: string }> =>
  inTransaction(req, async () => {
    const archived = to === 'archive';
    const row = (await publicVersionOf(req, collection, id)) as unknown as PublishedDoc | undefined;
    if (!row) throw new ProblemError({ status: 409, title: 'Tego dokumentu nie ma na stronie.' });
    if (Boolean(row.archivedAt) === archived) {
      throw new ProblemError({
        status: 409,
        title: archived ? 'Ten dokument jest już w archiwum.' : 'Tego dokumentu nie ma w archiwum.',
      });
    }
    const commune = idOf(row.commune);
    const { tenant } = await communeById(req.payload, commune, req);
    const path = await pathOf(row, req);
    const at = new Date().toISOString();
    await setArchivedAt(req, collection, id, archived ? at : null);
    await registerChange(req, {
      commune,
      kind,
      docId: id,
      revision: row.revision ?? 1,
      action: to,
      title: row.title,
      path,
      inBip: row.inBip,
      reason,
      at,
    });
    await appendPublication(req, { tenant, kind, docId: id, op: 'publish' });
    return { archived, path };
  });

const move =
  (place: Place, to: 'archive' | 'restore'): Endpoint['handler'] =>
  async (req) => {
    const { id } = await ownDocument(req, place.collection, { publisher: 'O archiwum decyduje tylko wydawca.' });
    const { reason } = parseBody(reasonSchema, await readJson(req));
    return json(await archiveDocument(req, place, id, reason, to));
  };

/**
 * `POST /api/<collection>/:id/archive {reason}` and `…/unarchive {reason}`: a public document goes to the archive or
 * comes back from it, at the same address and with the same text.
 */
export const archiveEndpoints = (collection: CollectionSlug, kind: DocumentKind, pathOf: PathOf): Endpoint[] => [
  endpoint('post', '/:id/archive', move({ collection, kind, pathOf }, 'archive')),
  endpoint('post', '/:id/unarchive', move({ collection, kind, pathOf }, 'restore')),
];
