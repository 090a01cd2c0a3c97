import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindShortWords, counted, fold, formatBytes, polishOrder, slugify } from './polish.ts';
import { slugSchema } from './identity.ts';

const cases = { one: 'sprawa', few: 'sprawy', many: 'spraw' };

test.each([
  [1, '1\u00a0sprawa'],
  [2, '2\u00a0sprawy'],
  [5, '5\u00a0spraw'],
  [12, '12\u00a0spraw'],
  [22, '22\u00a0sprawy'],
  [101, '101\u00a0spraw'],
  [0, '0\u00a0spraw'],
])('%d is counted as %s', (count, words) => {
  expect(counted(count, cases)).toBe(words);
});

test('Ł and Ż fold to plain letters, Ukrainian stays as it is', () => {
  expect(fold('ŻÓŁW w Łodzi')).toBe('zolw w lodzi');
  expect(fold('Київ й ї')).toBe('київ й ї');
});

test('ł comes after l, and 2 before 10', () => {
  expect(['łąka', 'zebra', 'lato', 'żaba'].sort(polishOrder)).toEqual(['lato', 'łąka', 'zebra', 'żaba']);
  expect(['Uchwała 10', 'Uchwała 2'].sort(polishOrder)).toEqual(['Uchwała 2', 'Uchwała 10']);
});

test('one-letter words and abbreviations hold on to what follows them', () => {
  expect(bindShortWords('w domu i w kasie nr 12 za 5 zł')).toBe(
    'w\u00a0domu i\u00a0w\u00a0kasie nr\u00a012 za 5\u00a0zł',
  );
});

test('sizes are told as a reader would', () => {
  expect(formatBytes(12_400)).toBe('12\u00a0kB');
  expect(formatBytes(1_234_567)).toBe('1,2\u00a0MB');
});

test('any title with a letter in it makes an address the site accepts', () => {
  expect(slugify('Zarządzenie nr 12/26 w sprawie żłobków')).toBe('zarzadzenie-nr-12-26-w-sprawie-zlobkow');
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (rest) => {
      expect(slugSchema.safeParse(slugify(`a${rest}`)).success).toBe(true);
    }),
  );
});

test('a day, a measure and a phone stay in one line; a long row of digits may break', () => {
  expect(bindShortWords('do 4 grudnia, drzwi 100 cm')).toBe('do 4\u00a0grudnia, drzwi 100\u00a0cm');
  expect(bindShortWords('tel. 82 565 36 00 lub 600 100 200')).toBe(
    'tel. 82\u00a0565\u00a036\u00a000 lub 600\u00a0100\u00a0200',
  );
  expect(bindShortWords('00 0000 0000 0000')).toBe('00 0000 0000 0000');
});
