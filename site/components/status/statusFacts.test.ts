import { expect, test } from 'vitest';
import { hasBegun, isOpen, monthWords, namesOf, percentWords, spanWords, uptimeTable } from './statusFacts.ts';
import { sampleBoard } from './sampleBoard.ts';

const board = sampleBoard();

test('an incident goes on until its end has passed', () => {
  expect(board.incidents.map((incident) => isOpen(incident, board))).toEqual([true, false]);
  expect(isOpen({ endedAt: '2026-11-23T12:00:00.000Z' }, board)).toBe(true);
});

test('planned work has begun when its first moment has passed', () => {
  expect(hasBegun({ from: '2026-11-23T10:00:00.000Z' }, board)).toBe(true);
  expect(hasBegun({ from: '2026-11-27T19:00:00.000Z' }, board)).toBe(false);
});

test('services are named as residents know them, in the order of the page', () => {
  expect(namesOf([...(board.planned[0]?.services ?? [])].reverse(), board)).toBe('Moje Miasto, Strona urzędu');
  expect(namesOf([], board)).toBe('');
});

test('a month in which a service was not watched yet has a dash', () => {
  const { months, rows } = uptimeTable(board.services);
  expect(months.map(monthWords)).toEqual(['listopad 2026', 'październik 2026']);
  expect(rows.map(({ name, shares }) => [name, ...shares.map(percentWords)])).toEqual([
    ['Moje Miasto', '99,9\u00a0%', '100\u00a0%'],
    ['Strona urzędu', '100\u00a0%', '–'],
  ]);
});

test('a span of time is said in Polish time', () => {
  expect(spanWords('2026-11-27T19:00:00.000Z', '2026-11-27T21:00:00.000Z').replaceAll('\u00a0', ' ')).toBe(
    'od 27 listopada 2026 r., godz. 20:00 do 27 listopada 2026 r., godz. 22:00',
  );
});
