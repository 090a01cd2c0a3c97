import type { CollectionSlug, PayloadRequest } from 'payload';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { registerChange } from '../changeRegister/registerChange.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { publicVersionOf } from './guardPublishing.ts';
import type { PathOf, PublishedDoc } from './recordPublication.ts';

/** Something the system itself changes in what is public, and why. */
interface Amendment {
  collection: CollectionSlug;
  kind: DocumentKind;
  pathOf: PathOf;
  id: string;
  /** the row as it is to be, or nothing when it is to stay as it is */
  change: (row: Record<string, unknown>) => Record<string, unknown> | undefined;
  /** what changed, as people call it */
  changedFields: string[];
  reason: string;
}

/** Changes every kept version as well, the newest draft among them, so that no later publication brings it back. */
const amendVersions = async (req: PayloadRequest, { collection, id, change }: Amendment): Promise<void> => {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { parent: { equals: id } },
    pagination: false,
    limit: 0,
    req,
  });
  for (const row of docs) {
    const version = change(row.version);
    if (version) await req.payload.db.updateVersion({ collection, id: row.id, versionData: { ...row, version }, req });
  }
};

/**
 * Changes one thing in a document without publishing whatever draft lies over it: the public row, every kept version, a
 * row in the register of changes, an entry in the feed. A document that is not public is changed quietly.
 */
export const amendPublished = async (req: PayloadRequest, amendment: Amendment): Promise<void> => {
  const { collection, kind, pathOf, id, change, changedFields, reason } = amendment;
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  if (!row) return;
  await amendVersions(req, amendment);
  const changed = change(row);
  if (!changed) return;
  const isPublic = (await publicVersionOf(req, collection, id)) !== undefined;
  const data = isPublic ? { ...changed, changedAt: new Date().toISOString() } : changed;
  await req.payload.db.updateOne({ collection, id, data, req });
  if (!isPublic) return;
  const doc = row as unknown as PublishedDoc;
  const commune = idOf(doc.commune);
  const { tenant } = await communeById(req.payload, commune, req);
  await registerChange(req, {
    commune,
    kind,
    docId: id,
    revision: doc.revision ?? 1,
    action: 'change',
    title: doc.title,
    path: await pathOf(doc, req),
    reason,
    inBip: doc.inBip,
    fields: changedFields.map((label) => ({ label })),
  });
  await appendPublication(req, { tenant, kind, docId: id, op: 'publish' });
};
