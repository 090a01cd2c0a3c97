import type { DemoCard } from './demoCard.ts';

/** Which facts a demo card names in place of typed words, by their keys. */
export interface CardFacts {
  slug: string;
  /** the sum by the beginning of the row's name */
  amounts?: Record<string, string>;
  /** every row that is paid to the office has this account */
  account?: string;
  deadline?: string;
  contact?: Partial<Record<'address' | 'hours' | 'officer' | 'phone', string>>;
}

// the hours stand on each card already, with its department
const call = { phone: 'telefon-urzedu' };
const stampDuties = {
  pełnomocnictwo: 'oplata-pelnomocnictwo',
  zaświadczenie: 'oplata-zaswiadczenie',
  'odpis skrócony': 'oplata-odpis-skrocony',
  'odpis wielojęzyczny': 'oplata-odpis-skrocony',
  'odpis zupełny': 'oplata-odpis-zupelny',
};

/** The cards that say facts; an office that has no such card passes it by. */
export const cardFacts: CardFacts[] = [
  {
    slug: 'pismo-ogolne',
    amounts: stampDuties,
    account: 'konto-oplat',
    deadline: 'termin-odpowiedzi',
    contact: { officer: 'osoba-do-pytan', ...call },
  },
  { slug: 'zameldowanie', amounts: stampDuties, account: 'konto-oplat', contact: call },
  { slug: 'odpis-aktu-stanu-cywilnego', amounts: stampDuties, account: 'konto-oplat', contact: call },
  { slug: 'zaswiadczenie-o-zameldowaniu', amounts: stampDuties, account: 'konto-oplat' },
];

/** The key of the fact that says the sum of a row, if one does. */
export const amountKeyOf = (
  { amounts = {} }: CardFacts,
  { label, grosze }: DemoCard['fees'][number],
): string | undefined =>
  grosze === 0 ? undefined : Object.entries(amounts).find(([beginning]) => label.startsWith(beginning))?.[1];
