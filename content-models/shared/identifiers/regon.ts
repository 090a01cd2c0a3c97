import { bare, digitsOf, weighted, type IdentifierFault } from './checked.ts';

const short = [8, 9, 2, 3, 4, 5, 6, 7];
const long = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

const isRight = (digits: string, weights: readonly number[]): boolean =>
  (weighted(digitsOf(digits.slice(0, -1)), weights) % 11) % 10 === Number(digits.at(-1));

/** What is wrong with a statistical number of 9 or 14 digits, or nothing (poland.md 5.3). */
export const regonFault = (typed: string): IdentifierFault | undefined => {
  const digits = bare(typed);
  if (!/^(?:\d{9}|\d{14})$/.test(digits)) return 'format';
  if (/^0+$/.test(digits)) return 'range';
  if (!isRight(digits.slice(0, 9), short)) return 'checksum';
  return digits.length === 9 || isRight(digits, long) ? undefined : 'checksum';
};
