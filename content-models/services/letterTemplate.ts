import { z } from 'zod';
import { fieldNameSchema } from './serviceField.ts';

/** What a letter of the office is, because each kind has parts the law asks for. */
export const letterKinds = [
  'decision',
  'certificate',
  'refusal',
  'call',
  'extension',
  'suspension',
  'notice',
  'letter',
] as const;
export const letterKindSchema = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKindSchema>;

/**
 * A letter the office writes again and again. `{{name}}` in a text stands for an answer, something computed, or one of
 * the case's own facts: `case.number`, `case.sign`, `case.filedOn`, `case.dueOn`, `applicant.name`, `party.name`, `office.name`, `today`.
 */
export const letterTemplateSchema = z.object({
  name: fieldNameSchema,
  kind: letterKindSchema,
  title: z.string().min(3),
  /** for a decision: what is settled (KPA art. 107 § 1 pt 5), else the letter's text; a paragraph each */
  paragraphs: z.array(z.string().min(1)).min(1),
  /** why: facts and law (KPA art. 107 § 3) */
  grounds: z.array(z.string().min(1)).optional(),
  /** act and article the letter rests on (KPA art. 107 § 1 pt 4) */
  basis: z.string().optional(),
  /** whether and how it can be appealed (KPA art. 107 § 1 pt 7); the term is counted from delivery (art. 129 § 2) */
  appeal: z.object({ to: z.string().min(3), days: z.int().positive() }).optional(),
});
export type LetterTemplate = z.infer<typeof letterTemplateSchema>;
