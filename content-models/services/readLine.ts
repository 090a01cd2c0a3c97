import { z } from 'zod';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { bare, type IdentifierFault } from '../shared/identifiers/checked.ts';
import { idCardFault } from '../shared/identifiers/idCard.ts';
import { landRegisterFault } from '../shared/identifiers/landRegister.ts';
import { nipFault } from '../shared/identifiers/nip.ts';
import { peselFault } from '../shared/identifiers/pesel.ts';
import { regonFault } from '../shared/identifiers/regon.ts';
import { postalCodeSchema } from '../shared/identity.ts';
import { formatDate, localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { formatMoney } from '../shared/money.ts';
import { counted } from '../shared/polish.ts';
import { readPhone } from './readPhone.ts';
import type { RowField } from './serviceField.ts';

/** An answer in its normal form, or one sentence that says how to mend it. */
export type Read<Value> = { value: Value } | { message: string };

const digits = { one: 'cyfrę', few: 'cyfry', many: 'cyfr' };

const number = (typed: string): string => typed.replace(/[\s\u00a0]/g, '').replace(',', '.');

const readNumber = (field: RowField & { type: 'number' }, typed: string): Read<string> => {
  const given = number(typed);
  if (!/^-?\d{1,12}(?:\.\d{1,6})?$/.test(given)) return { message: 'Wpisz liczbę, na przykład 12.' };
  const decimals = given.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  if (decimals > field.decimals)
    return {
      message:
        field.decimals === 0
          ? 'Wpisz liczbę całkowitą, bez przecinka.'
          : `Podaj najwyżej ${counted(field.decimals, digits)} po przecinku.`,
    };
  const value = Number(given);
  const unit = field.unit === undefined ? '' : `\u00a0${field.unit}`;
  if (field.min !== undefined && value < field.min)
    return { message: `Najmniej można wpisać ${field.min.toLocaleString('pl')}${unit}.` };
  if (field.max !== undefined && value > field.max)
    return { message: `Najwięcej można wpisać ${field.max.toLocaleString('pl')}${unit}.` };
  return { value: String(value) };
};

const readMoney = (field: RowField & { type: 'money' }, typed: string): Read<string> => {
  const given = number(typed.replace(/zł\.?\s*$/i, ''));
  if (!/^\d{1,10}(?:\.\d{1,2})?$/.test(given)) return { message: 'Podaj kwotę w złotych, na przykład 1234,50.' };
  const grosze = Math.round(Number(given) * 100);
  if (field.min !== undefined && grosze < field.min) return { message: `Najmniej to ${formatMoney(field.min)}.` };
  if (field.max !== undefined && grosze > field.max) return { message: `Najwięcej to ${formatMoney(field.max)}.` };
  return { value: (grosze / 100).toFixed(2) };
};

/** A day, or `today`. */
const dayOf = (bound: LocalDate, today: LocalDate): LocalDate => (bound === 'today' ? today : bound);

const readDate = (field: RowField & { type: 'date' }, typed: string, today: LocalDate): Read<string> => {
  const day = typed
    .trim()
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, d: string, m: string, y: string) =>
      [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
    );
  if (!localDateSchema.safeParse(day).success) return { message: 'Podaj dzień, na przykład 5.10.2026.' };
  const { earliest, latest } = field;
  if (earliest !== undefined && day < dayOf(earliest, today))
    return { message: `Wpisz dzień nie wcześniejszy niż ${formatDate(dayOf(earliest, today))}` };
  if (latest !== undefined && day > dayOf(latest, today))
    return { message: `Wpisz dzień nie późniejszy niż ${formatDate(dayOf(latest, today))}` };
  return { value: day };
};

const faults: Record<IdentifierFault, string> = {
  format: 'ma złą liczbę znaków',
  checksum: 'ma błąd: sprawdź go znak po znaku',
  date: 'ma w sobie datę, której nie ma',
  range: 'nie mógł być nikomu nadany',
};

const identifier =
  (name: string, faultOf: (typed: string) => IdentifierFault | undefined, tidy: (typed: string) => string = bare) =>
  (typed: string): Read<string> => {
    const fault = faultOf(typed);
    return fault === undefined ? { value: tidy(typed) } : { message: `Numer ${name} ${faults[fault]}.` };
  };

const identifiers = {
  pesel: identifier('PESEL', peselFault),
  nip: identifier('NIP', nipFault, (typed) => bare(typed).replace(/^PL/, '')),
  regon: identifier('REGON', regonFault),
  idCard: identifier('dowodu', idCardFault),
  landRegister: identifier('księgi wieczystej', landRegisterFault, (typed) => typed.replace(/\s/g, '').toUpperCase()),
};

const written =
  (pattern: RegExp, message: string, tidy: (typed: string) => string = (typed) => bare(typed).toUpperCase()) =>
  (typed: string): Read<string> => {
    const value = tidy(typed);
    return pattern.test(value) ? { value } : { message };
  };

/** Numbers that have a form but no check digit. */
const marks = {
  registration: written(
    /^(?=.{4,8}$)(?=.*\d)[A-Z]{1,3}[0-9A-Z]+$/,
    'Podaj numer rejestracyjny, na przykład LCH 12345.',
  ),
  vin: written(/^[0-9A-HJ-NPR-Z]{17}$/, 'Numer VIN ma 17 znaków: cyfry i litery bez I, O i Q.'),
  plotNumber: written(/^\d{1,5}(?:\/\d{1,5})?$/, 'Podaj numer działki, na przykład 123/4.', (typed) =>
    typed.replace(/\s/g, ''),
  ),
};

const bySchema = (schema: z.ZodType<string>, typed: string): Read<string> => {
  const parsed = schema.safeParse(typed);
  return parsed.success ? { value: parsed.data } : { message: parsed.error.issues[0]?.message ?? 'Popraw to pole.' };
};

const emailSchema = z.string().max(254).pipe(z.email('Podaj adres e-mail w postaci nazwa@domena.pl.'));

/** Reads one line that somebody typed; it is not empty. `today` is the day the rules about days are kept by. */
export const readLine = (field: RowField, given: string, today: LocalDate): Read<string> => {
  const typed = given.trim();
  switch (field.type) {
    case 'text':
    case 'longText':
      return typed.length <= field.maxLength
        ? { value: typed }
        : { message: `Skróć tekst do ${field.maxLength.toLocaleString('pl')} znaków.` };
    case 'email':
      return bySchema(emailSchema, typed);
    case 'phone': {
      const phone = typed.length <= 40 ? readPhone(typed) : undefined;
      return phone === undefined
        ? { message: 'Podaj numer z dziewięciu cyfr albo z kierunkowym kraju.' }
        : { value: phone };
    }
    case 'postalCode':
      return bySchema(postalCodeSchema, typed.slice(0, 20).replace(/^(\d{2})\s?(\d{3})$/, '$1-$2'));
    case 'choice':
      return field.options.some((option) => option.value === typed)
        ? { value: typed }
        : { message: 'Wybierz jedną z odpowiedzi.' };
    case 'yesNo':
      return typed === 'yes' || typed === 'no' ? { value: typed } : { message: 'Wybierz „tak” albo „nie”.' };
    case 'number':
      return readNumber(field, typed);
    case 'money':
      return readMoney(field, typed);
    case 'date':
      return readDate(field, typed, today);
    case 'accountNumber':
      return bySchema(accountNumberSchema, typed);
    case 'registration':
    case 'vin':
    case 'plotNumber':
      return marks[field.type](typed);
    default:
      return identifiers[field.type](typed);
  }
};
