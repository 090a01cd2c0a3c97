import { expect, test } from 'vitest';
import { instantOf, polishTimeOf, polishTimeSchema } from './polishTime.ts';

test('seven in the morning is another moment in winter than in summer', () => {
  expect(instantOf('2026-12-01T07:00')).toBe('2026-12-01T06:00:00.000Z');
  expect(instantOf('2026-07-01T07:00')).toBe('2026-07-01T05:00:00.000Z');
  expect(polishTimeOf('2026-12-01T06:00:00.000Z')).toBe('2026-12-01T07:00');
  expect(polishTimeOf('2026-07-01T05:00:00.000Z')).toBe('2026-07-01T07:00');
});

test('the hour that is skipped in spring is refused, the one that comes twice in autumn is its first', () => {
  expect(instantOf('2027-03-28T02:30')).toBeUndefined();
  expect(polishTimeSchema.safeParse('2027-03-28T02:30').success).toBe(false);
  expect(instantOf('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z');
  expect(instantOf('2027-10-31T03:30')).toBe('2027-10-31T02:30:00.000Z');
});

test('what is no moment is refused in words', () => {
  for (const value of ['jutro', '2026-13-01T07:00', '2026-12-01'])
    expect(polishTimeSchema.safeParse(value).success).toBe(false);
});
