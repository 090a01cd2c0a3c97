import { expect, test } from 'vitest';
import type { HealthState } from '../../content-models/status/status.ts';
import type { Outcome } from './checks/checkOrder.ts';
import { uptimeByMonth, uptimeOf } from './uptime.ts';
import { nothingUnwritten, putBack, takeOutcome, type Watched } from './watched.ts';

const watched = (state: HealthState = 'unknown'): Watched => ({
  order: { id: 'x', commune: 'c', kind: 'tcp', address: 'a:1', everySeconds: 60, slowMs: 1, timeoutMs: 2 },
  isPublic: true,
  judged: { state, failuresInRow: 0 },
  since: undefined,
  unwritten: nothingUnwritten(),
});
const results = { u: 'up', s: 'slow', d: 'down' } as const;
const now = new Date('2026-11-23T22:59:59.000Z');

/** The states after each check; a capital letter stands for a check during planned work. */
const statesOf = (one: Watched, checks: string): HealthState[] =>
  Array.from(checks, (letter) => {
    const isPlanned = letter !== letter.toLowerCase();
    const result: Outcome['result'] = results[letter.toLowerCase() as 'u'];
    takeOutcome(one, { result, ms: 10, detail: '' }, isPlanned, now);
    return one.judged.state;
  });

test.each<[string, HealthState, string, string]>([
  ['one failure is noise', 'up', 'dudu', 'up up up up'],
  ['two in a row are a breakdown, and one success ends it', 'up', 'dddu', 'up down down up'],
  ['a new service that fails once is still unknown', 'unknown', 'ddu', 'unknown down up'],
  ['slow is said at once', 'up', 'sus', 'slow up slow'],
  ['a slow answer ends a breakdown', 'down', 's', 'slow'],
  ['a failure in planned work is planned, and one after it is a breakdown', 'up', 'DDd', 'planned planned down'],
  ['planned work that is done well ends well', 'up', 'DUu', 'planned up up'],
])('%s', (_title, from, checks, states) => {
  expect(statesOf(watched(from), checks).join(' ')).toBe(states);
});

test('checks are counted on their Polish day, and a change is noted once', () => {
  const one = watched('up');
  statesOf(one, 'uusddD');
  takeOutcome(one, { result: 'up', ms: 10, detail: 'odpowiedź po 10 ms' }, false, new Date(now.getTime() + 1000));
  expect(Object.fromEntries(one.unwritten.days)).toEqual({
    '2026-11-23': { up: 2, slow: 1, down: 2, planned: 1, totalMs: 30 },
    '2026-11-24': { up: 1, slow: 0, down: 0, planned: 0, totalMs: 10 },
  });
  expect(one.unwritten.changes.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'up slow',
    'slow down',
    'down planned',
    'planned up',
  ]);
});

test('what could not be written is written with what happened meanwhile, in order', () => {
  const one = watched('up');
  statesOf(one, 'dd');
  const failed = one.unwritten;
  one.unwritten = nothingUnwritten();
  statesOf(one, 'u');
  putBack(one, failed);
  expect(one.unwritten.days.get('2026-11-23')).toMatchObject({ up: 1, down: 2 });
  expect(one.unwritten.changes.map(({ to }) => to)).toEqual(['down', 'up']);
});

test('uptime leaves planned work out, rounds down, and says nothing of a time without checks', () => {
  expect(uptimeOf([{ up: 99_998, slow: 1, down: 1 }])).toBe(99.99);
  expect(uptimeOf([{ up: 1, slow: 1, down: 0 }])).toBe(100);
  expect(uptimeOf([{ up: 0, slow: 0, down: 0 }])).toBeUndefined();
  expect(
    uptimeByMonth([
      { day: '2026-10-31', up: 1, slow: 0, down: 1 },
      { day: '2026-11-01', up: 3, slow: 0, down: 0 },
      { day: '2026-11-02', up: 0, slow: 0, down: 1 },
    ]),
  ).toEqual([
    { month: '2026-11', percent: 75 },
    { month: '2026-10', percent: 50 },
  ]);
});
