import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReading, meanDailyUse } from './checkReading.ts';
import type { Meter, SelfReading } from './meter.ts';

const meter: Meter = {
  number: 'W-1',
  kind: 'coldWater',
  unit: 'm³',
  digits: 5,
  readings: [
    { on: '2025-11-20', milli: 100_000, kind: 'real' },
    { on: '2026-11-20', milli: 209_500, kind: 'self' },
  ],
};
const reading = (milli: number, more: Partial<SelfReading> = {}): SelfReading => ({
  contract: 'K-1',
  meter: 'W-1',
  on: '2026-12-20',
  milli,
  confirmed: false,
  ...more,
});
const kinds = (milli: number, more: Partial<SelfReading> = {}, today = '2026-12-20') =>
  checkReading(meter, reading(milli, more), today).map(({ kind }) => kind);

test('an ordinary reading is taken without a question', () => {
  expect(meanDailyUse(meter)).toBe(300);
  expect(kinds(218_000)).toEqual([]);
});

test('a lower state needs its reason: the dial went round or the meter was changed', () => {
  expect(kinds(200_000)).toEqual(['lower']);
  expect(kinds(200_000, { lowerBecause: 'replaced' })).toEqual([]);
  const nearEnd: Meter = { ...meter, readings: [{ on: '2026-11-20', milli: 99_999_000, kind: 'real' }] };
  expect(checkReading(nearEnd, reading(5000, { lowerBecause: 'rollOver' }), '2026-12-20')).toEqual([]);
});

test('three times the mean is asked about and may be confirmed', () => {
  expect(kinds(209_500 + 3 * 300 * 30)).toEqual([]);
  expect(kinds(209_500 + 3 * 300 * 30 + 1)).toEqual(['high']);
  expect(kinds(409_500, { confirmed: true })).toEqual([]);
});

test('a day in the future, an older day and a number longer than the dial are refused', () => {
  expect(kinds(218_000, {}, '2026-12-19')).toEqual(['future']);
  expect(kinds(218_000, { on: '2026-11-19' })).toEqual(['old']);
  expect(kinds(100_000_000)).toEqual(['tooManyDigits']);
});

test('whatever is typed, nothing below the last state passes without a reason', () => {
  fc.assert(
    fc.property(fc.nat(209_499), (milli) => {
      expect(kinds(milli, { confirmed: true })).toContain('lower');
    }),
  );
});
