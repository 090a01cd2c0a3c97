import { expect, test } from 'vitest';
import { easterOf, isPolishHoliday } from './polishHolidays.ts';

test.each([
  [2000, '2000-04-23'],
  [2019, '2019-04-21'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(easterOf(year)).toBe(day);
});

test('the fourteen days off of 2026', () => {
  const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
  expect(days.filter(isPolishHoliday)).toEqual([
    ...['2026-01-01', '2026-01-06', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-03', '2026-05-24'],
    ...['2026-06-04', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-24', '2026-12-25', '2026-12-26'],
  ]);
});

test('Christmas Eve is a day off since 2025 only, Epiphany since 2011', () => {
  expect(isPolishHoliday('2024-12-24')).toBe(false);
  expect(isPolishHoliday('2025-12-24')).toBe(true);
  expect(isPolishHoliday('2010-01-06')).toBe(false);
  expect(isPolishHoliday('2011-01-06')).toBe(true);
});
