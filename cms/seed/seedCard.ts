import type { PayloadRequest } from 'payload';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { ServiceCardDoc } from '../payload-types.ts';
import type { DemoCard } from './content/serviceCards/demoCard.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { unitBySlug } from './seedDepartment.ts';
import { seedDocument } from './seedDocument.ts';

const atNoon = (day: LocalDate | undefined): string | null => (day === undefined ? null : `${day}T12:00:00.000Z`);

/** One card with its attachments; the departments that settle it were seeded before. */
export const seedCard = async (
  req: PayloadRequest,
  tenant: string,
  demo: DemoCard,
  today: LocalDate,
): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  if (await idBySlug(req, 'serviceCards', commune, demo.slug)) return;
  const { departments, attachments: files, fees, paused, declaredLevel, ...own } = demo;
  const units: string[] = [];
  for (const slug of departments) units.push(await unitBySlug(req, commune, slug));
  const attachments: string[] = [];
  for (const file of files ?? []) attachments.push(await seedDocument(req, commune, file));
  const producedOn = addDays(today, -18);
  await req.payload.create({
    collection: 'serviceCards',
    data: {
      ...own,
      commune,
      language: 'pl',
      units,
      attachments,
      fees: fees.map(({ validFrom, validTo, ...fee }) => ({
        ...fee,
        validFrom: atNoon(validFrom),
        validTo: atNoon(validTo),
      })),
      declaredLevel: String(declaredLevel) as ServiceCardDoc['declaredLevel'],
      paused: paused === undefined ? {} : { reason: paused.reason, until: atNoon(paused.until) },
      producedAt: `${producedOn}T12:00:00.000Z`,
      publishedAt: `${producedOn}T11:00:00.000Z`,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};
