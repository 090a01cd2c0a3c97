import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

/** What an account may know of its resident that a form asks for. */
export const profileFacts = [
  ...(['givenName', 'familyName', 'fullName', 'email', 'phone'] as const),
  ...(['street', 'postalCode', 'town', 'address'] as const),
] as const;
export type ProfileFact = (typeof profileFacts)[number];

/** Where a question may take its first answer from: the account, or the newest earlier case of the same resident here. */
export const prefillSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('profile'), what: z.enum(profileFacts) }),
  z.object({
    from: z.literal('earlierCase'),
    /** whose form it was; this form's own when left out */
    service: slugSchema.optional(),
    field: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
  }),
]);
export type Prefill = z.infer<typeof prefillSchema>;

/** Where an answer came from, as it is shown beside its question. */
export const prefillSourceSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('profile') }),
  z.object({ from: z.literal('earlierCase'), number: z.string(), filedAt: instantSchema }),
]);
export type PrefillSource = z.infer<typeof prefillSourceSchema>;

/** Answers that are known already, by question, each with where it came from. */
export const prefillOffersSchema = z.record(
  z.string(),
  z.object({
    value: z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))]),
    source: prefillSourceSchema,
  }),
);
export type PrefillOffers = z.infer<typeof prefillOffersSchema>;

/** What the portal answers to a form that asks what is known. */
export const prefillAnswerSchema = z.object({ offers: prefillOffersSchema });

const factNames: Record<ProfileFact, string> = {
  givenName: 'imię',
  familyName: 'nazwisko',
  fullName: 'imię i nazwisko',
  email: 'adres e-mail',
  phone: 'telefon',
  street: 'ulica i numer domu',
  postalCode: 'kod pocztowy',
  town: 'miejscowość',
  address: 'cały adres',
};

/** „z profilu: telefon”: where a question takes its first answer from, for staff. */
export const prefillText = (prefill: Prefill): string =>
  prefill.from === 'profile'
    ? `z profilu: ${factNames[prefill.what]}`
    : `z wcześniejszej sprawy${prefill.service === undefined ? '' : ` „${prefill.service}”`}, pytanie „${prefill.field}”`;
