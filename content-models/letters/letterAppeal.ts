import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';

/** An appeal as the party writes it: that they do not agree is enough (KPA art. 128). */
export const letterAppealSchema = z.object({
  text: z
    .string()
    .trim()
    .min(3, 'Napisz, z czym się nie zgadzasz. Wystarczy jedno zdanie.')
    .max(20_000, 'Skróć tekst do 20 000 znaków.'),
  files: z.array(idSchema).max(10, 'Możesz dodać najwyżej 10 plików.').default([]),
  /** after the term: why it could not be kept (KPA art. 58 § 1) */
  restore: z.string().trim().max(5000, 'Skróć tekst do 5000 znaków.').optional(),
});
export type LetterAppeal = z.infer<typeof letterAppealSchema>;
