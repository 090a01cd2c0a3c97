import type { PayloadRequest } from 'payload';
import { notFound } from '../api/problem.ts';
import { serviceVersionById, type StoredServiceVersion } from '../services/readServiceVersions.ts';

/** One published version of a commune's service; what never was published is not there. */
export const versionByNumber = async (
  req: PayloadRequest,
  commune: string,
  service: string,
  number: number,
): Promise<StoredServiceVersion> => {
  const { docs } = await req.payload.find({
    collection: 'serviceVersions',
    where: {
      and: [{ commune: { equals: commune } }, { service: { equals: service } }, { number: { equals: number } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { number: true },
    req,
  });
  const [found] = docs;
  if (!found) throw notFound();
  return serviceVersionById(req, found.id);
};
