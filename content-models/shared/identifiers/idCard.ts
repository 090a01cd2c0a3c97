import { bare, weighted, type IdentifierFault } from './checked.ts';

const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];

const valueOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);

/** What is wrong with a Polish identity card's number, or nothing (poland.md 5.4). */
export const idCardFault = (typed: string): IdentifierFault | undefined => {
  const signs = bare(typed);
  if (!/^[A-Z]{3}\d{6}$/.test(signs)) return 'format';
  return weighted(Array.from(signs, valueOf), weights) % 10 === 0 ? undefined : 'checksum';
};
