import type { PayloadRequest } from 'payload';
import { idOf } from '../fields/idOf.ts';
import { keepFiles } from '../institutions/keepFiles.ts';
import type { StaffDoc } from '../payload-types.ts';
import type { DemoInstitution } from './content/institutions.ts';
import { demoFilesOf } from './files/demoFilesOf.ts';
import { institutionOf } from './seedInstitution.ts';

/** The files of an institution of the demo city, as its own staff would have uploaded them; once. */
export const seedInstitutionFiles = async (
  req: PayloadRequest,
  demo: DemoInstitution,
  today: string,
): Promise<void> => {
  const files = demoFilesOf(demo, today);
  const institution = await institutionOf(req, demo.tenant, demo.slug);
  if (files.length === 0 || !institution) return;
  const { db } = req.payload;
  const known = await db.count({
    collection: 'institutionFiles',
    where: { institution: { equals: institution.id } },
    req,
  });
  if (known.totalDocs > 0) return;
  const uploader = await db.findOne<StaffDoc>({
    collection: 'staff',
    where: { institution: { equals: institution.id } },
    req,
  });
  if (!uploader) throw new Error(`Nobody works at ${demo.tenant}/${demo.slug}.`);
  const commune = idOf(institution.commune);
  const report = await keepFiles(req, { institution, commune, uploadedBy: uploader.id }, { files, replaceAll: true });
  if (!report.taken) throw new Error(`The files of ${demo.tenant}/${demo.slug} were not taken.`);
};
