import fc from 'fast-check';
import { expect, test } from 'vitest';
import { polishOrder } from './polish.ts';
import { sortKey } from './sortKey.ts';

const byKey = (one: string, other: string): number => {
  const [first, second] = [sortKey(one), sortKey(other)];
  return first < second ? -1 : first > second ? 1 : 0;
};

test('titles stand in Polish order by their keys', () => {
  const titles = [
    'Żłobek',
    'Zwierzęta',
    'Źródła',
    'Łódź',
    'Luty',
    'Ława',
    'Ćwiczenia',
    'Czas',
    'Ósmy',
    'Osa',
    'ąnuł',
    'Azyl',
  ];
  expect([...titles].sort(byKey)).toEqual([
    'Azyl',
    'ąnuł',
    'Czas',
    'Ćwiczenia',
    'Luty',
    'Ława',
    'Łódź',
    'Osa',
    'Ósmy',
    'Zwierzęta',
    'Źródła',
    'Żłobek',
  ]);
});

test('numbers stand by their value, quotes and case do not matter', () => {
  expect(['Uchwała 10', 'Uchwała 9', '„Akcja”', 'budżet'].sort(byKey)).toEqual([
    '„Akcja”',
    'budżet',
    'Uchwała 9',
    'Uchwała 10',
  ]);
});

test('words of Polish letters stand by key as a Polish dictionary has them', () => {
  const word = fc.stringMatching(/^[a-ząćęłńóśźż]{1,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(byKey(one, other)).toBe(Math.sign(polishOrder(one, other)));
    }),
  );
});
