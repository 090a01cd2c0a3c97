import { z } from 'zod';
import { idSchema, slugSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

/** What an alert is about, by the names of CAP 1.2. */
export const alertCategories = [
  'Geo',
  'Met',
  'Safety',
  'Security',
  'Rescue',
  'Fire',
  'Health',
  'Env',
  'Transport',
  'Infra',
  'CBRNE',
  'Other',
] as const;
/** How soon one must act, by the names of CAP 1.2. */
export const alertUrgencies = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
/** How sure the source is, by the names of CAP 1.2. */
export const alertCertainties = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

const needed = z.string('Uzupełnij to pole.').trim().min(1, 'Uzupełnij to pole.');

/** What an alert has of its own. */
export const crisisAlertFields = z.object({
  source: needed,
  /** what happens: „silny wiatr” */
  event: z.string().optional(),
  category: z.enum(alertCategories).optional(),
  /** 1 caution, 2 danger, 3 great danger */
  level: z.int('Stopień to 1, 2 albo 3.').min(1, 'Stopień to 1, 2 albo 3.').max(3, 'Stopień to 1, 2 albo 3.'),
  urgency: z.enum(alertUrgencies).optional(),
  certainty: z.enum(alertCertainties).optional(),
  effectiveFrom: instantSchema,
  expiresAt: instantSchema,
  instruction: needed,
  /** The earlier alert that this one takes the place of. */
  updates: z.object({ id: idSchema, title: z.string(), slug: slugSchema.optional(), sentAt: instantSchema }).optional(),
});
