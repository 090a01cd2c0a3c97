import { z } from 'zod';
import { legalBasisSchema } from '../announcements/announcement.ts';
import { documentSchema } from '../documents/document.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { contactSchema } from '../richText/richText.ts';
import { neededLevelSchema } from '../services/loginNeeded.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { feeSchema } from './fee.ts';
import {
  cardAudienceNames,
  cardCategoryNames,
  lifeEventNames,
  type CardAudience,
  type CardCategory,
  type LifeEvent,
} from './lifeEvents.ts';

/** How long a matter takes: days when they can be counted, words when there is more to say. */
export const durationSchema = z
  .object({ days: z.int().min(0).max(730).optional(), words: z.string().min(3).max(500).optional() })
  .refine(
    ({ days, words }) => days !== undefined || words !== undefined,
    'Podaj liczbę dni albo opisz termin słowami.',
  );

/** An address elsewhere: https and nothing else, because people leave our site for it. */
export const outsideAddressSchema = z.url({ protocol: /^https$/, error: 'Adres zaczyna się od https://.' }).max(500);

/** Where one presses: nowhere, our own e-service, or another institution's page. */
export const onlineActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('own'), service: slugSchema }),
  z.object({ kind: z.literal('outside'), href: outsideAddressSchema, place: z.string().min(2).max(80) }),
]);
export type OnlineAction = z.infer<typeof onlineActionSchema>;

const eServiceLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** Everything a resident must know to settle one matter; the summary says what it gives, in one sentence. */
export const serviceCardSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  /** Under which word the alphabetical list has it: `Dowód osobisty`, where the title is `Wyrób dowód osobisty`. */
  indexName: z.string().min(2).max(120),
  whoMay: z.string().min(3),
  whatYouNeed: z.array(z.string().min(3)),
  steps: z.array(z.string().min(3)),
  fees: z.array(feeSchema),
  /** anything about paying that is no sum: who is free of it, until when to pay */
  feeNote: z.string().optional(),
  duration: durationSchema,
  /** the units of the office that settle it */
  unitIds: z.array(idSchema),
  /** where to go when no unit settles it, or what to add to its address */
  whereNote: z.string().optional(),
  /** whom to ask about it, as the commune's facts say it today */
  contact: contactSchema.pick({ officer: true, address: true, phone: true, hours: true }).optional(),
  legalBasis: z.array(legalBasisSchema),
  appeal: z.string().optional(),
  /** how to do it without the internet */
  onPaper: z.string().optional(),
  attachments: z.array(documentSchema),
  lifeEvents: z.array(z.enum(lifeEventNames as [LifeEvent, ...LifeEvent[]])),
  categories: z.array(z.enum(cardCategoryNames as [CardCategory, ...CardCategory[]])).min(1, 'Wybierz kategorię.'),
  audience: z.array(z.enum(cardAudienceNames as [CardAudience, ...CardAudience[]])),
  declaredLevel: eServiceLevelSchema,
  online: onlineActionSchema,
  /** The matter cannot be settled for now; after `until` it can again, by itself. */
  paused: z.object({ reason: z.string().min(5), until: localDateSchema.optional() }).optional(),
  /** its own form asks for a log-in that a password does not reach */
  loginNeeded: neededLevelSchema.optional(),
});
export type ServiceCard = z.infer<typeof serviceCardSchema>;

/** Where a card lives on its commune's site, without the language. */
export const serviceCardPath = ({ slug }: Pick<ServiceCard, 'slug'>): string => `/sprawy/${slug}/`;

/** Address parts under `/sprawy/` that lists use. */
export const reservedCardSlugs: readonly string[] = ['wydarzenia', 'kategorie', 'alfabetycznie'];

/** `od ręki`, `do 30 dni`, or the office's own words. */
export const formatDuration = ({ days, words }: ServiceCard['duration']): string => {
  if (words !== undefined) return words;
  if (days === undefined) return '';
  return days === 0 ? 'od ręki' : `do\u00a0${String(days)}\u00a0${days === 1 ? 'dnia' : 'dni'}`;
};

/** The same in as few words as there are: the days, where they can be counted. */
export const durationInShort = ({ days, words }: ServiceCard['duration']): string =>
  formatDuration(days === undefined ? { words } : { days });

/** Why a matter cannot be settled on that day, if it cannot. */
export const pauseOn = ({ paused }: Pick<ServiceCard, 'paused'>, day: LocalDate): ServiceCard['paused'] =>
  paused !== undefined && (paused.until === undefined || day <= paused.until) ? paused : undefined;

/** Where the one big button of a card leads, if it has one. */
export const onlineHref = (online: OnlineAction): string | undefined => {
  switch (online.kind) {
    case 'own':
      return `/moje-miasto/zalatw/?usluga=${encodeURIComponent(online.service)}`;
    case 'outside':
      return online.href;
    case 'none':
      return undefined;
  }
};
