import { expect, test } from 'vitest';
import { date, decimal, linkCode, moment, momentOf, time } from './cells.ts';
import { decodeText } from './decodeText.ts';
import { FileProblems, mostShown, problemText } from './fileProblems.ts';
import { optional, readRaw, readTable, required } from './readTable.ts';
import { text } from './cells.ts';

const columns = { imie: required(text(20)), data: required(date), kwota: optional(decimal(2)) };
const read = (source: string) => {
  const problems = new FileProblems();
  const raw = readRaw('plik.csv', source, problems);
  const rows = raw ? readTable('plik.csv', raw, columns, problems) : [];
  return { rows, problems: problems.shown.map(problemText), count: problems.count };
};

test.each([';', ',', '\t'])('a file parted by „%s” is read, with Windows line ends and quoted line ends', (mark) => {
  const source =
    ['imię', 'Data', 'kwota'].join(mark) +
    `\r\n"Jan\r\nMaria"${mark}1.09.2026${mark}"1 234,5"\r\nOla${mark}2026-09-02${mark}\r\n`;
  expect(read(source)).toEqual({
    rows: [
      { imie: 'Jan\nMaria', data: '2026-09-01', kwota: 123_450, line: 2 },
      { imie: 'Ola', data: '2026-09-02', line: 4 },
    ],
    problems: [],
    count: 0,
  });
});

test('each problem names its line and column and never repeats what stands there', () => {
  const { rows, problems } = read(
    'imie;data;kwota\nJan;31.02.2026;12\n\n"Ola\nEwa";2026-01-01;12,345\n;2026-01-01;x;y\n',
  );
  expect(rows).toEqual([]);
  expect(problems).toEqual([
    'plik.csv, wiersz 2, kolumna „data”: to nie jest data. Wpisz ją jako RRRR-MM-DD albo DD.MM.RRRR.',
    'plik.csv, wiersz 4, kolumna „kwota”: liczba ma za dużo miejsc po przecinku, może mieć najwyżej 2.',
    'plik.csv, wiersz 6: wiersz ma więcej komórek niż nagłówek. Tekst ze znakiem rozdzielającym weź w cudzysłów.',
    'plik.csv, wiersz 6, kolumna „imie”: ta komórka jest pusta.',
    'plik.csv, wiersz 6, kolumna „kwota”: to nie jest liczba. Wpisz ją cyframi, na przykład 1234,50.',
  ]);
});

test('a missing or doubled column and an open quote are said once', () => {
  expect(read('imie;kwota\nJan;1').problems).toEqual(['plik.csv, wiersz 1, kolumna „data”: brakuje tej kolumny.']);
  expect(read('imie;data;data\n').problems).toEqual([
    'plik.csv, wiersz 1, kolumna „data”: ta kolumna jest w pliku dwa razy.',
  ]);
  expect(read('imie;data\n"Jan;2026-01-01\nOla;2026-01-02\n').problems[0]).toContain('cudzysłów nie został zamknięty');
  expect(read('').problems).toEqual(['plik.csv: plik jest pusty. W pierwszym wierszu wpisz nazwy kolumn.']);
});

test('a hundred problems are shown and the rest are counted', () => {
  const { problems, count } = read(`imie;data\n${'Jan;jutro\n'.repeat(250)}`);
  expect(problems).toHaveLength(mostShown);
  expect(count).toBe(250);
});

test('old Polish encodings are read and named, a picture is no text', () => {
  expect(decodeText(Buffer.from('\ufeffŻółć'))).toEqual({ text: 'Żółć', convertedFrom: undefined });
  // „Żółć ąśź” as Excel for Windows writes it
  const windows = Buffer.from([0xaf, 0xf3, 0xb3, 0xe6, 0x20, 0xb9, 0x9c, 0x9f]);
  expect(decodeText(windows)).toEqual({ text: 'Żółć ąśź', convertedFrom: 'Windows-1250' });
  const latin = Buffer.from([0xaf, 0xf3, 0xb3, 0xe6, 0x20, 0xb1, 0xb6, 0xbc]);
  expect(decodeText(latin)).toEqual({ text: 'Żółć ąśź', convertedFrom: 'ISO-8859-2' });
  expect(decodeText(Buffer.from('\ufeffŻółć', 'utf16le'))).toEqual({ text: 'Żółć', convertedFrom: 'UTF-16LE' });
  expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBeUndefined();
});

test('cells take what people write and refuse what they do not mean', () => {
  expect(date('29.02.2024')).toEqual({ value: '2024-02-29' });
  expect(date('29.02.2026')).toHaveProperty('reason');
  expect(time('8.05')).toEqual({ value: '08:05' });
  expect(time('24:00')).toHaveProperty('reason');
  expect(decimal(2)('1 234,50 zł')).toEqual({ value: 123_450 });
  expect(decimal(2)('-0,5')).toEqual({ value: -50 });
  expect(decimal(2)('1.234,50')).toHaveProperty('reason');
  expect(decimal(0)('1e9')).toHaveProperty('reason');
  expect(linkCode('abc-12 3')).toEqual({ value: 'ABC123' });
  expect(linkCode('abc')).toHaveProperty('reason');
  expect(momentOf('2026-01-15', '08:00')).toBe('2026-01-15T07:00:00.000Z');
  expect(momentOf('2026-07-15', '08:00')).toBe('2026-07-15T06:00:00.000Z');
  expect(moment('2026-07-15 08:00')).toEqual({ value: '2026-07-15T06:00:00.000Z' });
});
