import { z } from 'zod';

const values = '0123456789XABCDEFGHIJKLMNOPRSTUWYZ';
const weights = [1, 3, 7];

/** Whether the check digit of a land register's number is right (poland.md 5.6). */
const isLandRegister = (text: string): boolean => {
  const [, court = '', number = '', check = ''] = /^([A-Z]{2}\d[A-Z])\/(\d{8})\/(\d)$/.exec(text) ?? [];
  if (check === '') return false;
  const sum = Array.from(court + number).reduce(
    (total, sign, at) => total + values.indexOf(sign) * (weights[at % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(check);
};

/** The number of a land and mortgage register: `LU1C/00012345/9`. */
export const landRegisterSchema = z
  .string()
  .refine(isLandRegister, 'Numer księgi wieczystej ma błąd. Sprawdź go znak po znaku: LU1C/00012345/9.');
