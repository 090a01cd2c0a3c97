import { z } from 'zod';
import { definitionFaults } from './definitionFaults.ts';
import { assuranceLevels } from './loginNeeded.ts';
import { letterTemplateSchema } from './letterTemplate.ts';
import { ruleSchema } from './rule.ts';
import { scenarioSchema } from './scenario.ts';
import { fieldNameSchema } from './serviceField.ts';
import { formVersionSchema, serviceFormSchema } from './serviceForm.ts';

/** A state a case may be in, and where it may go from there. */
export const serviceStatusSchema = z.object({
  name: fieldNameSchema,
  /** for the clerk: „Wezwanie do uzupełnienia” */
  label: z.string(),
  /** for the resident, one sentence that says whose move it is */
  explanation: z.string(),
  turn: z.enum(['office', 'resident', 'nobody']),
  /** the office's term stands still here: the party is to act, or the matter is suspended (KPA art. 35 § 5) */
  clock: z.literal('stands').optional(),
  /** Allowed next states; `message` says whether the resident must be told why. */
  moves: z.array(
    z.object({
      to: z.string(),
      label: z.string(),
      message: z.enum(['required', 'optional']).default('optional'),
      /**
       * The move calls the party to act by a day of its own: `incomplete`, a lack of form, at least seven days or the
       * matter is left unexamined (KPA art. 64 § 2); `incorrect`, something to be explained (art. 50).
       */
      call: z.enum(['incomplete', 'incorrect']).optional(),
    }),
  ),
  final: z.boolean().default(false),
  /** the case ends unexamined, because a call for completion was not answered (KPA art. 64 § 2) */
  unexamined: z.literal(true).optional(),
});

/** The whole of one e-service as data; a published one never changes again. */
export const serviceDefinitionSchema = z
  .object({
    ...serviceFormSchema.shape,
    /** what staff expect of the form, tried at every publication */
    scenarios: z.array(scenarioSchema).optional(),
    statuses: z.array(serviceStatusSchema).min(2),
    initialStatus: z.string(),
    /** Class of the uniform list of records (JRWA). */
    jrwaClass: z.string().regex(/^\d{2,4}$/),
    /** Legal term for the answer, in days or in months (KPA art. 35 § 3), and its basis; counted as art. 57 says. */
    term: z.union([
      z.object({ days: z.int().positive(), basis: z.string() }),
      z.object({ months: z.int().positive(), basis: z.string() }),
    ]),
    /** symbol of the department that handles it; without one, whoever takes letters */
    unit: z.string().min(1).optional(),
    /** where it goes instead when the answers say so; the first rule that holds */
    routing: z.array(z.object({ when: ruleSchema, unit: z.string().min(1) })).optional(),
    /** how sure the office must be who files; `low` is a password (design §4.6) */
    assurance: z.enum(assuranceLevels).optional(),
    /** what the clerk goes through with each case */
    checklist: z.array(z.string().min(3)).optional(),
    letters: z.array(letterTemplateSchema).optional(),
    /** category of archiving: kept for ever (A), or so many years and then destroyed (B) or looked at again (BE) */
    retention: z
      .string()
      .regex(/^(A|BE?\d{1,2})$/)
      .optional(),
  })
  .superRefine((definition, context) => {
    for (const message of definitionFaults(definition)) context.addIssue({ code: 'custom', message });
  });
export type ServiceDefinition = z.infer<typeof serviceDefinitionSchema>;
export type ServiceStatus = z.infer<typeof serviceStatusSchema>;

/** What the office gives of a service: the definition and which immutable row it is. */
export const serviceVersionSchema = formVersionSchema.extend({ definition: serviceDefinitionSchema });
export type ServiceVersion = z.infer<typeof serviceVersionSchema>;
