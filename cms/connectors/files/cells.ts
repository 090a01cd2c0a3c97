import { isAccountNumber, plainAccountNumber } from '../../../content-models/shared/accountNumber.ts';
import { WARSAW } from '../../../content-models/shared/localDate.ts';
import { fold } from '../../../content-models/shared/polish.ts';

/** What became of one cell: its value, or why it has none. */
export type Parsed<Value> = { value: Value } | { reason: string };

/** Reads the text of one cell that is not empty. */
export type Cell<Value> = (text: string) => Parsed<Value>;

/** Text of at most so many characters. */
export const text =
  (most: number): Cell<string> =>
  (given) =>
    given.length <= most
      ? { value: given }
      : { reason: `tekst jest za długi, może mieć najwyżej ${String(most)} znaków.` };

const isDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
};

/** A day: `2026-11-23`, `23.11.2026` or `2026-11-23T…` as programs write it. */
export const date: Cell<string> = (given) => {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(given)?.[1];
  const polish = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(given);
  const day =
    iso ??
    (polish ? `${polish[3] ?? ''}-${(polish[2] ?? '').padStart(2, '0')}-${(polish[1] ?? '').padStart(2, '0')}` : '');
  return isDay(day) && day >= '1900-01-01' && day <= '2100-12-31'
    ? { value: day }
    : { reason: 'to nie jest data. Wpisz ją jako RRRR-MM-DD albo DD.MM.RRRR.' };
};

/** An hour of the day, `08:05` or `8.05`. */
export const time: Cell<string> = (given) => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})(?:[:.]00)?$/.exec(given) ?? [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
    ? { value: `${hours.padStart(2, '0')}:${minutes}` }
    : { reason: 'to nie jest godzina. Wpisz ją jako GG:MM, na przykład 08:00.' };
};

const warsawParts = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short', timeStyle: 'medium' });

/** The moment in UTC of an hour on a Polish wall clock. */
export const momentOf = (day: string, hour: string): string => {
  const asUtc = Date.parse(`${day}T${hour}:00Z`);
  const offsetAt = (moment: number): number =>
    Date.parse(`${warsawParts.format(new Date(moment)).replace(' ', 'T')}Z`) - moment;
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString();
};

/** A day with or without an hour of the Polish clock, or a full ISO moment, as a moment in UTC. */
export const moment: Cell<string> = (given) => {
  const full = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(given)
    ? new Date(given)
    : undefined;
  if (full && !Number.isNaN(full.getTime())) return { value: full.toISOString() };
  const [day = '', hour = '00:00'] = given.split(/[T ]+/);
  const on = date(day);
  const at = time(hour.slice(0, 5));
  return 'value' in on && 'value' in at
    ? { value: momentOf(on.value, at.value) }
    : { reason: 'to nie jest data z godziną. Wpisz RRRR-MM-DD GG:MM.' };
};

/** A number scaled to an integer: `12,345` with 3 places is 12345. Decimal comma or dot, spaces between thousands. */
export const decimal =
  (places: number, { least = -1e12, most = 1e12 }: { least?: number; most?: number } = {}): Cell<number> =>
  (given) => {
    const plain = given.replace(/[\s\u00a0\u202f]/g, '').replace(/(?:zł|PLN)$/i, '');
    const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d{1,12})(?:[.,](\d*))?$/.exec(plain) ?? [];
    if (whole === '') return { reason: 'to nie jest liczba. Wpisz ją cyframi, na przykład 1234,50.' };
    const cut = fraction.replace(/0+$/, '');
    if (cut.length > places)
      return {
        reason:
          places === 0
            ? 'to musi być liczba całkowita.'
            : `liczba ma za dużo miejsc po przecinku, może mieć najwyżej ${String(places)}.`,
      };
    const value = Number(`${whole}${cut.padEnd(places, '0')}`) * (sign === '-' ? -1 : 1);
    if (!Number.isSafeInteger(value) || value < least || value > most)
      return { reason: 'liczba jest poza dozwolonym zakresem.' };
    return { value: value === 0 ? 0 : value };
  };

/** A plain number, as grades and weights are. */
export const number: Cell<number> = (given) => {
  const plain = given.replace(',', '.');
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(plain) ? { value: Number(plain) } : { reason: 'to nie jest liczba.' };
};

/** A weight: a plain number, not below nothing. */
export const weight: Cell<number> = (given) => {
  const parsed = number(given);
  return 'value' in parsed && parsed.value < 0 ? { reason: 'waga nie może być ujemna.' } : parsed;
};

/** One of these words; case and Polish marks do not matter. */
export const oneOf =
  <const Words extends Record<string, string | boolean>>(words: Words): Cell<Words[keyof Words]> =>
  (given) => {
    const found = Object.entries(words).find(([word]) => fold(word) === fold(given));
    return found
      ? { value: found[1] as Words[keyof Words] }
      : { reason: `nie znamy tej wartości. Możliwe: ${Object.keys(words).join(', ')}.` };
  };

/** A link code as residents type it: letters and digits, spaces and hyphens do not count. */
export const linkCode: Cell<string> = (given) => {
  const plain = given.toUpperCase().replace(/[\s\u00a0-]/g, '');
  return /^[\p{L}\p{N}]{6,64}$/u.test(plain) ? { value: plain } : { reason: 'kod musi mieć od 6 do 64 liter i cyfr.' };
};

/** A Polish account number whose check digits fit. */
export const account: Cell<string> = (given) => {
  const plain = plainAccountNumber(given);
  return isAccountNumber(plain) ? { value: plain } : { reason: 'numer konta ma błąd. Sprawdź wszystkie 26 cyfr.' };
};
