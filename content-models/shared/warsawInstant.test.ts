import { expect, test } from 'vitest';
import { warsawInstant } from './warsawInstant.ts';

test.each([
  ['2026-11-24', '08:30', '2026-11-24T07:30:00.000Z', 'winter time'],
  ['2026-07-01', '08:30', '2026-07-01T06:30:00.000Z', 'summer time'],
  ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z', 'the last minute before the leap'],
  ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', 'an hour that never was: an hour later'],
  ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z', 'the first minute after the leap'],
  ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z', 'before the clocks go back'],
  ['2026-10-25', '02:30', '2026-10-25T01:30:00.000Z', 'the hour that comes twice: the second one'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', 'after the clocks went back'],
])('%s %s in Poland is %s (%s)', (day, time, instant) => {
  expect(warsawInstant(day, time)).toBe(instant);
});
