import type { PayloadRequest } from 'payload';
import type { ServiceVersionList } from '../../content-models/services/serviceOffice.ts';

/** The published versions of a service without their forms, the newest first. */
export const versionsOf = async (
  req: PayloadRequest,
  commune: string,
  service: string,
  limit = 200,
): Promise<ServiceVersionList['versions']> => {
  const { docs } = await req.payload.find({
    collection: 'serviceVersions',
    where: { and: [{ commune: { equals: commune } }, { service: { equals: service } }] },
    sort: '-number',
    limit,
    depth: 0,
    select: { number: true, title: true, publishedAt: true, publishedBy: true, sha256: true },
    overrideAccess: true,
    req,
  });
  return docs.map(({ id, number, title, publishedAt, publishedBy, sha256 }) => ({
    ...{ id, number, title, publishedBy, sha256 },
    publishedAt: new Date(publishedAt).toISOString(),
  }));
};
