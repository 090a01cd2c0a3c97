import { expect, test } from 'vitest';
import { instantAt, workday } from './workday.ts';

test('a day that falls on a weekend moves to the next working day', () => {
  expect(workday('2026-11-20', 1)).toBe('2026-11-23');
  expect(workday('2026-11-20', 3)).toBe('2026-11-23');
});

test('a day in the past moves back, and public holidays are skipped', () => {
  expect(workday('2026-11-23', -1)).toBe('2026-11-20');
  expect(workday('2026-12-20', 4)).toBe('2026-12-28');
});

test('ten o’clock in Poland is nine in UTC in winter and eight in summer', () => {
  expect(instantAt('2026-01-15', '10:00')).toBe('2026-01-15T09:00:00.000Z');
  expect(instantAt('2026-07-15', '10:00')).toBe('2026-07-15T08:00:00.000Z');
});
