import type { PayloadRequest } from 'payload';
import { communeById } from '../communes/communeDirectory.ts';
import { appendPublication } from '../publications/appendPublication.ts';

/** Tells the site, in the caller's transaction, that „Czy wszystko działa” of this commune reads otherwise now. */
export const tellOfStatus = async (req: PayloadRequest, commune: string): Promise<void> => {
  const { tenant } = await communeById(req.payload, commune, req);
  await appendPublication(req, { tenant, kind: 'status', docId: tenant, op: 'publish' });
};
