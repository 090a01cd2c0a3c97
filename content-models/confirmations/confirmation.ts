import { z } from 'zod';
import { instantSchema } from '../shared/localDate.ts';

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
export const checkCodeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code on a confirmation, typed with or without its dashes: `7K3M-Q2ZD-0VXP-9RTA`, 80 bits of chance. */
export const checkCodeSchema = z
  .string()
  .max(60)
  .transform((typed) =>
    typed
      .toUpperCase()
      .replaceAll(/[\s-]/g, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1')
      .replaceAll(/(.{4})(?=.)/g, '$1-'),
  )
  .pipe(z.string().regex(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/, 'Kod ma 16 liter i cyfr.'));

const sha256Schema = z
  .string()
  .transform((typed) => typed.toLowerCase().replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^[0-9a-f]{64}$/, 'Skrót SHA-256 ma 64 znaki: cyfry i litery od a do f.'));

/** What somebody who holds a confirmation asks: its code, and perhaps the printed SHA-256 or that of the file itself. */
export const confirmationQuestionSchema = z.object({
  code: checkCodeSchema,
  printedHash: sha256Schema.optional(),
  fileHash: sha256Schema.optional(),
});
export type ConfirmationQuestion = z.infer<typeof confirmationQuestionSchema>;

/** What is told of a confirmation to a stranger: never who filed nor what. */
export const confirmationVerdictSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('genuine'),
    number: z.string(),
    filedAt: instantSchema,
    officeName: z.string(),
    /** whether the printed SHA-256 is that of what was filed */
    printedMatches: z.boolean().optional(),
    /** whether the file is the confirmation, byte for byte */
    fileMatches: z.boolean().optional(),
  }),
  /** there is such a case, but what is kept is not what was filed */
  z.object({ state: z.literal('changed'), number: z.string() }),
  z.object({ state: z.literal('unknown') }),
]);
export type ConfirmationVerdict = z.infer<typeof confirmationVerdictSchema>;
