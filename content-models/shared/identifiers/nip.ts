import { bare, digitsOf, weighted, type IdentifierFault } from './checked.ts';

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** What is wrong with a tax number, or nothing (poland.md 5.2); `PL` before it is allowed. */
export const nipFault = (typed: string): IdentifierFault | undefined => {
  const digits = bare(typed).replace(/^PL/, '');
  if (!/^\d{10}$/.test(digits)) return 'format';
  // All zeros pass the sum and were never given to anyone.
  if (/^0+$/.test(digits)) return 'range';
  return weighted(digitsOf(digits.slice(0, 9)), weights) % 11 === Number(digits[9]) ? undefined : 'checksum';
};
