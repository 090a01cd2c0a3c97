import { expect, test } from 'vitest';
import {
  askedDays,
  eachDay,
  periodTitle,
  readAddress,
  searchOf,
  shownDays,
  turned,
  type View,
} from './calendarAddress.ts';

const usual = { today: '2026-11-24', usualView: 'agenda' as View };
const read = (search: string) => readAddress(new URLSearchParams(search), usual);

test('an address that says nothing, or nonsense, means today', () => {
  for (const search of ['', '?widok=rok&od=wczoraj', '?od=2026-02-30&bez=,,x'])
    expect(read(search)).toEqual({ view: 'agenda', on: '2026-11-24', withoutSources: [], withoutPeople: [] });
});

test('what was unticked stays in the address, and the address is read back the same', () => {
  const search = '?widok=miesiac&od=2026-12-01&bez=waste,bill&bez-osob=ja';
  const address = read(search);
  expect(address.withoutSources).toEqual(['waste', 'bill']);
  expect(searchOf(address)).toBe(search);
  expect(searchOf(address, { dodaj: '2026-12-24' })).toBe(`${search}&dodaj=2026-12-24`);
});

test('a week is from Monday to Sunday, a month whole weeks', () => {
  expect(shownDays({ view: 'tydzien', on: '2026-11-29' })).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  expect(shownDays({ view: 'miesiac', on: '2026-11-24' })).toEqual({ from: '2026-10-26', to: '2026-12-06' });
  expect(shownDays({ view: 'miesiac', on: '2027-02-10' })).toEqual({ from: '2027-02-01', to: '2027-02-28' });
  expect(eachDay(shownDays({ view: 'miesiac', on: '2026-11-24' }))).toHaveLength(42);
  expect(askedDays({ from: '2026-11-24', to: '2027-01-04' })).toEqual({ from: '2026-11-01', to: '2027-01-31' });
});

test('turning the page of a month never leaps over a short one', () => {
  const january = { ...read(''), view: 'miesiac' as const, on: '2027-01-31' };
  expect(turned(january, 1).on).toBe('2027-02-01');
  expect(turned(january, -1).on).toBe('2026-12-01');
  expect(turned({ ...january, view: 'tydzien' }, 1).on).toBe('2027-02-07');
});

test.each([
  ['miesiac', '2026-11-24', 'listopad\u00a02026'],
  ['tydzien', '2026-11-24', '23–29\u00a0listopada\u00a02026\u00a0r.'],
  ['tydzien', '2026-12-01', '30\u00a0listopada – 6\u00a0grudnia\u00a02026\u00a0r.'],
  ['agenda', '2026-11-24', '24\u00a0listopada\u00a02026\u00a0r. – 4\u00a0stycznia\u00a02027\u00a0r.'],
] as const)('%s at %s is called „%3$s”', (view, on, title) => {
  expect(periodTitle({ view, on })).toBe(title);
});
