import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestForForecast, forecastOf, forecastSentence, quantile } from './forecast.ts';
import { monthNumbersOf, monthsCsv, toCsv } from './statistics.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a forecast says nothing from too few cases, and what it says lies within what happened', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (days) => {
      const forecast = forecastOf(days);
      expect(forecast === undefined).toBe(days.length < fewestForForecast);
      if (!forecast) return;
      expect(forecast.p50).toBeLessThanOrEqual(forecast.p90);
      expect(forecast.p90).toBeLessThanOrEqual(Math.max(...days));
      expect(days.filter((one) => one <= forecast.p90).length).toBeGreaterThanOrEqual(Math.ceil(days.length * 0.9));
    }),
  );
});

test('the middle of an even number of cases is one that happened', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([], 0.5)).toBeUndefined();
});

test('a resident reads the forecast as a sentence', () => {
  expect(plain(forecastSentence({ p50: 9, p90: 20, of: 30 }))).toBe(
    'Zwykle trwa to 9 dni, 9 na 10 spraw kończy się po najwyżej 20 dniach.',
  );
  expect(plain(forecastSentence({ p50: 1, p90: 1, of: 30 }))).toBe(
    'Zwykle trwa to 1 dzień, 9 na 10 spraw kończy się po najwyżej 1 dniu.',
  );
  expect(plain(forecastSentence({ p50: 0, p90: 3, of: 30 }))).toContain('tego samego dnia');
});

const month = (filedIn: string, endedIn?: string, days = 10, onTime = true, returns = 0) => ({
  service: 'a',
  filedIn,
  ...(endedIn === undefined ? {} : { endedIn, days, onTime, returns }),
});

test('a month counts what was filed in it and what ended in it, each in its own month', () => {
  const numbers = monthNumbersOf(
    [month('2026-09', '2026-10', 4), month('2026-10', '2026-10', 8, false, 2), month('2026-10')],
    new Map([['a', 'Pismo']]),
    { from: '2026-10', to: '2026-11' },
  );
  expect(numbers).toEqual([
    { month: '2026-10', service: 'a', title: 'Pismo', filed: 2, ended: 2, median: 4, p90: 8, onTime: 0.5, returns: 2 },
  ]);
});

test('the table to take away opens in a Polish spreadsheet and runs no formula', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x;"y"', 1.5],
        ['=1+1', undefined],
      ],
    ),
  ).toBe('\uFEFFa;b\r\n"x;""y""";1,5\r\n\'=1+1;\r\n');
  const months = monthNumbersOf(
    [month('2026-10', '2026-10', 8), month('2026-10', '2026-10', 3, false), month('2026-10', '2026-10')],
    new Map(),
    {
      from: '2026-10',
      to: '2026-10',
    },
  );
  expect(monthsCsv({ months }).split('\r\n')[1]).toBe('2026-10;a;3;3;8;10;66,7;0');
});
