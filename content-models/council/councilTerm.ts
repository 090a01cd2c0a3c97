import { z } from 'zod';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { polishOrder } from '../shared/polish.ts';

/** Functions within a council as what somebody does, which fits women and men; the weightiest first. */
export const councilFunctions = {
  chair: 'przewodniczy radzie',
  viceChair: 'wiceprzewodniczy radzie',
  member: 'zasiada w radzie',
} as const;
export type CouncilFunction = keyof typeof councilFunctions;
export const councilFunctionNames = Object.keys(councilFunctions) as CouncilFunction[];

/** Somebody's seat in a term of the council. */
export const seatSchema = z.object({
  councillorId: idSchema,
  name: z.string().min(2),
  function: z.enum(councilFunctionNames as [CouncilFunction, ...CouncilFunction[]]),
  /** the constituency, `1` */
  district: z.int().min(1).max(99).optional(),
  club: z.string().max(120).optional(),
  committees: z.array(z.string().min(3)),
  /** where the seat was taken or given up in the middle of the term */
  from: localDateSchema.optional(),
  to: localDateSchema.optional(),
});
export type Seat = z.infer<typeof seatSchema>;

/** A term of a commune's council, with everybody who had a seat in it. */
export const councilTermSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  /** told in Roman numerals */
  number: z.int().min(1).max(99),
  /** `Rada Miasta Chełm` */
  councilName: z.string().min(3),
  from: localDateSchema,
  to: localDateSchema.optional(),
  seats: z.array(seatSchema),
  body: richTextSchema.optional(),
});
export type CouncilTerm = z.infer<typeof councilTermSchema>;

/** Where a term lives on its commune's site, without the language. */
export const councilTermPath = ({ slug }: Pick<CouncilTerm, 'slug'>): string => `/rada/kadencja/${slug}/`;

/** The terms, newest first. */
export const newestTermsFirst = (terms: readonly CouncilTerm[]): CouncilTerm[] =>
  [...terms].sort((a, b) => (a.from < b.from ? 1 : -1));

/** The term that lasts on a day, or else the last one that has begun. */
export const termOn = (terms: readonly CouncilTerm[], day: LocalDate): CouncilTerm | undefined =>
  newestTermsFirst(terms).find(({ from }) => from <= day);

const rank = (seat: Seat): number => councilFunctionNames.indexOf(seat.function);

/** Those who sit, the chair first, then by constituency and name. */
export const seatsInOrder = (seats: readonly Seat[]): Seat[] =>
  [...seats].sort(
    (a, b) => rank(a) - rank(b) || (a.district ?? 100) - (b.district ?? 100) || polishOrder(a.name, b.name),
  );

/** Clubs and those who belong to them, in the Polish alphabet; those in no club come last, under no name. */
export const clubsOf = (seats: readonly Seat[]): { club: string | undefined; seats: Seat[] }[] =>
  [...Map.groupBy(seats, ({ club }) => (club === '' ? undefined : club))]
    .map(([club, of]) => ({ club, seats: seatsInOrder(of) }))
    .sort((a, b) => (a.club === undefined ? 1 : b.club === undefined ? -1 : polishOrder(a.club, b.club)));
