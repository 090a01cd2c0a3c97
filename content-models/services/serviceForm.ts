import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';
import { filerKinds } from './filerStep.ts';
import { neededLevelSchema } from './loginNeeded.ts';
import { ruleSchema } from './rule.ts';
import { serviceFeeSchema } from './serviceFee.ts';
import { fieldNameSchema, serviceFieldSchema } from './serviceField.ts';

/** One screen of questions. */
export const serviceStepSchema = z.object({
  name: fieldNameSchema,
  title: z.string().min(2),
  fields: z.array(serviceFieldSchema).min(1),
  /** The screen is there only when this is met; the rule may look at earlier screens alone. */
  showWhen: ruleSchema.optional(),
});
export type ServiceStep = z.infer<typeof serviceStepSchema>;

/** Something worked out of the answers: shown to people as what it is, or kept for other rules alone. */
export const computedSchema = z.object({
  name: fieldNameSchema,
  label: z.string().min(2),
  rule: ruleSchema,
  show: z.enum(['money', 'number', 'text', 'nowhere']),
});
export type Computed = z.infer<typeof computedSchema>;

/** A clause of information about personal data (GDPR art. 13), stored with its version in each case (poland.md G1). */
export const informationClauseSchema = z.object({
  version: z.string().min(1),
  title: z.string(),
  paragraphs: z.array(z.string()).min(1),
});
export type InformationClause = z.infer<typeof informationClauseSchema>;

/** What of an e-service its form is made of; how the office works on it is no part of this. */
export const serviceFormSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  summary: z.string(),
  steps: z.array(serviceStepSchema).min(1),
  computed: z.array(computedSchema).optional(),
  fee: serviceFeeSchema.optional(),
  clause: informationClauseSchema,
  /** for whom it may be filed; without it, for oneself alone */
  filers: z.array(z.enum(filerKinds)).optional(),
  /** a second person who confirms the filing by an account of their own */
  coApplicant: z.enum(['optional', 'required']).optional(),
  /** How to do it without a computer. */
  paperRoute: z.string(),
});
export type ServiceForm = z.infer<typeof serviceFormSchema>;

/** What the portal reads to show a form: what the form is made of and which immutable row it is. */
export const formVersionSchema = z.object({
  service: slugSchema,
  number: z.int().positive(),
  definition: serviceFormSchema,
  /** why it cannot be sent for now, in the office's words */
  paused: z.object({ reason: z.string() }).optional(),
  /** the level of log-in it asks for, when the one in force does not reach it */
  loginNeeded: neededLevelSchema.optional(),
});
export type FormVersion = z.infer<typeof formVersionSchema>;
