import { createLocalReq, type PayloadRequest } from 'payload';
import sharp from 'sharp';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import { archiveDocument } from '../bip/archiveDocument.ts';
import { pagePathOf } from '../pages/pagePathOf.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoPage } from './content/demoPage.ts';
import { pictures } from './content/pictures.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedDocument } from './seedDocument.ts';

/** A drawn picture as a JPEG in the commune's store. */
const seedPicture = async (req: PayloadRequest, commune: string, name: string): Promise<string> => {
  const picture = pictures.find((candidate) => candidate.name === name);
  if (!picture) throw new Error(`There is no drawn picture „${name}”.`);
  const known = await req.payload.find({
    collection: 'media',
    where: { and: [{ commune: { equals: commune } }, { alt: { equals: picture.alt } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (known.docs[0]) return known.docs[0].id;
  const data = await sharp(Buffer.from(picture.svg)).jpeg({ quality: 88 }).toBuffer();
  const created = await req.payload.create({
    collection: 'media',
    data: { commune, alt: picture.alt, decorative: false },
    file: { data, mimetype: 'image/jpeg', name: `${name}.jpg`, size: data.length },
    overrideAccess: true,
    req,
  });
  delete req.context.checkedFile;
  return created.id;
};

/** What happened to a page after its publication: a change with its reason, the way into the archive. */
const seedLaterLife = async (
  { payload }: PayloadRequest,
  id: string,
  { earlier, body, archived }: DemoPage,
): Promise<void> => {
  if (earlier === undefined && archived === undefined) return;
  // Of today, not of the day on which the page was published.
  const req = await createLocalReq({}, payload);
  const page = await payload.findByID({ collection: 'pages', id, depth: 0, overrideAccess: true, req });
  if (earlier !== undefined && page.revision === 1) {
    await payload.update({
      collection: 'pages',
      id,
      data: {
        body: fromRichText(richTextOf(body)),
        changeReason: earlier.reason,
        _status: 'published',
      },
      overrideAccess: true,
      req,
    });
  }
  if (archived !== undefined && !page.archivedAt) {
    await archiveDocument(req, { collection: 'pages', kind: 'page', pathOf: pagePathOf }, id, archived);
  }
};

/** One published page; its parents were seeded before it. */
export const seedPage = async (
  req: PayloadRequest,
  tenant: string,
  demo: DemoPage,
  today: LocalDate,
): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  const known = await idBySlug(req, 'pages', commune, demo.slug);
  if (known !== undefined) {
    await seedLaterLife(req, known, demo);
    return;
  }
  const above = demo.parents.at(-1);
  const parent = above === undefined ? undefined : await idBySlug(req, 'pages', commune, above);
  const attachments: string[] = [];
  for (const attachment of demo.attachments ?? []) attachments.push(await seedDocument(req, commune, attachment));
  const producedOn = addDays(today, -30);
  const created = await req.payload.create({
    collection: 'pages',
    data: {
      commune,
      language: 'pl',
      slug: demo.slug,
      title: demo.title,
      summary: demo.summary,
      body: fromRichText(richTextOf(demo.earlier?.body ?? demo.body)) as never,
      order: demo.order,
      inMenu: demo.inMenu,
      attachments,
      shows: demo.shows ?? [],
      exclusions: demo.exclusions ?? [],
      producedBy: demo.producedBy,
      producedAt: `${producedOn}T12:00:00.000Z`,
      publishedAt: `${producedOn}T09:00:00.000Z`,
      ...(parent === undefined ? {} : { parent }),
      ...(demo.picture === undefined ? {} : { picture: await seedPicture(req, commune, demo.picture) }),
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
  await seedLaterLife(req, created.id, demo);
};
