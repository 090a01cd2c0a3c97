import { z } from 'zod';
import { languageSchema, phoneSchema } from '../shared/identity.ts';
import { localDateSchema } from '../shared/localDate.ts';

/** How far a site meets the annex to the act of 4 April 2019 on digital accessibility; the words are the act's. */
export const declarationStatuses = {
  full: 'w pełni zgodna',
  partial: 'częściowo zgodna',
  none: 'niezgodna',
} as const;
export type DeclarationStatus = keyof typeof declarationStatuses;

/** Who looked whether the site is accessible. */
export const declarationMethods = {
  self: 'samoocena urzędu',
  external: 'badanie podmiotu zewnętrznego',
} as const;
export type DeclarationMethod = keyof typeof declarationMethods;

/** What a declaration says in one language besides the words that the act prescribes. */
export const declarationTextsSchema = z.object({
  language: languageSchema,
  /** what does not meet the annex, one thing a line */
  gaps: z.array(z.string()).default([]),
  /** what would cost too much, with the assessment behind it */
  burden: z.array(z.string()).default([]),
  /** what the act leaves out, as recordings older than it */
  exempt: z.array(z.string()).default([]),
  amenities: z.array(z.string()).default([]),
  shortcuts: z.string().optional(),
  architecture: z.string().min(10),
  communication: z.string().min(10),
});
export type DeclarationTexts = z.infer<typeof declarationTextsSchema>;

/** The accessibility declaration of a commune's site: facts and texts, from which each language's page is made. */
export const declarationSchema = z.object({
  sitePublishedOn: localDateSchema,
  siteUpdatedOn: localDateSchema,
  status: z.enum(Object.keys(declarationStatuses) as [DeclarationStatus, ...DeclarationStatus[]]),
  preparedOn: localDateSchema,
  method: z.enum(Object.keys(declarationMethods) as [DeclarationMethod, ...DeclarationMethod[]]),
  /** who made the examination, when it was not the office */
  examiner: z.string().optional(),
  /** set by whoever signs the yearly review */
  reviewedOn: localDateSchema.optional(),
  coordinator: z.string().min(3),
  email: z.email(),
  phone: phoneSchema,
  /** the assessment of „nadmierne koszty” */
  assessmentUrl: z.url({ protocol: /^https?$/ }).optional(),
  texts: z.array(declarationTextsSchema).min(1),
});
export type Declaration = z.infer<typeof declarationSchema>;

/** The ids that a validator looks for, each exactly once on each page (poland.md A8). */
export const mandatoryDeclarationIds = [
  ...['a11y-wstep', 'a11y-podmiot', 'a11y-zakres', 'a11y-url', 'a11y-data-publikacja', 'a11y-data-aktualizacja'],
  ...['a11y-status', 'a11y-data-sporzadzenie', 'a11y-kontakt', 'a11y-email', 'a11y-telefon', 'a11y-procedura'],
  ...['a11y-architektura', 'a11y-komunikacja'],
] as const;
