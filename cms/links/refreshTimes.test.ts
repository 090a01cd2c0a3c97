import { expect, test } from 'vitest';
import { isRefreshHour, nextRefreshAt } from './refreshTimes.ts';

test.each([
  ['2026-11-23T04:59:59.000Z', false],
  ['2026-11-23T05:00:00.000Z', true],
  ['2026-11-23T20:59:59.000Z', true],
  ['2026-11-23T21:00:00.000Z', false],
  ['2026-07-23T04:00:00.000Z', true],
  ['2026-07-23T20:00:00.000Z', false],
])('institutions are asked by day, Polish time: at %s it is %s', (now, is) => {
  expect(isRefreshHour(new Date(now))).toBe(is);
});

test('turns come every six hours, not all at the same moment', () => {
  const now = new Date('2026-11-23T08:00:00.000Z');
  expect(nextRefreshAt(now, 0).toISOString()).toBe('2026-11-23T13:30:00.000Z');
  expect(nextRefreshAt(now, 1).toISOString()).toBe('2026-11-23T14:30:00.000Z');
});
