import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { env } from '../env.ts';
import { sealToken } from '../institutions/sealedToken.ts';
import type { InstitutionDoc } from '../payload-types.ts';
import { demoSourcePath, demoSourceToken, type DemoInstitution } from './content/institutions.ts';
import { requireCommune } from './findings.ts';

/** Where the invented system of an institution answers on this machine. */
const demoAddress = (institution: DemoInstitution): string =>
  `http://127.0.0.1:${String(env.sourcesPort)}${demoSourcePath(institution)}`;

const isReachedByHttp = ({ connector }: DemoInstitution): boolean => connector.endsWith('Http');

/** The seeded institution of that commune and short name, if it is there yet. */
export const institutionOf = async (
  req: PayloadRequest,
  tenant: string,
  slug: string,
): Promise<InstitutionDoc | undefined> => {
  const commune = await requireCommune(req, tenant);
  const row = await req.payload.db.findOne<InstitutionDoc>({
    collection: 'institutions',
    where: { and: [{ commune: { equals: commune.id } }, { slug: { equals: slug } }] },
    req,
  });
  return row ?? undefined;
};

/** One school or company of the demo city, with the portal's key at its invented system. */
export const seedInstitution = async (req: PayloadRequest, institution: DemoInstitution): Promise<void> => {
  const { tenant, slug, kind, name, phone, email, connector, codeHint } = institution;
  if (await institutionOf(req, tenant, slug)) return;
  const id = v7();
  const now = new Date().toISOString();
  await req.payload.db.create({
    collection: 'institutions',
    data: {
      ...{ id, commune: (await requireCommune(req, tenant)).id, slug, kind, name, phone, email, connector, codeHint },
      ...(isReachedByHttp(institution)
        ? { baseUrl: demoAddress(institution), sealedToken: sealToken(id, demoSourceToken(institution)) }
        : {}),
      enabled: true,
      takesActs: institution.takesActs === true,
      createdAt: now,
      updatedAt: now,
    },
    req,
  });
};

/** At every start: the invented systems may answer at another port than yesterday; an address someone else wrote stays. */
export const pointInstitution = async (req: PayloadRequest, institution: DemoInstitution): Promise<void> => {
  if (!isReachedByHttp(institution)) return;
  const row = await institutionOf(req, institution.tenant, institution.slug);
  const path = demoSourcePath(institution);
  const isOurs = row?.baseUrl && /^http:\/\/127\.0\.0\.1:\d+\//.test(row.baseUrl) && row.baseUrl.endsWith(path);
  if (!isOurs || row.baseUrl === demoAddress(institution)) return;
  await req.payload.db.updateOne({
    collection: 'institutions',
    id: row.id,
    data: { baseUrl: demoAddress(institution) },
    req,
  });
};
