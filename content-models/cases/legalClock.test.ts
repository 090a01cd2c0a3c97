import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../shared/localDate.ts';
import { daysStood, dueOnOf, type ClockChange } from './legalClock.ts';

const stopped = (on: string): ClockChange => ({ on, stands: true });
const goesOn = (on: string): ClockChange => ({ on, stands: false });

test('a term that never stood ends as the code says', () => {
  expect(dueOnOf('2026-11-02', { days: 30 }, [], '2026-11-20')).toBe('2026-12-02');
  expect(dueOnOf('2026-11-02', { days: 30 }, [goesOn('2026-11-03')], '2026-11-20')).toBe('2026-12-02');
  // a Saturday, then Sunday
  expect(dueOnOf('2026-11-05', { days: 30 }, [], '2026-11-20')).toBe('2026-12-07');
});

test('the days of waiting for the resident are given back to the office', () => {
  const waited = [goesOn('2026-11-03'), stopped('2026-11-10'), goesOn('2026-11-17')];
  expect(daysStood(waited, '2026-11-30')).toBe(7);
  expect(dueOnOf('2026-11-02', { days: 30 }, waited, '2026-11-30')).toBe('2026-12-09');
  // while it stands, every day moves the end by a day
  const waiting = waited.slice(0, 2);
  expect(daysStood(waiting, '2026-11-10')).toBe(0);
  expect(daysStood(waiting, '2026-11-12')).toBe(2);
});

test('several stops add up, one within another counts once, and one of a single day counts nothing', () => {
  expect(
    daysStood([stopped('2026-11-01'), goesOn('2026-11-03'), stopped('2026-11-05'), goesOn('2026-11-06')], '2026-12-01'),
  ).toBe(3);
  expect(daysStood([stopped('2026-11-01'), stopped('2026-11-04'), goesOn('2026-11-06')], '2026-12-01')).toBe(5);
  expect(daysStood([stopped('2026-11-01'), goesOn('2026-11-01')], '2026-12-01')).toBe(0);
  // the change of the clocks in October is no day more or less
  expect(daysStood([stopped('2026-10-24'), goesOn('2026-10-26')], '2026-12-01')).toBe(2);
});

test('however a term is stopped, it never ends earlier than without the stops', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ after: fc.nat({ max: 20 }), stands: fc.boolean() }), { maxLength: 10 }),
      fc.nat({ max: 60 }),
      (steps, later) => {
        let on = '2026-03-02';
        const changes = steps.map(({ after, stands }) => ({ on: (on = addDays(on, after)), stands }));
        const until = addDays(on, later);
        const stood = daysStood(changes, until);
        expect(stood).toBeGreaterThanOrEqual(0);
        expect(
          dueOnOf('2026-03-02', { days: 30 }, changes, until) >= dueOnOf('2026-03-02', { days: 30 }, [], until),
        ).toBe(true);
      },
    ),
  );
});
