import type { PayloadRequest } from 'payload';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoEvent, DemoGallery, DemoNews, DemoProject } from './content/demoStories.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedDocument } from './seedDocument.ts';
import { seedPicture } from './seedPicture.ts';

type StorySlug = 'news' | 'events' | 'projects' | 'galleries';

const atNoon = (day: string): string => `${day}T12:00:00.000Z`;

const create = async (req: PayloadRequest, collection: StorySlug, data: Record<string, unknown>): Promise<void> => {
  await req.payload.create({ collection, data: data as never, overrideAccess: true, req });
};

/** What the kinds share, out of a demo text. */
const common = (
  commune: string,
  {
    slug,
    title,
    summary,
    producedBy,
    publishedAt,
  }: Pick<DemoNews, 'slug' | 'title' | 'summary' | 'producedBy' | 'publishedAt'>,
) => ({
  commune,
  language: 'pl',
  slug,
  title,
  summary,
  producedBy,
  producedAt: atNoon(publishedAt.slice(0, 10)),
  publishedAt,
  _status: 'published',
});

/** The text, the picture and the files of a story. */
const contentOf = async (
  req: PayloadRequest,
  commune: string,
  demo: Pick<DemoNews, 'body' | 'picture' | 'attachments'>,
) => {
  const attachments: string[] = [];
  for (const attachment of demo.attachments ?? []) attachments.push(await seedDocument(req, commune, attachment));
  return {
    body: fromRichText(richTextOf(demo.body)),
    attachments,
    ...(demo.picture === undefined ? {} : { picture: await seedPicture(req, commune, demo.picture) }),
  };
};

/** The commune, when the document is not there yet. */
const communeWithout = async (
  req: PayloadRequest,
  tenant: string,
  collection: StorySlug,
  slug: string,
): Promise<string | undefined> => {
  const commune = (await requireCommune(req, tenant)).id;
  return (await idBySlug(req, collection, commune, slug)) === undefined ? commune : undefined;
};

/** One published piece of news; its gallery was seeded before it. */
export const seedNews = async (req: PayloadRequest, tenant: string, demo: DemoNews): Promise<void> => {
  const commune = await communeWithout(req, tenant, 'news', demo.slug);
  if (commune === undefined) return;
  const { topics, pinned = false, visibleTo, gallery } = demo;
  await create(req, 'news', {
    ...common(commune, demo),
    ...(await contentOf(req, commune, demo)),
    topics,
    pinned,
    ...(visibleTo === undefined ? {} : { visibleTo: atNoon(visibleTo) }),
    ...(gallery === undefined ? {} : { gallery: await idBySlug(req, 'galleries', commune, gallery) }),
  });
};

const priceFields = (price: DemoEvent['price']): Record<string, unknown> =>
  price === undefined
    ? {}
    : {
        priceKind: price.kind,
        ...(price.kind === 'paid' ? { priceFrom: price.from, priceTo: price.to ?? null } : {}),
        ...(price.kind === 'words' ? { priceWords: price.words } : {}),
      };

/** One published event. */
export const seedEvent = async (req: PayloadRequest, tenant: string, demo: DemoEvent): Promise<void> => {
  const commune = await communeWithout(req, tenant, 'events', demo.slug);
  if (commune === undefined) return;
  await create(req, 'events', {
    ...common(commune, demo),
    ...(await contentOf(req, commune, demo)),
    category: demo.category,
    startsAt: demo.startsAt,
    endsAt: demo.endsAt ?? null,
    allDay: demo.allDay ?? false,
    repeatsOn: (demo.repeatsOn ?? []).map((on) => ({ on: atNoon(on) })),
    place: demo.place,
    organiser: demo.organiser ?? null,
    registrationUrl: demo.registrationUrl ?? null,
    state: demo.state ?? 'planned',
    stateNote: demo.stateNote ?? null,
    ...priceFields(demo.price),
  });
};

/** One published project. */
export const seedProject = async (req: PayloadRequest, tenant: string, demo: DemoProject): Promise<void> => {
  const commune = await communeWithout(req, tenant, 'projects', demo.slug);
  if (commune === undefined) return;
  const { state, beneficiary, startsOn, endsOn, totalValue, aims, results, euFunding } = demo;
  await create(req, 'projects', {
    ...common(commune, demo),
    ...(await contentOf(req, commune, demo)),
    ...{ state, beneficiary, aims, results, totalValue: totalValue ?? null },
    ...(startsOn === undefined ? {} : { startsOn: atNoon(startsOn) }),
    ...(endsOn === undefined ? {} : { endsOn: atNoon(endsOn) }),
    ...(euFunding === undefined ? {} : { hasEuFunding: true, euFunding }),
  });
};

/** One published gallery with its drawn pictures. */
export const seedGallery = async (req: PayloadRequest, tenant: string, demo: DemoGallery): Promise<void> => {
  const commune = await communeWithout(req, tenant, 'galleries', demo.slug);
  if (commune === undefined) return;
  const pictures: { picture: string; caption: string | null }[] = [];
  for (const { picture, caption } of demo.pictures) {
    pictures.push({ picture: await seedPicture(req, commune, picture), caption: caption ?? null });
  }
  await create(req, 'galleries', { ...common(commune, demo), takenOn: atNoon(demo.takenOn), pictures });
};
