import { expect, test } from 'vitest';
import { occurrencesOf } from './occurrencesOf.ts';

test('an event of one evening takes place once, on its Polish day', () => {
  expect(
    occurrencesOf({
      allDay: false,
      startsAt: '2026-12-05T22:30:00.000Z',
      endsAt: '2026-12-05T22:50:00.000Z',
      repeatsOn: [],
    }),
  ).toEqual([{ on: '2026-12-05', startsAt: '2026-12-05T22:30:00.000Z', endsAt: '2026-12-05T22:50:00.000Z' }]);
});

test('whole days have no hours, and a fair of three days says its last', () => {
  expect(
    occurrencesOf({
      allDay: true,
      startsAt: '2026-12-12T12:00:00.000Z',
      endsAt: '2026-12-14T12:00:00.000Z',
      repeatsOn: [],
    }),
  ).toEqual([{ on: '2026-12-12', until: '2026-12-14' }]);
});

test('what is repeated begins at the same hour of the clock, also after the change to summer time', () => {
  const times = occurrencesOf({
    allDay: false,
    startsAt: '2027-03-20T17:00:00.000Z',
    endsAt: '2027-03-20T19:00:00.000Z',
    repeatsOn: ['2027-04-03', '2027-03-20'],
  });
  expect(times.map(({ startsAt }) => startsAt)).toEqual(['2027-03-20T17:00:00.000Z', '2027-04-03T16:00:00.000Z']);
});

test('an event past midnight ends on the day after each of its days', () => {
  expect(
    occurrencesOf({
      allDay: false,
      startsAt: '2026-12-31T20:00:00.000Z',
      endsAt: '2027-01-01T00:30:00.000Z',
      repeatsOn: [],
    }),
  ).toMatchObject([{ on: '2026-12-31', until: '2027-01-01', endsAt: '2027-01-01T00:30:00.000Z' }]);
});
