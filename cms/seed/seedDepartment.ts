import type { PayloadRequest } from 'payload';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoDepartment } from './content/departments/demoDepartment.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';

/** The unit behind a department: the one with its symbol, or a new one. */
const unitOf = async (req: PayloadRequest, commune: string, { symbol, title }: DemoDepartment): Promise<string> => {
  const found = await req.payload.find({
    collection: 'departments',
    where: { and: [{ commune: { equals: commune } }, { symbol: { equals: symbol } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (found.docs[0]) return found.docs[0].id;
  const made = await req.payload.create({
    collection: 'departments',
    data: { commune, name: title, symbol, handlesLetters: false },
    overrideAccess: true,
    req,
  });
  return made.id;
};

/** The unit that the public department with that slug stands for; its step came before, so it is there. */
export const unitBySlug = async (req: PayloadRequest, commune: string, slug: string): Promise<string> => {
  const page = await idBySlug(req, 'departmentPages', commune, slug);
  if (page === undefined) throw new Error(`The demo department ${slug} was not seeded.`);
  const { unit } = await req.payload.findByID({
    collection: 'departmentPages',
    id: page,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return typeof unit === 'string' ? unit : unit.id;
};

/** One department's public face, over its unit; the one it is a part of was seeded before it. */
export const seedDepartment = async (
  req: PayloadRequest,
  tenant: string,
  demo: DemoDepartment,
  today: LocalDate,
): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  if (await idBySlug(req, 'departmentPages', commune, demo.slug)) return;
  const { symbol: _, parent, body, ...own } = demo;
  const producedOn = addDays(today, -21);
  await req.payload.create({
    collection: 'departmentPages',
    data: {
      ...own,
      commune,
      language: 'pl',
      unit: await unitOf(req, commune, demo),
      parent: parent === undefined ? null : ((await idBySlug(req, 'departmentPages', commune, parent)) ?? null),
      ...(body === undefined ? {} : { body: fromRichText(richTextOf(body)) as never }),
      producedAt: `${producedOn}T12:00:00.000Z`,
      publishedAt: `${producedOn}T09:30:00.000Z`,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};
