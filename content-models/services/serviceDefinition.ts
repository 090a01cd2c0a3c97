import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';

const fieldBase = z.object({
  /** Key of the answer, unique in the whole definition: `street`. */
  name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
  label: z.string().min(2),
  hint: z.string().optional(),
  required: z.boolean().default(true),
  /** HTML autocomplete token, so that the browser can help (WCAG 1.3.5). */
  autocomplete: z.string().optional(),
});

/** One question of a form. Lengths are in characters, sizes in bytes. */
export const serviceFieldSchema = z.discriminatedUnion('type', [
  fieldBase.extend({ type: z.literal('text'), maxLength: z.int().positive().default(200) }),
  fieldBase.extend({ type: z.literal('longText'), maxLength: z.int().positive().default(10_000) }),
  fieldBase.extend({ type: z.literal('email') }),
  fieldBase.extend({ type: z.literal('phone') }),
  fieldBase.extend({ type: z.literal('postalCode') }),
  fieldBase.extend({
    type: z.literal('choice'),
    options: z.array(z.object({ value: z.string(), label: z.string() })).min(2),
  }),
  fieldBase.extend({
    type: z.literal('files'),
    maxFiles: z.int().positive().default(5),
    maxSize: z.int().positive().default(10_000_000),
  }),
]);
export type ServiceField = z.infer<typeof serviceFieldSchema>;

/** One screen of questions. */
export const serviceStepSchema = z.object({
  name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
  title: z.string().min(2),
  fields: z.array(serviceFieldSchema).min(1),
});

/** A state a case may be in, and where it may go from there. */
export const serviceStatusSchema = z.object({
  name: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
  /** for the clerk: „Wezwanie do uzupełnienia” */
  label: z.string(),
  /** for the resident, one sentence that says whose move it is */
  explanation: z.string(),
  turn: z.enum(['office', 'resident', 'nobody']),
  /** Allowed next states; `message` says whether the resident must be told why. */
  moves: z.array(
    z.object({ to: z.string(), label: z.string(), message: z.enum(['required', 'optional']).default('optional') }),
  ),
  final: z.boolean().default(false),
});

/** A clause of information about personal data (GDPR art. 13), stored with its version in each case (poland.md G1). */
export const informationClauseSchema = z.object({
  version: z.string().min(1),
  title: z.string(),
  paragraphs: z.array(z.string()).min(1),
});
export type InformationClause = z.infer<typeof informationClauseSchema>;

/** The whole of one e-service as data; a published one never changes again. */
export const serviceDefinitionSchema = z
  .object({
    slug: slugSchema,
    title: z.string(),
    summary: z.string(),
    steps: z.array(serviceStepSchema).min(1),
    statuses: z.array(serviceStatusSchema).min(2),
    initialStatus: z.string(),
    clause: informationClauseSchema,
    /** Class of the uniform list of records (JRWA). */
    jrwaClass: z.string().regex(/^\d{2,4}$/),
    /** Legal term for the answer in days and its basis; its end is counted as KPA art. 57 says. */
    term: z.object({ days: z.int().positive(), basis: z.string() }),
    /** How to do it without a computer. */
    paperRoute: z.string(),
  })
  .superRefine((definition, context) => {
    const names = new Set(definition.statuses.map((status) => status.name));
    const unknown = [
      definition.initialStatus,
      ...definition.statuses.flatMap((status) => status.moves.map((move) => move.to)),
    ].find((name) => !names.has(name));
    if (unknown !== undefined)
      context.addIssue({ code: 'custom', message: `Nie ma stanu „${unknown}”, do którego prowadzi definicja.` });
    const fields = definition.steps.flatMap((step) => step.fields.map((field) => field.name));
    const twice = fields.find((name, index) => fields.indexOf(name) !== index);
    if (twice !== undefined) context.addIssue({ code: 'custom', message: `Pole „${twice}” występuje dwa razy.` });
  });
export type ServiceDefinition = z.infer<typeof serviceDefinitionSchema>;
export type ServiceStatus = z.infer<typeof serviceStatusSchema>;

/** What the portal gets to show a form: the definition and which immutable row it is. */
export const serviceVersionSchema = z.object({
  service: slugSchema,
  number: z.int().positive(),
  definition: serviceDefinitionSchema,
});
export type ServiceVersion = z.infer<typeof serviceVersionSchema>;
