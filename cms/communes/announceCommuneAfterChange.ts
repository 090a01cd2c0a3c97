import type { CollectionAfterChangeHook } from 'payload';
import { appendPublication } from '../publications/appendPublication.ts';
import { refreshOrigins } from './communeDirectory.ts';
import type { CommuneDoc } from '../payload-types.ts';

/** Tells the site that a commune changed, and lets its origins in. */
export const announceCommuneAfterChange: CollectionAfterChangeHook<CommuneDoc> = async ({ doc, req }) => {
  await appendPublication(req, { tenant: doc.tenant, kind: 'commune', docId: doc.id, op: 'publish' });
  await refreshOrigins(req);
  return doc;
};
