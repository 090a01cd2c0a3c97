import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { accountClause } from '../../content-models/residents/resident.ts';
import { hashPassword } from '../residents/passwordHash.ts';
import { demoPassword } from '../sealing/secrets.ts';
import type { DemoResident, DemoStaff } from './content/people.ts';
import { requireCommune } from './findings.ts';
import { institutionOf } from './seedInstitution.ts';

/** One demo account of the office, with the demo password. */
export const seedStaff = async (req: PayloadRequest, person: DemoStaff): Promise<void> => {
  const { payload } = req;
  const known = await payload.count({
    collection: 'staff',
    where: { email: { equals: person.email } },
    overrideAccess: true,
    req,
  });
  if (known.totalDocs > 0) return;
  const commune = person.tenant === undefined ? undefined : (await requireCommune(req, person.tenant)).id;
  const departments =
    commune !== undefined && (person.role === 'clerk' || person.role === 'head')
      ? await payload.find({
          collection: 'departments',
          where: { and: [{ commune: { equals: commune } }, { handlesLetters: { equals: true } }] },
          depth: 0,
          overrideAccess: true,
          req,
        })
      : undefined;
  const institution =
    person.tenant === undefined || person.institution === undefined
      ? undefined
      : await institutionOf(req, person.tenant, person.institution);
  await payload.create({
    collection: 'staff',
    data: {
      email: person.email,
      password: demoPassword(),
      name: person.displayName,
      role: person.role,
      commune: commune ?? null,
      departments: departments?.docs.map(({ id }) => id) ?? [],
      institution: institution?.id ?? null,
      demo: true,
    },
    overrideAccess: true,
    req,
  });
};

/** Publishers of the demo offices may publish alerts too. */
export const allowAlerts = async (req: PayloadRequest, { email }: DemoStaff): Promise<void> => {
  await req.payload.update({
    collection: 'staff',
    where: { and: [{ email: { equals: email } }, { demo: { equals: true } }] },
    data: { mayPublishAlerts: true },
    overrideAccess: true,
    req,
  });
};

/** One demo resident, already confirmed, with the demo password. */
export const seedResident = async (req: PayloadRequest, person: DemoResident): Promise<void> => {
  const { payload } = req;
  const known = await payload.count({
    collection: 'residents',
    where: { email: { equals: person.email } },
    overrideAccess: true,
    req,
  });
  if (known.totalDocs > 0) return;
  const now = new Date().toISOString();
  const passwordHash = await hashPassword(demoPassword());
  await payload.db.create({
    collection: 'residents',
    data: {
      id: v7(),
      ...person,
      passwordHash,
      verifiedAt: now,
      clauseVersion: accountClause.version,
      clauseAcceptedAt: now,
      demo: true,
      createdAt: now,
      updatedAt: now,
    },
    req,
  });
};
