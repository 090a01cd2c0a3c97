import { z } from 'zod';

const mod97 = (digits: string): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};
const bankWeights = [3, 9, 7, 1, 3, 9, 7];

/** Digits alone: spaces, hyphens and a leading `PL` fall away. */
export const plainAccountNumber = (typed: string): string => typed.replace(/^\s*PL/i, '').replace(/[\s\u00a0-]/g, '');

/**
 * Whether 26 digits are a Polish account number (NRB): ISO 13616 check digits and the bank number's own check digit
 * (poland.md 5.5).
 */
export const isAccountNumber = (digits: string): boolean => {
  if (!/^\d{26}$/.test(digits)) return false;
  const bank = digits.slice(2, 10);
  const sum = bankWeights.reduce((total, weight, at) => total + weight * Number(bank[at]), 0);
  return (10 - (sum % 10)) % 10 === Number(bank[7]) && mod97(`${digits.slice(2)}2521${digits.slice(0, 2)}`) === 1;
};

/** The account number with its check digits: `body` is 8 digits of the bank number and 16 of the account. */
export const accountNumberOf = (body: string): string =>
  `${String(98 - mod97(`${body}252100`)).padStart(2, '0')}${body}`;

/** `61 1090 1014 0000 0712 1981 2874`, with no-break spaces. */
export const formatAccountNumber = (digits: string): string =>
  `${digits.slice(0, 2)} ${digits.slice(2).replace(/(\d{4})(?=\d)/g, '$1 ')}`.replaceAll(' ', '\u00a0');

/** A Polish account number, kept as 26 digits. */
export const accountNumberSchema = z
  .string()
  .transform(plainAccountNumber)
  .refine(isAccountNumber, 'Numer konta ma błąd: sprawdź wszystkie 26 cyfr.');
