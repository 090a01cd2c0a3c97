import type { LocalDate } from '../localDate.ts';
import { bare, digitsOf, weighted, type IdentifierFault } from './checked.ts';

const weights = [1, 3, 7, 9];
const centuries: Record<number, number> = { 0: 1900, 1: 2000, 2: 2100, 3: 2200, 4: 1800 };

/** What a PESEL says of a person: the day of birth and the sex on record. */
export interface PeselFacts {
  bornOn: LocalDate;
  sex: 'female' | 'male';
}

const bornOn = (digits: string): LocalDate | undefined => {
  const month = Number(digits.slice(2, 4));
  const century = centuries[Math.floor(month / 20)];
  if (century === undefined) return undefined;
  const day = new Date(Date.UTC(century + Number(digits.slice(0, 2)), (month % 20) - 1, Number(digits.slice(4, 6))));
  const isReal = day.getUTCDate() === Number(digits.slice(4, 6)) && day.getUTCMonth() === (month % 20) - 1;
  return isReal ? day.toISOString().slice(0, 10) : undefined;
};

/** What is wrong with a PESEL, or nothing (poland.md 5.1). */
export const peselFault = (typed: string): IdentifierFault | undefined => {
  const digits = bare(typed);
  if (!/^\d{11}$/.test(digits)) return 'format';
  if (bornOn(digits) === undefined) return 'date';
  const sum = weighted(digitsOf(digits.slice(0, 10)), weights);
  return (10 - (sum % 10)) % 10 === Number(digits[10]) ? undefined : 'checksum';
};

/** The day of birth and the sex in a right PESEL; nothing of a wrong one. */
export const peselFacts = (typed: string): PeselFacts | undefined => {
  const digits = bare(typed);
  const day = peselFault(digits) === undefined ? bornOn(digits) : undefined;
  return day === undefined ? undefined : { bornOn: day, sex: Number(digits[9]) % 2 === 1 ? 'male' : 'female' };
};
