import { expect, test } from 'vitest';
import { legalDeadline } from './legalDeadline.ts';

test.each<[string, Parameters<typeof legalDeadline>[1], string, string]>([
  ['2026-01-30', { months: 1 }, '2026-03-02', 'February has no 30th, and its last day is a Saturday'],
  ['2026-01-31', { months: 1 }, '2026-03-02', 'the same from the 31st'],
  ['2026-10-05', { months: 2 }, '2026-12-07', 'a Saturday moves to Monday'],
  ['2027-12-31', { months: 2 }, '2028-02-29', 'the last day of a leap February'],
  ['2026-03-22', { days: 14 }, '2026-04-07', 'Easter Sunday and Monday'],
  ['2026-05-21', { days: 14 }, '2026-06-05', 'Corpus Christi'],
  ['2026-12-10', { days: 14 }, '2026-12-28', 'Christmas Eve, Christmas, a Saturday and a Sunday'],
  ['2026-12-17', { days: 7 }, '2026-12-28', 'the same after seven days'],
  ['2026-11-23', { days: 7 }, '2026-11-30', 'the day of the event does not count'],
  ['2026-11-23', { weeks: 2 }, '2026-12-07', 'weeks end on the same day of the week'],
  ['2024-12-17', { days: 7 }, '2024-12-24', 'Christmas Eve was a working day before 2025'],
  ['2026-11-30', { months: 1 }, '2026-12-30', 'the same day number'],
])('from %s, %o ends on %s: %s', (event, term, end) => {
  expect(legalDeadline(event, term)).toBe(end);
});
