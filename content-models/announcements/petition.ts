import { z } from 'zod';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { wordsSchema } from './announcementBase.ts';
import { termEnd } from './legalTerms.ts';

/** What a petition has of its own. */
export const petitionFields = z.object({
  filedAt: localDateSchema,
  /** what is asked for, in a sentence */
  subject: z.string().optional(),
  /** only when the filer agreed (art. 8 of the act on petitions) */
  filerName: z.string().optional(),
  /** what happened with it so far */
  course: z.array(z.object({ happenedOn: localDateSchema, description: wordsSchema })).optional(),
  expectedAt: localDateSchema.optional(),
  /** why it takes longer than three months */
  extendedBecause: z.string().optional(),
  decidedOn: localDateSchema.optional(),
  outcome: z.string().optional(),
});

/** The last day for an answer: three months from the filing, three more when the office says why. */
export const latestPetitionAnswer = (filedAt: LocalDate, isExtended = false): LocalDate => {
  const usual = termEnd('petitionAnswer', filedAt);
  return isExtended ? termEnd('petitionExtension', usual) : usual;
};
