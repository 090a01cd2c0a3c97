import { z } from 'zod';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { wordsSchema } from './announcementBase.ts';
import { termEnd } from './legalTerms.ts';

/** How a recruitment ended (art. 15 u.p.s.): who was chosen, or why nobody; the person's data go after three months. */
export const recruitmentResultSchema = z.object({
  publishedOn: localDateSchema,
  chosen: z.object({ name: wordsSchema, town: wordsSchema }).optional(),
  reasons: z.string().optional(),
  nobodyBecause: z.string().optional(),
  personalDataErasedOn: localDateSchema.optional(),
});
type RecruitmentResult = z.infer<typeof recruitmentResultSchema>;

/** What a recruitment has of its own, its result included. */
export const recruitmentFields = z.object({
  position: wordsSchema,
  workplace: wordsSchema,
  workingConditions: z.string().optional(),
  necessaryRequirements: z
    .array(z.string(), 'Wpisz co najmniej jedno wymaganie niezbędne.')
    .min(1, 'Wpisz co najmniej jedno wymaganie niezbędne.'),
  additionalRequirements: z.array(z.string()),
  tasks: z.array(z.string(), 'Wpisz co najmniej jedno zadanie.').min(1, 'Wpisz co najmniej jedno zadanie.'),
  requiredDocuments: z
    .array(z.string(), 'Wpisz co najmniej jeden dokument.')
    .min(1, 'Wpisz co najmniej jeden dokument.'),
  /** where and how the documents are to be left */
  howToApply: z.string().optional(),
  /** whether at least 6 % of the staff are people with disabilities (art. 13 u.p.s.) */
  disabilityQuotaReached: z.boolean(),
  result: recruitmentResultSchema.optional(),
});

/** The first day on which the chosen person's data may no longer be shown. */
export const resultErasureDay = (publishedOn: LocalDate): LocalDate => termEnd('recruitmentResult', publishedOn);

/** What stands where the chosen person's name stood. */
const erasedWords = 'dane usunięto';

/** A result without the chosen person: the name goes from the reasons too, the rest of the text stays. */
export const withoutPerson = (result: RecruitmentResult, on: LocalDate): RecruitmentResult => {
  const { chosen, reasons, ...rest } = result;
  if (!chosen) return result;
  return {
    ...rest,
    ...(reasons === undefined ? {} : { reasons: reasons.replaceAll(chosen.name, `[${erasedWords}]`) }),
    personalDataErasedOn: on,
  };
};
