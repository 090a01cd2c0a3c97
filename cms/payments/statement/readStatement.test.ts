import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStatement } from './readStatement.ts';
import { StatementError, type StatementEntry } from './statementEntry.ts';
import { csvOf, mt940Of } from './writeStatement.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const problemsOf = (text: string): string[] => {
  try {
    readStatement(bytes(text));
  } catch (error) {
    if (error instanceof StatementError) return error.problems;
    throw error;
  }
  return [];
};

const statement = [
  ':20:WYCIAG1',
  ':25:PL84109010140000000000001234',
  ':28C:00012',
  ':60F:C261127PLN100,00',
  ':61:2611271127CN17,00NTRFNONREF//BR26331',
  ':86:020?00PRZELEW?20Oplata MM 2026 0001?2123 wycinka',
  '?32JAN PRÓBNY?33UL. LWOWSKA 3?38PL123',
  ':61:2611271127DN5,5NTRFNONREF',
  ':86:020~20prowizja~32BANK',
  ':62F:C261127PLN111,50',
  '-',
].join('\r\n');

test('a statement of a Polish bank is read with its titles cut anywhere', () => {
  const { account, entries } = readStatement(bytes(statement));
  expect(account).toBe('84109010140000000000001234');
  expect(entries).toEqual([
    {
      ...{ bookedOn: '2026-11-27', grosze: 1700, isReversal: false, reference: 'NONREF//BR26331' },
      ...{ title: 'Oplata MM 2026 000123 wycinka', payer: 'JAN PRÓBNYUL. LWOWSKA 3' },
    },
    {
      ...{ bookedOn: '2026-11-27', grosze: -550, isReversal: false, reference: 'NONREF' },
      ...{ title: 'prowizja', payer: 'BANK' },
    },
  ]);
});

test.each([
  ['windows-1250', [0xa3, 0xf3, 0x9c, 0xb9]],
  ['iso-8859-2', [0xa3, 0xf3, 0xb6, 0xb1]],
])('Polish letters written in %s are read', (_page, letters) => {
  const [before = '', after = ''] = statement.replace('JAN PRÓBNY', '@').split('@');
  const { entries } = readStatement(Buffer.concat([Buffer.from(before), Buffer.from(letters), Buffer.from(after)]));
  expect(entries[0]?.payer).toContain('Łóśą');
});

test('a day of booking after New Year belongs to the new year', () => {
  const late = statement.replace(':61:2611271127CN17', ':61:2612310102CN17');
  expect(readStatement(bytes(late)).entries[0]?.bookedOn).toBe('2027-01-02');
});

test('a file that is cut off or changed is refused whole, with the line', () => {
  expect(problemsOf(statement.replace('CN17,00', 'CN18,00'))).toEqual([
    'wyciąg, wiersz 10: saldo końcowe nie zgadza się z operacjami. Plik jest niepełny: pobierz go z banku jeszcze raz.',
  ]);
  expect(problemsOf(statement.split('\r\n').slice(0, 9).join('\n'))[0]).toContain(':62F:');
  expect(problemsOf(statement.replace(':61:2611271127CN', ':61:2613991127CN'))[0]).toContain('wiersz 5');
  expect(problemsOf('to nie jest wyciąg')[0]).toContain('wiersz 1');
  expect(problemsOf('').length).toBe(1);
});

test('a table with a decimal comma is read, with either separator', () => {
  const entry = {
    bookedOn: '2026-11-27',
    grosze: 123_450,
    isReversal: false,
    title: 'MM-2026-000123; opłata',
    payer: 'Anna',
  };
  expect(
    readStatement(bytes('Data;Kwota;Tytuł;Nadawca\r\n27.11.2026;1 234,50;"MM-2026-000123; opłata";Anna\n')).entries,
  ).toEqual([{ ...entry, reference: '' }]);
  expect(
    readStatement(bytes('data,kwota,tytul,nadawca,numer\n2026-11-27,"1234,50",MM-2026-000123; opłata,Anna,7\n'))
      .entries,
  ).toEqual([{ ...entry, reference: '7' }]);
  expect(problemsOf('data;kwota;tytul\n2026-11-27;12,345;x\n31.02.2026;5;x\n')).toEqual([
    expect.stringContaining('wiersz 2, kolumna „kwota”'),
    expect.stringContaining('wiersz 3, kolumna „data”'),
  ]);
});

const words = fc
  .array(fc.constantFrom(...Array.from('ABĆdeęłŻ0129 .,/-')), { maxLength: 150 })
  .map((letters) => letters.join('').replace(/\s+/g, ' ').trim());
const entries: fc.Arbitrary<StatementEntry[]> = fc.array(
  fc.record({
    bookedOn: fc
      .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    grosze: fc.integer({ min: -1e8, max: 1e8 }).filter((grosze) => grosze !== 0),
    isReversal: fc.constant(false),
    title: words,
    payer: words.map((text) => text.slice(0, 50).trim()),
    reference: fc.constant('NONREF'),
  }),
  { maxLength: 20 },
);

test('a statement made of any entries and read again is the same', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('?', '<', '~'), fc.integer({ min: 12, max: 65 }), (given, mark, width) => {
      expect(readStatement(bytes(mt940Of(given, { mark, width }))).entries).toEqual(given);
    }),
  );
  fc.assert(
    fc.property(entries, fc.constantFrom(';', ','), (given, separator) => {
      expect(readStatement(bytes(csvOf(given, separator))).entries).toEqual(given);
    }),
  );
});

test('whatever the bytes, reading answers or refuses with its own error', () => {
  const parts = fc.constantFrom(
    ':20:',
    ':61:',
    ':86:',
    ':60F:C261127PLN1,00',
    ':62F:',
    '\n',
    '261127C1,00NTRF',
    '?20',
    '"',
    ';',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(parts).map((all) => bytes(all.join(''))),
      ),
      (given) => {
        try {
          readStatement(given);
        } catch (error) {
          expect(error).toBeInstanceOf(StatementError);
        }
      },
    ),
  );
});
