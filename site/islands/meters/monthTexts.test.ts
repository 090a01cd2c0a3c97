import { expect, test } from 'vitest';
import { lastMonthText, monthOfYear, shortMonth } from './monthTexts.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the last month is compared with the same month a year before, in words', () => {
  const said = (milli: number, yearBefore?: number) =>
    plain(lastMonthText({ month: '2026-10', milli, yearBefore }, 'm³'));
  expect(said(8200, 9500)).toBe('W październiku 2026 r.: 8,2 m³, o 1,3 m³ mniej niż rok wcześniej.');
  expect(said(9500, 8200)).toBe('W październiku 2026 r.: 9,5 m³, o 1,3 m³ więcej niż rok wcześniej.');
  expect(said(9500, 9500)).toBe('W październiku 2026 r.: 9,5 m³, tyle samo co rok wcześniej.');
  expect(said(9500)).toBe('W październiku 2026 r.: 9,5 m³.');
  expect(plain(lastMonthText({ month: '2026-09', milli: 0, yearBefore: undefined }, 'm³'))).toBe(
    'We wrześniu 2026 r.: 0 m³.',
  );
});

test('months are named in Polish, under a bar with three letters', () => {
  expect(monthOfYear('2026-02')).toBe('luty 2026');
  expect(Array.from({ length: 12 }, (_, index) => shortMonth(`2026-${String(index + 1).padStart(2, '0')}`))).toEqual(
    'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' '),
  );
});
