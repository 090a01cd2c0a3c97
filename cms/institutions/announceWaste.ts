import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import type { InstitutionDoc } from '../payload-types.ts';
import { appendPublication } from '../publications/appendPublication.ts';

/** Tells the site, in the caller's transaction, that the waste days of this commune are others now. */
export const announceWaste = async (req: PayloadRequest, commune: string): Promise<void> => {
  const { tenant } = await communeById(req.payload, commune, req);
  await appendPublication(req, { tenant, kind: 'waste', docId: tenant, op: 'publish' });
};

/** A company whose days are public, or are no longer. */
export const announceWasteAfterChange: CollectionAfterChangeHook<InstitutionDoc> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const before = previousDoc as Partial<InstitutionDoc> | undefined;
  const isOfWaste = [doc.connector, before?.connector].includes('wasteCalendarFiles');
  if (isOfWaste && (doc.connector !== before?.connector || doc.enabled !== before.enabled))
    await announceWaste(req, idOf(doc.commune));
  return doc;
};
