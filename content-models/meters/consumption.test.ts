import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../shared/localDate.ts';
import { addMonths, besideLastYear, monthlyUse, yearSums } from './consumption.ts';
import type { Meter, MeterReading } from './meter.ts';

const meterOf = (readings: [on: string, milli: number][], digits = 5): Meter => ({
  number: 'W-1',
  kind: 'coldWater',
  unit: 'm³',
  digits,
  readings: readings.map(([on, milli]): MeterReading => ({ on, milli, kind: 'real' })),
});

test('readings at month ends give each month its own use', () => {
  expect(
    monthlyUse(
      meterOf([
        ['2026-08-31', 100_000],
        ['2026-09-30', 108_250],
        ['2026-10-31', 115_000],
      ]),
    ),
  ).toEqual([
    { month: '2026-09', milli: 8250 },
    { month: '2026-10', milli: 6750 },
  ]);
});

test('a use between two readings in the middle of months is spread over its days, and no half month is shown', () => {
  // 61 days from 1 September to 31 October at 100 a day, and ten days more on each side
  const uses = monthlyUse(
    meterOf([
      ['2026-08-21', 0],
      ['2026-11-10', 8100],
    ]),
  );
  expect(uses).toEqual([
    { month: '2026-09', milli: 3000 },
    { month: '2026-10', milli: 3100 },
  ]);
});

test('a dial that went round counts on, a changed meter leaves a gap instead of a wrong number', () => {
  const around = meterOf([
    ['2026-08-31', 99_990_000],
    ['2026-09-30', 5000],
  ]);
  expect(monthlyUse(around)).toEqual([{ month: '2026-09', milli: 15_000 }]);
  const changed = meterOf([
    ['2026-07-31', 400_000],
    ['2026-08-31', 410_000],
    ['2026-09-30', 2000],
    ['2026-10-31', 11_000],
  ]);
  expect(monthlyUse(changed)).toEqual([
    { month: '2026-08', milli: 10_000 },
    { month: '2026-10', milli: 9000 },
  ]);
});

test('this year stands beside last year, month by month', () => {
  const readings: [string, number][] = [];
  for (let index = 0, sum = 0; index <= 24; index += 1) {
    readings.push([addDays(`${addMonths('2024-11', index)}-01`, -1), sum]);
    sum += index < 12 ? 10_000 : 9000;
  }
  const months = besideLastYear(meterOf(readings));
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ month: '2025-11', milli: 9000, yearBefore: 10_000 });
  expect(months.at(-1)).toEqual({ month: '2026-10', milli: 9000, yearBefore: 10_000 });
  expect(yearSums(months)).toEqual({ months: 12, now: 108_000, before: 120_000 });
});

test('a new customer has no last year, and no readings make no chart', () => {
  const months = besideLastYear(
    meterOf([
      ['2026-09-30', 0],
      ['2026-10-31', 7000],
    ]),
  );
  expect(months.filter(({ milli }) => milli !== undefined)).toHaveLength(1);
  expect(yearSums(months).months).toBe(0);
  expect(besideLastYear(meterOf([]))).toEqual([]);
  expect(besideLastYear(meterOf([['2026-10-31', 5]]))).toEqual([]);
});

const history = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 50_000 })), { maxLength: 40 })
  .map((steps) => {
    let on = '2023-12-31';
    let milli = 0;
    return [[on, milli] as [string, number]].concat(
      steps.map(([days, used]): [string, number] => {
        on = addDays(on, days);
        milli += used;
        return [on, milli];
      }),
    );
  });

test('whatever the readings, months never lose nor invent anything', () => {
  fc.assert(
    fc.property(history, (readings) => {
      const uses = monthlyUse(meterOf(readings, 9));
      const [first, last] = [readings[0], readings.at(-1)];
      const sum = uses.reduce((total, { milli }) => total + milli, 0);
      expect(uses.every(({ milli }) => Number.isInteger(milli) && milli >= 0)).toBe(true);
      expect(sum).toBeLessThanOrEqual((last?.[1] ?? 0) - (first?.[1] ?? 0));
      expect(uses.map(({ month }) => month)).toEqual(uses.map((_, index) => addMonths('2024-01', index)));
    }),
  );
});

test('a reading more on the straight line between two others changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 364 }), fc.integer({ min: 0, max: 500 }), (day, aDay) => {
      const ends: [string, number][] = [
        ['2024-12-31', 0],
        ['2025-12-31', aDay * 365],
      ];
      const between: [string, number] = [addDays('2024-12-31', day), aDay * day];
      expect(monthlyUse(meterOf([...ends, between]))).toEqual(monthlyUse(meterOf(ends)));
    }),
  );
});
