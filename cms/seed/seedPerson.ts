import type { PayloadRequest } from 'payload';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoPerson } from './content/people/demoPerson.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { unitBySlug } from './seedDepartment.ts';

const unitsOf = async (req: PayloadRequest, commune: string, slugs: string[] = []): Promise<string[]> => {
  const units: string[] = [];
  for (const slug of slugs) units.push(await unitBySlug(req, commune, slug));
  return units;
};

/** One entry of the directory; whom they stand in for was seeded before them. */
export const seedPerson = async (
  req: PayloadRequest,
  tenant: string,
  demo: DemoPerson,
  today: LocalDate,
): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  if (await idBySlug(req, 'people', commune, demo.slug)) return;
  const { departments, leads, deputyOf, body, title, ...own } = demo;
  const producedOn = addDays(today, -20);
  await req.payload.create({
    collection: 'people',
    data: {
      ...own,
      title: title ?? demo.post,
      commune,
      language: 'pl',
      units: await unitsOf(req, commune, departments),
      leads: await unitsOf(req, commune, leads),
      deputyOf: deputyOf === undefined ? null : ((await idBySlug(req, 'people', commune, deputyOf)) ?? null),
      ...(body === undefined ? {} : { body: fromRichText(richTextOf(body)) as never }),
      producedBy: 'Wydział lub referat organizacyjny',
      producedAt: `${producedOn}T12:00:00.000Z`,
      publishedAt: `${producedOn}T10:00:00.000Z`,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};
