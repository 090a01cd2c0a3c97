import { expect, test } from 'vitest';
import { wordsIn } from '../../i18n/words.ts';
import { openingHoursRows } from './openingHoursRows.ts';

test('days with the same hours share a row', () => {
  const hours = [
    { weekday: 1, from: '07:30', to: '17:00' },
    ...[2, 3, 4].map((weekday) => ({ weekday, from: '07:30', to: '15:30' })),
    { weekday: 5, from: '07:30', to: '14:00' },
  ];
  expect(openingHoursRows(hours, wordsIn('pl').weekdays)).toEqual([
    { days: 'poniedziałek', hours: '7:30–17:00' },
    { days: 'wtorek–czwartek', hours: '7:30–15:30' },
    { days: 'piątek', hours: '7:30–14:00' },
  ]);
});

test('a day with a break has both its times in one row', () => {
  expect(
    openingHoursRows(
      [
        { weekday: 1, from: '12:00', to: '16:00' },
        { weekday: 1, from: '08:00', to: '11:00' },
      ],
      wordsIn('pl').weekdays,
    ),
  ).toEqual([{ days: 'poniedziałek', hours: '8:00–11:00, 12:00–16:00' }]);
});
