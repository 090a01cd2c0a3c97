import { z } from 'zod';
import { readPhone } from '../services/readPhone.ts';
import { postalCodeSchema } from '../shared/identity.ts';

const line = (most: number) =>
  z
    .string('Wpisz to albo zostaw puste.')
    .trim()
    .max(most, `Skróć to do ${String(most)} znaków.`);

/** The phone and the address for letters that a resident keeps in their account; each may be left out. */
export const contactSchema = z
  .object({
    phone: line(40)
      .refine(
        (typed) => typed === '' || readPhone(typed) !== undefined,
        'Podaj numer telefonu, na przykład 600 100 200.',
      )
      .transform((typed) => readPhone(typed) ?? ''),
    street: line(120),
    postalCode: line(10)
      .transform((typed) => typed.replace(/^(\d{2})\s?(\d{3})$/, '$1-$2'))
      .refine(
        (typed) => typed === '' || postalCodeSchema.safeParse(typed).success,
        'Podaj kod pocztowy w postaci 00-000.',
      ),
    town: line(80),
  })
  .superRefine((contact, context) => {
    const parts = { street: 'ulicę i numer domu', postalCode: 'kod pocztowy', town: 'miejscowość' } as const;
    const names = Object.keys(parts) as (keyof typeof parts)[];
    if (names.every((name) => contact[name] === '')) return;
    for (const name of names)
      if (contact[name] === '')
        context.addIssue({ code: 'custom', path: [name], message: `Dopisz ${parts[name]} albo wyczyść cały adres.` });
  });
export type Contact = z.infer<typeof contactSchema>;

/** What an account begins with: nothing. */
export const noContact: Contact = { phone: '', street: '', postalCode: '', town: '' };
