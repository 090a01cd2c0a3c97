import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { idOf } from '../fields/idOf.ts';
import { soonest } from '../links/refreshTimes.ts';
import { sealSubject, subjectHashOf } from '../links/sealedLink.ts';
import type { ResidentDoc } from '../payload-types.ts';
import type { DemoLink } from './content/households.ts';
import { institutionOf } from './seedInstitution.ts';

/** One link of the demo city, made without asking anybody over the network; its first answers are fetched after the start. */
export const seedLink = async (req: PayloadRequest, link: DemoLink): Promise<void> => {
  const { db } = req.payload;
  const institution = await institutionOf(req, link.tenant, link.institution);
  const resident = await db.findOne<ResidentDoc>({
    collection: 'residents',
    where: { email: { equals: link.resident } },
    req,
  });
  if (!institution || !resident) throw new Error(`A link of the demo city has no ends: ${link.institution}.`);
  const { subject } = link;
  const subjectHash = subjectHashOf(institution.id, subject.externalId);
  const known = await db.count({
    collection: 'links',
    // also one that its resident took away again
    where: { and: [{ resident: { equals: resident.id } }, { subjectHash: { equals: subjectHash } }] },
    req,
  });
  if (known.totalDocs > 0) return;
  const id = v7();
  await db.create({
    collection: 'links',
    data: {
      ...{ id, resident: resident.id, commune: idOf(institution.commune), institution: institution.id, subjectHash },
      uniqueKey: `${resident.id}:${subjectHash}`,
      sealedSubject: sealSubject(id, subject),
      state: 'active',
      linkedAt: new Date().toISOString(),
      refreshAt: soonest.toISOString(),
    },
    req,
  });
};
