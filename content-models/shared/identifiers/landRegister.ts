import { weighted, type IdentifierFault } from './checked.ts';

// The order of signs in which a court's code is counted: no Q, V; X before A.
const signs = '0123456789XABCDEFGHIJKLMNOPRSTUWYZ';
const weights = [1, 3, 7];

/** What is wrong with a land register's number `LU1C/00012345/9`, or nothing (poland.md 5.6). */
export const landRegisterFault = (typed: string): IdentifierFault | undefined => {
  const number = typed.replace(/[\s\u00a0]/g, '').toUpperCase();
  const parts = /^([A-Z]{2}\d[A-Z])\/(\d{8})\/(\d)$/.exec(number);
  if (!parts) return 'format';
  const values = Array.from(`${parts[1] ?? ''}${parts[2] ?? ''}`, (sign) => signs.indexOf(sign));
  if (values.includes(-1)) return 'format';
  return weighted(values, weights) % 10 === Number(parts[3]) ? undefined : 'checksum';
};
