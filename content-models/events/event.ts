import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { mediaSchema } from '../media/media.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { slugSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';

/** What kind of event it is, with the word that readers see. */
export const eventCategories = {
  culture: 'Kultura',
  sport: 'Sport',
  education: 'Warsztaty i nauka',
  family: 'Dla dzieci i rodzin',
  seniors: 'Dla seniorów',
  health: 'Zdrowie',
  fair: 'Targi i jarmarki',
  meeting: 'Spotkania i konsultacje',
  council: 'Sesje i komisje rady',
  ceremony: 'Uroczystości',
} as const;
export type EventCategory = keyof typeof eventCategories;

/** One time at which an event takes place: whole days, or from an hour on. */
export const occurrenceSchema = z.object({
  /** its first Polish day */
  on: localDateSchema,
  /** its last day, when it lasts longer than one */
  until: localDateSchema.optional(),
  startsAt: instantSchema.optional(),
  endsAt: instantSchema.optional(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** What it costs to come. */
export const eventPriceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('paid'), from: groszeSchema.min(1), to: groszeSchema.min(1).optional() }),
  z.object({ kind: z.literal('words'), words: z.string().min(2) }),
]);

/** Something that takes place in the city, and when. */
export const eventSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  body: richTextSchema,
  category: z.enum(Object.keys(eventCategories) as [EventCategory]),
  /** soonest first */
  occurrences: z.array(occurrenceSchema).min(1),
  place: z.object({
    name: z.string().min(2),
    address: z.string().optional(),
    /** in words: how one gets in on wheels, whether there is a loop for hearing aids */
    accessibility: z.string().optional(),
  }),
  organiser: z.string().optional(),
  price: eventPriceSchema.optional(),
  registrationUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** `moved`: the times above are the new ones */
  state: z.enum(['planned', 'moved', 'cancelled']),
  /** why, and since when: „Przeniesione z 5 grudnia z powodu wichury.” */
  stateNote: z.string().optional(),
  picture: mediaSchema.optional(),
  attachments: z.array(documentSchema),
});
export type Event = z.infer<typeof eventSchema>;

/** The page of one Polish event. */
export const eventPath = ({ slug }: Pick<Event, 'slug'>): string => `/wydarzenia/${slug}/`;

/** The calendar file of one event, beside its page. */
export const eventIcsPath = ({ path }: Pick<Event, 'path'>): string => `${path}wydarzenie.ics`;

/** Address parts under `/wydarzenia/` that lists use: years, and words to come. */
export const reservedEventSlugs = [
  'archiwum',
  'kalendarz',
  ...Array.from({ length: 100 }, (_, index) => String(2000 + index)),
];

/** The last day of one occurrence. */
export const lastDayOf = ({ on, until }: Pick<Occurrence, 'on' | 'until'>): string => until ?? on;
