import type { PayloadRequest } from 'payload';
import type { RedirectDoc } from '../payload-types.ts';

/** The redirects of one commune, by their addresses. */
export const rowsOf = async (req: PayloadRequest, commune: string): Promise<RedirectDoc[]> => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { commune: { equals: commune } },
    sort: 'from',
    depth: 0,
    pagination: false,
    limit: 100_000,
    overrideAccess: true,
    req,
  });
  return docs;
};
