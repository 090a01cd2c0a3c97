import type { PayloadRequest } from 'payload';
import type { Language } from '../../content-models/shared/identity.ts';
import type { CommuneDoc } from '../payload-types.ts';

/** The seeded commune of that name, if it is there yet. */
export const communeOf = async (req: PayloadRequest, tenant: string): Promise<CommuneDoc | undefined> => {
  const found = await req.payload.find({
    collection: 'communes',
    where: { tenant: { equals: tenant } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return found.docs[0];
};

/** The seeded commune of that name; its step came before, so it is there. */
export const requireCommune = async (req: PayloadRequest, tenant: string): Promise<CommuneDoc> => {
  const commune = await communeOf(req, tenant);
  if (!commune) throw new Error(`The demo commune ${tenant} was not seeded.`);
  return commune;
};

/** The id of a document with that slug in that commune, if it is there. */
export const idBySlug = async (
  req: PayloadRequest,
  collection:
    | 'announcements'
    | 'pages'
    | 'departmentPages'
    | 'people'
    | 'serviceCards'
    | 'councilTerms'
    | 'councilSessions'
    | 'news'
    | 'events'
    | 'projects'
    | 'galleries',
  commune: string,
  slug: string,
  language: Language = 'pl',
): Promise<string | undefined> => {
  const found = await req.payload.find({
    collection,
    where: { and: [{ commune: { equals: commune } }, { slug: { equals: slug } }, { language: { equals: language } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return found.docs[0]?.id;
};
