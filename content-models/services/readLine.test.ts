import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine } from './readLine.ts';
import { readPhone } from './readPhone.ts';
import { serviceFieldSchema, type RowField } from './serviceField.ts';

const today = '2026-11-29';
const line = (given: object): RowField =>
  serviceFieldSchema.parse({ name: 'one', label: 'Pytanie', ...given }) as RowField;
const read = (given: object, typed: string): string => {
  const came = readLine(line(given), typed, today);
  return 'value' in came ? came.value : `✗ ${came.message}`;
};

test.each([
  ['+48 82 565 30 01', '+48825653001'],
  ['0048 82 565 30 01', '+48825653001'],
  ['601 234 567', '+48601234567'],
  ['+380 44 123 45 67', '+380441234567'],
  ['48825653001', undefined],
  ['12345', undefined],
])('the phone %s is read as %s', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone);
});

// poland.md §5
test.each([
  ['pesel', '44051401359', '44051401359'],
  ['pesel', '4405 1401 359', '44051401359'],
  ['pesel', '44051401358', '✗ Numer PESEL ma błąd: sprawdź go znak po znaku.'],
  ['pesel', '4405140135', '✗ Numer PESEL ma złą liczbę znaków.'],
  ['pesel', '00022900010', '✗ Numer PESEL ma w sobie datę, której nie ma.'],
  ['nip', 'PL 526-10-40-828', '5261040828'],
  ['nip', '0000000000', '✗ Numer NIP nie mógł być nikomu nadany.'],
  ['nip', '1234567890', '✗ Numer NIP ma błąd: sprawdź go znak po znaku.'],
  ['regon', '12345678512347', '12345678512347'],
  ['regon', '123456786', '✗ Numer REGON ma błąd: sprawdź go znak po znaku.'],
  ['idCard', 'aba 300000', 'ABA300000'],
  ['idCard', 'ABS523456', '✗ Numer dowodu ma błąd: sprawdź go znak po znaku.'],
  ['landRegister', 'lu1b/00012345/8', 'LU1B/00012345/8'],
  ['landRegister', 'LU1B/00012345/6', '✗ Numer księgi wieczystej ma błąd: sprawdź go znak po znaku.'],
  ['accountNumber', 'PL61 1090 1014 0000 0712 1981 2874', '61109010140000071219812874'],
  ['accountNumber', '61109010140000071219812875', '✗ Numer konta ma błąd: sprawdź wszystkie 26 cyfr.'],
  ['yesNo', 'yes', 'yes'],
  ['yesNo', 'maybe', '✗ Wybierz „tak” albo „nie”.'],
  ['email', ' anna@mieszkaniec.example ', 'anna@mieszkaniec.example'],
])('%s: „%s” is read as „%s”', (type, typed, expected) => {
  expect(read({ type }, typed)).toBe(expected);
});

test.each([
  [{}, '12', '12'],
  [{}, '12,5', '✗ Wpisz liczbę całkowitą, bez przecinka.'],
  [{ decimals: 2 }, ' 1 200,50', '1200.5'],
  [{ decimals: 2 }, '1,505', '✗ Podaj najwyżej 2\u00a0cyfry po przecinku.'],
  [{ decimals: 2 }, '1,500', '1.5'],
  [{ min: 1 }, '0', '✗ Najmniej można wpisać 1.'],
  [{ max: 30, unit: 'm²' }, '31', '✗ Najwięcej można wpisać 30\u00a0m².'],
  [{}, 'dwa', '✗ Wpisz liczbę, na przykład 12.'],
  [{}, '1e5', '✗ Wpisz liczbę, na przykład 12.'],
])('a number with %j: „%s” is read as „%s”', (rules, typed, expected) => {
  expect(read({ type: 'number', ...rules }, typed)).toBe(expected);
});

test.each([
  ['1234,5', '1234.50'],
  ['1 234,50 zł', '1234.50'],
  ['0', '0.00'],
  ['1,234', '✗ Podaj kwotę w złotych, na przykład 1234,50.'],
  ['-5', '✗ Podaj kwotę w złotych, na przykład 1234,50.'],
])('the amount „%s” is read as „%s”', (typed, expected) => {
  expect(read({ type: 'money' }, typed)).toBe(expected);
});

test.each([
  [{}, '2026-02-29', '✗ Podaj dzień, na przykład 5.10.2026.'],
  [{}, '5.10.2026', '2026-10-05'],
  [{ earliest: 'today' }, '2026-11-28', '✗ Wpisz dzień nie wcześniejszy niż 29\u00a0listopada\u00a02026\u00a0r.'],
  [{ latest: 'today' }, '2026-11-29', '2026-11-29'],
  [{ latest: '2026-01-01' }, '2026-11-29', '✗ Wpisz dzień nie późniejszy niż 1\u00a0stycznia\u00a02026\u00a0r.'],
])('a day with %j: „%s” is read as „%s”', (rules, typed, expected) => {
  expect(read({ type: 'date', ...rules }, typed).replaceAll(' ', '\u00a0')).toBe(expected.replaceAll(' ', '\u00a0'));
});

test('whatever was read is read again as the same', () => {
  const kinds = [
    'text',
    'email',
    'phone',
    'postalCode',
    'number',
    'money',
    'date',
    'pesel',
    'nip',
    'idCard',
    'accountNumber',
  ];
  const samples = ['601234567', '22100', '12,5', '5.10.2026', '44051401359', '5261040828', 'aba300000', 'a@b.example'];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.oneof(fc.constantFrom(...samples), fc.string({ minLength: 1 })),
      (type, typed) => {
        const one = line({ type, ...(type === 'number' ? { decimals: 4 } : {}) });
        const once = readLine(one, typed, today);
        if ('value' in once && once.value !== '') expect(readLine(one, once.value, today)).toEqual(once);
      },
    ),
  );
});
