import { z } from 'zod';
import { idSchema, slugSchema, tenantSchema } from '../shared/identity.ts';
import { localDateSchema } from '../shared/localDate.ts';

/** Kinds of institutions a resident can link, with the words of the portal. */
export const institutionKinds = {
  school: { label: 'Szkoła', linkTitle: 'Dziecko w szkole' },
  water: { label: 'Wodociągi', linkTitle: 'Woda i ścieki' },
  heat: { label: 'Ciepło', linkTitle: 'Ogrzewanie' },
  waste: { label: 'Odpady', linkTitle: 'Odpady' },
  tax: { label: 'Podatki', linkTitle: 'Podatki i opłaty lokalne' },
} as const;
export type InstitutionKind = keyof typeof institutionKinds;
export const institutionKindSchema = z.enum(Object.keys(institutionKinds) as [InstitutionKind]);

/** How a resident proves to an institution who they are there. */
export const proofKindSchema = z.enum(['childCode', 'customerCode', 'address']);
export type ProofKind = z.infer<typeof proofKindSchema>;

/** An institution as the portal shows it. */
export const institutionSchema = z.object({
  id: idSchema,
  tenant: tenantSchema,
  slug: slugSchema,
  kind: institutionKindSchema,
  name: z.string(),
  phone: z.string(),
  email: z.string().optional(),
  proof: proofKindSchema,
  /** where on a bill or a letter the code is to be found, one sentence */
  codeHint: z.string(),
  /** `false`: it hands in files and does not fetch what residents send; absent where its own system says so */
  takesActs: z.boolean().optional(),
});
export type Institution = z.infer<typeof institutionSchema>;

const code = z
  .string()
  .trim()
  .transform((typed) => typed.toUpperCase().replace(/[\s\u00a0-]/g, ''))
  .pipe(z.string().min(4, 'Kod jest za krótki. Przepisz go w całości.').max(64, 'Kod jest za długi.'));

/** What a resident gives to link: a school's code for one child, a customer number with a code from a bill, or an address. */
export const linkProofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('childCode'), code }),
  z.object({
    kind: z.literal('customerCode'),
    customerNumber: z.string().trim().min(1, 'Wpisz numer klienta.').max(60),
    code,
  }),
  z.object({
    kind: z.literal('address'),
    street: z.string().trim().min(1, 'Wybierz ulicę lub miejscowość.').max(120),
    number: z.string().trim().max(20).default(''),
  }),
]);
export type LinkProof = z.infer<typeof linkProofSchema>;

/** Parts of what an institution knows; a link's scopes are a subset of them. */
export const topics = [
  'grades',
  'attendance',
  'timetable',
  'schoolwork',
  'schoolNotices',
  'meals',
  'contracts',
  'bills',
  'wasteCalendar',
] as const;
export const topicSchema = z.enum(topics);
export type Topic = z.infer<typeof topicSchema>;

/** Things a resident may do at an institution. */
export const actKindSchema = z.enum(['submitReading', 'excuseAbsence']);
export type ActKind = z.infer<typeof actKindSchema>;

/** Who or what a link is about, as the institution told it. Kept sealed. */
export const linkedSubjectSchema = z.object({
  /** the institution's own number of the child, customer or address */
  externalId: z.string().min(1).max(200),
  /** „Zofia Demo”, „ul. Lubelska 12/3” */
  name: z.string().min(1).max(200),
  /** „klasa 4b”, „umowa W-00042” */
  detail: z.string().max(200).optional(),
  /** only of a child: the view ends on the 18th birthday (poland.md E7) */
  bornOn: localDateSchema.optional(),
  topics: z.array(topicSchema).min(1),
  acts: z.array(actKindSchema),
});
export type LinkedSubject = z.infer<typeof linkedSubjectSchema>;
