import { z } from 'zod';
import { tokenSchema } from '../residents/resident.ts';
import { instantSchema } from '../shared/localDate.ts';

/** How long the second person may answer. */
export const coApplicantDays = 14;

/** Where the second person's word stands. */
export const coApplicantStates = ['waiting', 'confirmed', 'declined'] as const;

/** The second person of a case as its readers see it: never the address that was invited. */
export const coApplicantSchema = z.object({ state: z.enum(coApplicantStates), until: instantSchema });

/** What an invited person is shown before they answer. */
export const coApplicationSchema = z.object({
  title: z.string(),
  officeName: z.string(),
  filer: z.string(),
  filedAt: instantSchema,
  until: instantSchema,
  answers: z.array(z.object({ label: z.string(), value: z.string() })),
  files: z.array(z.string()),
});
export type CoApplication = z.infer<typeof coApplicationSchema>;

/** The invited person's answer. */
export const coApplicantAnswerSchema = tokenSchema.extend({ answer: z.enum(['confirm', 'decline']) });
