import { createLocalReq, type PayloadRequest } from 'payload';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import { archiveDocument } from '../bip/archiveDocument.ts';
import { pagePathOf } from '../pages/pagePathOf.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoPage } from './content/demoPage.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedDocument } from './seedDocument.ts';
import { seedPicture } from './seedPicture.ts';

/** What happened to a page after its publication: a change with its reason, the way into the archive. */
const seedLaterLife = async (
  { payload }: PayloadRequest,
  id: string,
  { earlier, body, archived }: DemoPage,
): Promise<void> => {
  if (earlier === undefined && archived === undefined) return;
  // Of today, not of the day on which the page was published.
  const req = await createLocalReq({ context: { seedingLater: true } }, payload);
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
  const language = demo.language ?? 'pl';
  const known = await idBySlug(req, 'pages', commune, demo.slug, language);
  if (known !== undefined) {
    await seedLaterLife(req, known, demo);
    return;
  }
  const above = demo.parents.at(-1);
  const parent = above === undefined ? undefined : await idBySlug(req, 'pages', commune, above, language);
  const original = demo.translates === undefined ? undefined : await idBySlug(req, 'pages', commune, demo.translates);
  const attachments: string[] = [];
  for (const attachment of demo.attachments ?? []) attachments.push(await seedDocument(req, commune, attachment));
  const producedOn = addDays(today, -30);
  const created = await req.payload.create({
    collection: 'pages',
    data: {
      commune,
      language,
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
      ...(original === undefined ? {} : { translationOf: original }),
      ...(demo.presentation === undefined ? {} : { presentation: demo.presentation }),
      ...(demo.picture === undefined ? {} : { picture: await seedPicture(req, commune, demo.picture) }),
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
  await seedLaterLife(req, created.id, demo);
};
