import { expect, test } from 'vitest';
import { quietUntil } from './quietUntil.ts';

const night = { from: '21:00', to: '07:00' };
const until = (quiet: Parameters<typeof quietUntil>[0], now: string) => quietUntil(quiet, new Date(now))?.toISOString();

test.each([
  ['20:59 in winter is not quiet', '2026-11-24T19:59:59Z', undefined],
  ['21:00 in winter waits until 7:00', '2026-11-24T20:00:00Z', '2026-11-25T06:00:00.000Z'],
  ['past midnight waits until the same morning', '2026-11-24T23:30:00Z', '2026-11-25T06:00:00.000Z'],
  ['7:00 is day again', '2026-11-25T06:00:00Z', undefined],
  ['in summer 7:00 is 5:00 UTC', '2026-07-01T20:00:00Z', '2026-07-02T05:00:00.000Z'],
  ['the night the clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T05:00:00.000Z'],
  ['the night the clocks go back', '2026-10-24T22:00:00Z', '2026-10-25T06:00:00.000Z'],
])('%s', (_title, now, expected) => {
  expect(until(night, now)).toBe(expected);
});

test('a silence within one day, none, and one of no length', () => {
  expect(until({ from: '12:00', to: '14:00' }, '2026-11-24T11:30:00Z')).toBe('2026-11-24T13:00:00.000Z');
  expect(until({ from: '12:00', to: '14:00' }, '2026-11-24T13:30:00Z')).toBeUndefined();
  expect(until(undefined, '2026-11-24T23:30:00Z')).toBeUndefined();
  expect(until({ from: '08:00', to: '08:00' }, '2026-11-24T07:30:00Z')).toBeUndefined();
});
