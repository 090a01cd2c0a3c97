import { expect, test } from 'vitest';
import { addMonths, nextReviewDay } from './nextReviewDay.ts';

const today = '2026-11-28';

test('a page is looked through a year after its publication, unless somebody chose a day that lies ahead', () => {
  const page = { today, months: 12, known: undefined, isChosen: false };
  expect(nextReviewDay(page)).toBe('2027-11-28');
  expect(nextReviewDay({ ...page, known: '2027-02-01' })).toBe('2027-11-28');
  expect(nextReviewDay({ ...page, known: '2027-02-01', isChosen: true })).toBe('2027-02-01');
  expect(nextReviewDay({ ...page, known: today, isChosen: true })).toBe('2027-11-28');
});

test('a kind without a rhythm has a day only when somebody chose one', () => {
  const news = { today, months: undefined, known: undefined, isChosen: false };
  expect(nextReviewDay(news)).toBeUndefined();
  expect(nextReviewDay({ ...news, known: '2027-02-01', isChosen: true })).toBe('2027-02-01');
});

test('a month that is shorter ends with its last day', () => {
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});
