import { addDays, type LocalDate } from '../shared/localDate.ts';

type Unit = 'days' | 'months';

/** A waiting time set by law, with the days between which it holds (design §4.19). */
interface LegalTerm {
  name: TermName;
  count: number;
  unit: Unit;
  /** as it is quoted to a clerk */
  basis: string;
  validFrom: LocalDate;
  validTo?: LocalDate;
}

/** The waiting times that announcements know. */
export type TermName =
  | 'deliveryByNotice'
  | 'recruitmentDeadline'
  | 'recruitmentResult'
  | 'propertyListPosted'
  | 'propertyPriority'
  | 'propertyTenderNotice'
  | 'propertyTenderResult'
  | 'petitionAnswer'
  | 'petitionExtension'
  | 'competitionDeadline';

const days = 'days' as const;
const months = 'months' as const;

const legalTerms: LegalTerm[] = [
  { name: 'deliveryByNotice', count: 14, unit: days, basis: 'art. 49 § 2 KPA', validFrom: '2017-06-01' },
  {
    name: 'recruitmentDeadline',
    ...{ count: 10, unit: days },
    basis: 'art. 13 ust. 3 ustawy o pracownikach samorządowych',
    validFrom: '2009-01-01',
  },
  {
    name: 'recruitmentResult',
    ...{ count: 3, unit: months },
    basis: 'art. 15 ustawy o pracownikach samorządowych',
    validFrom: '2009-01-01',
  },
  {
    name: 'propertyListPosted',
    ...{ count: 21, unit: days },
    basis: 'art. 35 ust. 1 ustawy o gospodarce nieruchomościami',
    validFrom: '1998-01-01',
  },
  {
    name: 'propertyPriority',
    ...{ count: 42, unit: days },
    basis: 'art. 34 ust. 4 ustawy o gospodarce nieruchomościami',
    validFrom: '2004-09-22',
  },
  {
    name: 'propertyTenderNotice',
    ...{ count: 30, unit: days },
    basis: '§ 6 ust. 1 rozporządzenia w sprawie przetargów na zbycie nieruchomości',
    validFrom: '2004-09-22',
  },
  {
    name: 'propertyTenderResult',
    ...{ count: 7, unit: days },
    basis: '§ 12 rozporządzenia w sprawie przetargów na zbycie nieruchomości',
    validFrom: '2004-09-22',
  },
  {
    name: 'petitionAnswer',
    ...{ count: 3, unit: months },
    basis: 'art. 10 ust. 1 ustawy o petycjach',
    validFrom: '2015-09-06',
  },
  {
    name: 'petitionExtension',
    ...{ count: 3, unit: months },
    basis: 'art. 10 ust. 3 ustawy o petycjach',
    validFrom: '2015-09-06',
  },
  {
    name: 'competitionDeadline',
    ...{ count: 21, unit: days },
    basis: 'art. 13 ust. 1 ustawy o działalności pożytku publicznego',
    validFrom: '2003-06-29',
  },
];

/** The same day number `count` months later, or the last day of a shorter month (KPA art. 57 § 3). */
export const addMonths = (day: LocalDate, count: number): LocalDate => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
};

/** The waiting time of that name as it is on that day. */
export const legalTerm = (name: TermName, on: LocalDate): Omit<LegalTerm, 'name'> => {
  const found = legalTerms.find(
    (term) => term.name === name && term.validFrom <= on && (term.validTo === undefined || on <= term.validTo),
  );
  if (!found) throw new Error(`No legal term ${name} on ${on}.`);
  return found;
};

/** The day on which the waiting time that begins on `from` is over. */
export const termEnd = (name: TermName, from: LocalDate): LocalDate => {
  const { count, unit } = legalTerm(name, from);
  return unit === 'days' ? addDays(from, count) : addMonths(from, count);
};
