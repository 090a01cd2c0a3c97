import { expect, test } from 'vitest';
import { sessionDays } from './sessionDays.ts';

test('a session stands in the calendar at its hour, and one that went on past midnight on both days', () => {
  expect(sessionDays({ startsAt: '2026-11-26T09:00:00.000Z' })).toEqual([
    { kind: 'held', on: '2026-11-26', startsAt: '2026-11-26T09:00:00.000Z' },
  ]);
  expect(sessionDays({ startsAt: '2026-11-26T16:00:00.000Z', endsAt: '2026-11-26T23:30:00.000Z' })).toMatchObject([
    { on: '2026-11-26', until: '2026-11-27' },
  ]);
});
