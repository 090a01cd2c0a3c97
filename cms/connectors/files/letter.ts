import { z } from 'zod';
import { localDateSchema } from '../../../content-models/shared/localDate.ts';

/** A customer's own reading, as a company's staff need it. */
const readingLetterSchema = z.object({
  kind: z.literal('submitReading'),
  /** the company's number of the customer */
  subject: z.string(),
  contract: z.string(),
  meter: z.string(),
  on: localDateSchema,
  milli: z.int().nonnegative(),
  unit: z.string(),
  lowerBecause: z.enum(['rollOver', 'replaced']).optional(),
  /** a JPEG data URL */
  photo: z.string().optional(),
});
export type ReadingLetter = z.infer<typeof readingLetterSchema>;

/** A guardian's excuse, as a school's staff need it. */
const excuseLetterSchema = z.object({
  kind: z.literal('excuseAbsence'),
  /** the school's number of the child */
  subject: z.string(),
  name: z.string(),
  className: z.string(),
  days: z.array(z.object({ on: localDateSchema, lessons: z.array(z.int()).min(1) })).min(1),
  reason: z.string(),
});
export type ExcuseLetter = z.infer<typeof excuseLetterSchema>;

/** An act told in words of the institution's own files, to be read without the portal. */
export const letterSchema = z.discriminatedUnion('kind', [readingLetterSchema, excuseLetterSchema]);
export type Letter = z.infer<typeof letterSchema>;

/** Lays a letter into the institution's mailbox and gives its number there; the same key twice is one letter. */
export type LayInMailbox = (letter: Letter, key: string) => Promise<{ receipt: string }>;
