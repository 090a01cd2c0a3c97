import type { PayloadRequest } from 'payload';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoPage } from './content/demoPage.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedDocument } from './seedDocument.ts';
import { seedPicture } from './seedPicture.ts';

/** One published page; its parents were seeded before it. */
export const seedPage = async (
  req: PayloadRequest,
  tenant: string,
  demo: DemoPage,
  today: LocalDate,
): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  const language = demo.language ?? 'pl';
  if (await idBySlug(req, 'pages', commune, demo.slug, language)) return;
  const above = demo.parents.at(-1);
  const parent = above === undefined ? undefined : await idBySlug(req, 'pages', commune, above, language);
  const original = demo.translates === undefined ? undefined : await idBySlug(req, 'pages', commune, demo.translates);
  const attachments: string[] = [];
  for (const attachment of demo.attachments ?? []) attachments.push(await seedDocument(req, commune, attachment));
  const producedOn = addDays(today, -30);
  await req.payload.create({
    collection: 'pages',
    data: {
      commune,
      language,
      slug: demo.slug,
      title: demo.title,
      summary: demo.summary,
      body: fromRichText(richTextOf(demo.body)) as never,
      order: demo.order,
      inMenu: demo.inMenu,
      attachments,
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
};
