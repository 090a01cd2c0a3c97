import { z } from 'zod';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { wordsSchema } from './announcementBase.ts';

/** A place on the site or elsewhere: `/konsultacje/raport/` or a whole address. */
export const linkSchema = z
  .string()
  .regex(/^(?:\/(?:[\w-]+\/)*|https:\/\/\S+)$/, 'Podaj adres strony: /miasto/raport/ albo https://…');

/** What a consultation has of its own. */
export const consultationFields = z.object({
  topic: z.string().optional(),
  forms: z
    .array(z.string(), 'Wpisz co najmniej jedną formę konsultacji.')
    .min(1, 'Wpisz co najmniej jedną formę konsultacji.'),
  startsAt: localDateSchema,
  endsAt: localDateSchema,
  meetings: z.array(z.object({ startsAt: instantSchema, place: wordsSchema })).optional(),
  /** where a comment may be sent without paper */
  commentForm: linkSchema.optional(),
  report: z
    .object({ publishedOn: localDateSchema.optional(), href: linkSchema, summary: z.string().optional() })
    .optional(),
});

const moneySchema = groszeSchema.nonnegative('Kwota nie może być ujemna.');

/** What a competition for grants has of its own. */
export const grantCompetitionFields = z.object({
  task: wordsSchema,
  /** grosze */
  budget: moneySchema.positive('Podaj, ile pieniędzy jest do podziału.'),
  rules: z.string().optional(),
  executionFrom: localDateSchema.optional(),
  executionTo: localDateSchema.optional(),
  criteria: z.array(z.object({ name: wordsSchema, points: z.int('Podaj liczbę punktów.').positive() })).optional(),
  resultsOn: localDateSchema.optional(),
  results: z
    .array(
      z.object({
        organisation: wordsSchema,
        task: z.string().optional(),
        points: z.number().nonnegative().optional(),
        amount: moneySchema,
      }),
    )
    .optional(),
});
