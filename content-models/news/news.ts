import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { mediaSchema } from '../media/media.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';
import { localDateOf, localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { slugify } from '../shared/polish.ts';

/** What news may be about, with the word that readers see. */
export const newsTopics = {
  city: 'Urząd i samorząd',
  investments: 'Inwestycje',
  roads: 'Drogi i komunikacja',
  environment: 'Środowisko i odpady',
  schools: 'Szkoły i przedszkola',
  culture: 'Kultura',
  sport: 'Sport i wypoczynek',
  health: 'Zdrowie i pomoc',
  seniors: 'Seniorzy',
  safety: 'Bezpieczeństwo',
} as const;
export type NewsTopic = keyof typeof newsTopics;

/** A piece of news: told with a picture, and without the law's weight of an announcement. */
export const newsSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  body: richTextSchema,
  picture: mediaSchema.optional(),
  /** the gallery with more pictures of the same */
  galleryId: idSchema.optional(),
  /** who tells it: `Wydział Organizacyjny` */
  department: z.string().optional(),
  topics: z.array(z.enum(Object.keys(newsTopics) as [NewsTopic])).max(3),
  /** the last day on which lists show it; its own page stays */
  visibleTo: localDateSchema.optional(),
  /** stands before newer ones */
  pinned: z.boolean(),
  attachments: z.array(documentSchema),
});
export type News = z.infer<typeof newsSchema>;

/** The page of one Polish piece of news. */
export const newsPath = ({ slug }: Pick<News, 'slug'>): string => `/aktualnosci/${slug}/`;

/** Address parts under `/aktualnosci/` that lists use. */
export const reservedNewsSlugs = ['archiwum', 'temat'];

/** The list of one topic: `/aktualnosci/temat/drogi-i-komunikacja/` */
export const newsTopicPath = (topic: NewsTopic): string => `/aktualnosci/temat/${slugify(newsTopics[topic])}/`;

/** The Polish day on which it was published. */
export const newsDay = ({ metadata }: Pick<News, 'metadata'>): LocalDate => localDateOf(metadata.publishedAt);

/** Whether lists of what is new still show it on that day. */
export const isFresh = ({ visibleTo }: Pick<News, 'visibleTo'>, today: LocalDate): boolean =>
  visibleTo === undefined || today <= visibleTo;
