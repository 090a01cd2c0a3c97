import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatDate, formatDateTime, localDateOf } from './localDate.ts';

test('a moment late in the evening in UTC is already the next day in Poland', () => {
  expect(localDateOf('2026-11-23T23:30:00.000Z')).toBe('2026-11-24');
  expect(localDateOf('2026-07-23T22:30:00.000Z')).toBe('2026-07-24');
});

test('dates are written with the month in the genitive and „r.”', () => {
  expect(formatDate('2026-10-05')).toBe('5\u00a0października\u00a02026\u00a0r.');
  expect(formatDateTime('2026-10-05T08:00:00.000Z')).toBe('5\u00a0października\u00a02026\u00a0r., godz.\u00a010:00');
});

test('going forth and back by days ends where it began, across leap years and the change of clocks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      const day = addDays('1950-01-01', from);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});
