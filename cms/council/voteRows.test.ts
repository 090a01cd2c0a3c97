import { expect, test } from 'vitest';
import { outcomeOf, troubleOf } from './voteRows.ts';

test('a vote in which somebody voted twice is named with both lists, and one without names is refused', () => {
  expect(troubleOf({ for: ['a', 'b'], against: ['c'], absent: [{ id: 'd' }] })).toBeUndefined();
  expect(troubleOf({ for: ['a'], absent: [{ id: 'a' }] })).toBe('Ta sama osoba jest na listach „Za” i „Nieobecni”.');
  expect(troubleOf({ for: ['a', 'a'] })).toBe('Ta sama osoba jest dwa razy na liście „Za”.');
  expect(troubleOf({ for: [], against: null })).toBe('Wybierz, kto jak głosował.');
});

test('a simple majority decides unless the chair announced otherwise', () => {
  expect(outcomeOf({ for: ['a', 'b'], against: ['c'] }, null)).toBe('adopted');
  expect(outcomeOf({ for: ['a'], against: ['c'], abstained: ['d'] }, undefined)).toBe('rejected');
  expect(outcomeOf({ for: ['a', 'b'], against: ['c'] }, 'rejected')).toBe('rejected');
});
