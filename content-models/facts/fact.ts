import { z } from 'zod';
import { accountNumberSchema, formatAccountNumber } from '../shared/accountNumber.ts';
import { languages, phoneSchema, type Language } from '../shared/identity.ts';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { formatMoney } from '../shared/money.ts';

/** What a fact is about, in words for people; the kind decides how its value is written and checked. */
export const factKinds = {
  fee: 'opłata',
  phone: 'telefon',
  account: 'numer konta',
  hours: 'godziny pracy',
  officer: 'osoba odpowiedzialna',
  deadline: 'termin',
  address: 'adres',
  other: 'inny fakt',
} as const;
export type FactKind = keyof typeof factKinds;

const words = z.string().trim().min(1, 'Napisz, jak brzmi ten fakt.').max(500, 'Skróć do 500 znaków.');

/** The value of a fact, typed by its kind: money in grosze, a phone, a checked account number, or words. */
export const factValueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fee'),
    grosze: z.int('Podaj kwotę, na przykład 22,50.').min(0, 'Opłata nie może być ujemna.').max(1e12),
  }),
  z.object({ kind: z.literal('phone'), phone: phoneSchema }),
  z.object({ kind: z.literal('account'), account: accountNumberSchema }),
  z.object({
    kind: z.enum(['hours', 'officer', 'deadline', 'address', 'other']),
    text: z.object({ pl: words, en: words.optional(), uk: words.optional() }),
  }),
]);
export type FactValue = z.infer<typeof factValueSchema>;

/** One thing that is true of a commune and stands in many texts: kept once, and perhaps with the value it will have. */
export const factSchema = z.object({
  id: z.string(),
  key: z.string(),
  /** what staff call it: „Opłata za odpis skrócony” */
  name: z.string(),
  value: factValueSchema,
  /** a value that replaces the present one on that day */
  next: z.object({ from: localDateSchema, value: factValueSchema }).optional(),
});
export type Fact = z.infer<typeof factSchema>;

/** The value that holds on a day. */
export const factValueOn = ({ value, next }: Pick<Fact, 'value' | 'next'>, day: LocalDate): FactValue =>
  next && next.from <= day ? next.value : value;

/** `82 565 36 00` for a Polish number, the number itself for a foreign one. */
const formatPhone = (phone: string): string => {
  const national = /^\+48(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  if (!national) return phone;
  const [, area = '', first = '', second = '', third = ''] = national;
  const isMobile = /^(?:45|5[0137]|6[069]|7[2389]|88)/.test(area);
  const groups = isMobile ? (phone.slice(3).match(/\d{3}/g) ?? []) : [area, first, second, third];
  return groups.join('\u00a0');
};

/** A value as readers of a language see it; words without a translation stay Polish. */
export const factText = (value: FactValue, language: Language = 'pl'): string => {
  switch (value.kind) {
    case 'fee':
      return formatMoney(value.grosze).replace(',00\u00a0zł', '\u00a0zł');
    case 'phone':
      return formatPhone(value.phone);
    case 'account':
      return formatAccountNumber(value.account);
    default:
      return value.text[language] ?? value.text.pl;
  }
};

/** Where a value leads when it is pressed: a phone rings. */
export const factHref = (value: FactValue): string | undefined =>
  value.kind === 'phone' ? `tel:${value.phone}` : undefined;

/** The sum of a fee, where the value is one. */
export const factGrosze = (value: FactValue): number | undefined => (value.kind === 'fee' ? value.grosze : undefined);

/** The languages a value says nothing in. */
export const missingLanguages = (value: FactValue): Language[] =>
  'text' in value ? languages.filter((language) => value.text[language] === undefined) : [];
