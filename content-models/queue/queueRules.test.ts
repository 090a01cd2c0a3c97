import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../shared/localDate.ts';
import { queueSorts, queueViews } from './queue.ts';
import { dueWords } from './dueWords.ts';
import {
  daysLeftOf,
  isAtRisk,
  isInView,
  isOverdue,
  nearDays,
  queueOrder,
  searchedWords,
  searchTextOf,
  type QueuedCase,
} from './queueRules.ts';

const today = '2026-11-30';
const base: QueuedCase = {
  ...{ title: 'Pismo ogólne', service: 'pismo-ogolne', status: 'filed', department: 'or' },
  ...{ filedAt: '2026-11-20T10:00:00.000Z', dueOn: '2026-12-20', ended: false, stands: false, termDays: 30 },
};

const cases = fc.record({
  title: fc.constantFrom('Pismo ogólne', 'Łąka', 'Zgłoszenie'),
  service: fc.constantFrom('a', 'b'),
  status: fc.constantFrom('filed', 'called'),
  department: fc.constantFrom('or', 'ar'),
  filedAt: fc.integer({ min: 0, max: 60 }).map((days) => `${addDays('2026-10-01', days)}T10:00:00.000Z`),
  dueOn: fc.integer({ min: -40, max: 60 }).map((days) => addDays(today, days)),
  extendedTo: fc.option(
    fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, days)),
    { nil: undefined },
  ),
  assignee: fc.constantFrom('me', 'other', undefined),
  ended: fc.boolean(),
  stands: fc.boolean(),
  termDays: fc.integer({ min: 1, max: 90 }),
  p90: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
});

describe('What is at risk and what is late', () => {
  it.each([
    ['the due day itself is in time', { dueOn: today }, { overdue: false, risk: true }],
    ['the day after is late', { dueOn: '2026-11-29' }, { overdue: true, risk: false }],
    ['a fifth of the term is near', { dueOn: addDays(today, 6) }, { overdue: false, risk: true }],
    ['more than a fifth is not', { dueOn: addDays(today, 7) }, { overdue: false, risk: false }],
    ['a term that stands presses nobody', { dueOn: '2026-11-01', stands: true }, { overdue: false, risk: false }],
    ['an ended case is never late', { dueOn: '2026-11-01', ended: true }, { overdue: false, risk: false }],
    [
      'a new day outweighs the counted one',
      { dueOn: '2026-11-01', extendedTo: '2026-12-31' },
      { overdue: false, risk: false },
    ],
    ['nine of ten such cases take longer', { p90: 41 }, { overdue: false, risk: true }],
    ['nine of ten such cases end in time', { p90: 20 }, { overdue: false, risk: false }],
  ])('%s', (_title, part, wanted) => {
    const one = { ...base, ...part };
    expect({ overdue: isOverdue(one, today), risk: isAtRisk(one, today) }).toEqual(wanted);
  });

  test('a term is near from three to ten days before its end, whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (term) => {
        expect(nearDays(term)).toBeGreaterThanOrEqual(3);
        expect(nearDays(term)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('The tabs', () => {
  test('a case that goes on is in the department’s tab, an ended one in its own alone; never at risk and late at once', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const within = queueViews.filter((view) => isInView(one, view, ['me'], today));
        expect(within.includes('ended')).toBe(one.ended);
        expect(within.includes('department')).toBe(!one.ended);
        if (one.ended) expect(within).toEqual(['ended']);
        expect(within.includes('risk') && within.includes('overdue')).toBe(false);
        expect(within.includes('mine') && within.includes('unassigned')).toBe(false);
        if (one.stands) expect(daysLeftOf(one, today)).toBeUndefined();
      }),
    );
  });

  test('whoever stands in has the absent person’s cases among their own', () => {
    expect(isInView({ ...base, assignee: 'other' }, 'mine', ['me', 'other'], today)).toBe(true);
    expect(isInView({ ...base, assignee: 'other' }, 'mine', ['me'], today)).toBe(false);
  });
});

test('every order is one order: it keeps all cases and never contradicts itself', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 12 }), fc.constantFrom(...queueSorts), (all, sort) => {
      const compare = queueOrder(sort);
      const ordered = [...all].sort(compare);
      expect(ordered).toHaveLength(all.length);
      ordered.forEach((one, place) => {
        const next = ordered[place + 1];
        if (next) expect(compare(one, next)).toBeLessThanOrEqual(0);
      });
    }),
  );
});

test('what is searched for is found whatever its marks and order, and wild cards are letters of nothing', () => {
  const text = searchTextOf({
    number: 'MM-2026-000123',
    sign: 'OŚ.6140.12.2026',
    title: 'Zgłoszenie drzewa',
    applicant: 'Żaneta Łoś',
  });
  const isFound = (q: string) => searchedWords(q).every(({ folded }) => text.includes(folded));
  expect(isFound('los zaneta')).toBe(true);
  expect(isFound('ŁOŚ zgłoszenie')).toBe(true);
  expect(isFound('oś.6140')).toBe(true);
  expect(isFound('kowalska')).toBe(false);
  expect(searchedWords(' % _ ')).toEqual([]);
});

test('days left are told in Polish that is spoken', () => {
  const say = (days: number) => dueWords(days).pl.replaceAll('\u00a0', ' ');
  expect([0, 1, 3, 5, 12, 22].map(say)).toEqual([
    'termin dziś',
    'został 1 dzień',
    'zostały 3 dni',
    'zostało 5 dni',
    'zostało 12 dni',
    'zostały 22 dni',
  ]);
  expect([-1, -2].map(say)).toEqual(['po terminie 1 dzień', 'po terminie 2 dni']);
  expect(dueWords(-1).en.replaceAll('\u00a0', ' ')).toBe('overdue by 1 day');
});
