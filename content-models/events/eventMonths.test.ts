import { expect, test } from 'vitest';
import { eventMonthPath, monthsOf } from './eventMonths.ts';

test('an exhibition stands in every month that it touches, also across the new year', () => {
  expect(monthsOf({ occurrences: [{ on: '2026-11-30', until: '2027-01-02' }, { on: '2026-12-05' }] })).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
  expect(eventMonthPath('2026-12')).toBe('/wydarzenia/2026/12/');
});
