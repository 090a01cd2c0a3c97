import { expect, test } from 'vitest';
import { monthBeside, weeksOf } from './monthGrid.ts';

test('a month begins on a Monday and ends on a Sunday, with the days of its neighbours', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks[0]?.[6]).toBe('2026-11-01');
  expect(weeks.at(-1)?.[0]).toBe('2026-11-30');
  expect(weeksOf('2027-02')).toHaveLength(4);
});

test('the year changes between December and January', () => {
  expect(monthBeside('2026-12', 1)).toBe('2027-01');
  expect(monthBeside('2027-01', -1)).toBe('2026-12');
  expect(monthBeside('2027-01', 1)).toBe('2027-02');
});
