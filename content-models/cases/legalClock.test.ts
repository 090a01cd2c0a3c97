import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../shared/localDate.ts';
import {
  countTerm,
  daysStood,
  daysStoodSince,
  dueOnOf,
  proposedCallDay,
  termWords,
  type CaseTerm,
  type ClockChange,
} from './legalClock.ts';

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

test.each<[string, CaseTerm, string, string]>([
  ['2026-01-30', { months: 1 }, '2026-03-02', 'February has no such day, and its last is a Saturday'],
  ['2026-01-31', { months: 1 }, '2026-03-02', 'the same from the last of January'],
  ['2026-10-05', { months: 2 }, '2026-12-07', 'a Saturday moves to Monday'],
  ['2027-12-31', { months: 2 }, '2028-02-29', 'the last day of a leap February'],
  ['2026-03-22', { days: 14 }, '2026-04-07', 'Easter'],
  ['2026-05-21', { days: 14 }, '2026-06-05', 'Corpus Christi'],
  ['2026-12-10', { days: 14 }, '2026-12-28', 'Christmas Eve is a day off since 2025'],
  ['2026-12-17', { days: 7 }, '2026-12-28', 'the same after a week'],
])('a case filed on %s with %o is due on %s: %s', (from, term, due) => {
  expect(dueOnOf(from, term, [], from)).toBe(due);
});

test('days of standing are added before a day off moves the end, in months as in days', () => {
  const waited = [stopped('2026-02-10'), goesOn('2026-02-12')];
  // the last of February and two days more is a Monday, though the last of February itself is a Saturday
  expect(countTerm('2026-01-30', { months: 1 }, waited, '2026-03-01')).toMatchObject({
    ...{ stood: 2, end: '2026-03-02', dueOn: '2026-03-02' },
  });
});

test('a new day named with reasons stands in the place of the counted one, and standing after it is added', () => {
  const extension = { on: '2026-11-20', to: '2026-12-18' };
  const before = [stopped('2026-11-10'), goesOn('2026-11-12')];
  expect(dueOnOf('2026-11-02', { days: 30 }, before, '2026-11-20', extension)).toBe('2026-12-18');
  const after = [...before, stopped('2026-11-23'), goesOn('2026-11-26')];
  expect(dueOnOf('2026-11-02', { days: 30 }, after, '2026-12-01', extension)).toBe('2026-12-21');
  // it stood already when the day was named
  expect(daysStoodSince([stopped('2026-11-18'), goesOn('2026-11-24')], '2026-11-20', '2026-12-01')).toBe(4);
});

test('the count is told in words anyone can count again', () => {
  const waited = [stopped('2026-11-10'), goesOn('2026-11-19')];
  const words = termWords(countTerm('2026-11-03', { days: 30 }, waited, '2026-11-30')).replaceAll('\u00a0', ' ');
  expect(words).toBe(
    '30 dni od 3 listopada 2026 r., stał 9 dni, koniec w sobotę, więc przechodzi na 14 grudnia 2026 r.',
  );
  expect(termWords(countTerm('2026-11-03', { months: 2 }, [], '2026-11-30')).replaceAll('\u00a0', ' ')).toBe(
    '2 miesiące od 3 listopada 2026 r., koniec w niedzielę, więc przechodzi na 4 stycznia 2027 r.',
  );
});

test('a call is proposed with more than a week, and never for a day off', () => {
  expect(proposedCallDay('2026-11-30')).toBe('2026-12-14');
  expect(proposedCallDay('2026-12-10')).toBe('2026-12-28');
});

test('standing counted in two parts is the same as counted in one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ after: fc.nat({ max: 20 }), stands: fc.boolean() }), { maxLength: 10 }),
      fc.nat({ max: 200 }),
      fc.nat({ max: 60 }),
      (steps, part, later) => {
        let on = '2026-03-02';
        const changes = steps.map(({ after, stands }) => ({ on: (on = addDays(on, after)), stands }));
        const until = addDays(on, later);
        const middle = addDays('2026-03-02', part);
        if (middle > until) return;
        const first = daysStood(
          changes.filter((change) => change.on < middle),
          middle,
        );
        expect(first + daysStoodSince(changes, middle, until)).toBe(daysStood(changes, until));
      },
    ),
  );
});
