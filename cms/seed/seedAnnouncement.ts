import type { PayloadRequest } from 'payload';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoAnnouncement } from './content/demoAnnouncement.ts';
import { richTextOf } from './content/richTextOf.ts';
import { atNoon, formGroupOf } from './formGroupOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedDocument } from './seedDocument.ts';

const common = new Set([
  'type',
  'slug',
  'title',
  'summary',
  'body',
  'authority',
  'department',
  'caseSign',
  'adoptedAt',
  'visibleFrom',
  'visibleTo',
  'deadlineAt',
  'legalEffectAt',
  'area',
  'consolidatedText',
  'updateOf',
  'legalBasis',
  'contact',
  'attachments',
  'relations',
  'producedBy',
  'producedAt',
  'publishedAt',
]);

/** One published announcement with its attachments; a relation names an announcement seeded before it. */
export const seedAnnouncement = async (req: PayloadRequest, tenant: string, demo: DemoAnnouncement): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  if (await idBySlug(req, 'announcements', commune, demo.slug)) return;
  const attachments: string[] = [];
  for (const attachment of demo.attachments) attachments.push(await seedDocument(req, commune, attachment));
  const relations: { kind: (typeof demo.relations)[number]['kind']; target: string }[] = [];
  for (const { kind, slug } of demo.relations) {
    const target = await idBySlug(req, 'announcements', commune, slug);
    if (target !== undefined) relations.push({ kind, target });
  }
  const own: Record<string, unknown> = formGroupOf(
    Object.fromEntries(Object.entries(demo).filter(([name]) => !common.has(name))),
  );
  if (demo.consolidatedText) own.consolidatedText = await seedDocument(req, commune, demo.consolidatedText);
  if (demo.updateOf !== undefined) own.updateOf = await idBySlug(req, 'announcements', commune, demo.updateOf);
  await req.payload.create({
    collection: 'announcements',
    data: {
      commune,
      language: 'pl',
      type: demo.type,
      [demo.type]: own,
      slug: demo.slug,
      title: demo.title,
      summary: demo.summary,
      body: fromRichText(richTextOf(demo.body)) as never,
      authority: demo.authority,
      department: demo.department ?? null,
      caseSign: demo.caseSign ?? null,
      adoptedAt: (atNoon(demo.adoptedAt) as string | undefined) ?? null,
      visibleFrom: atNoon(demo.visibleFrom) as string,
      visibleTo: (atNoon(demo.visibleTo) as string | undefined) ?? null,
      deadlineAt: demo.deadlineAt ?? null,
      legalEffectAt: (atNoon(demo.legalEffectAt) as string | undefined) ?? null,
      area: demo.area ?? [],
      legalBasis: demo.legalBasis,
      contact: demo.contact ?? null,
      attachments,
      relations,
      producedBy: demo.producedBy,
      producedAt: atNoon(demo.producedAt) as string,
      publishedAt: demo.publishedAt,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};
