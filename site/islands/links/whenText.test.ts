import { expect, test } from 'vitest';
import { whenText } from './whenText.ts';

test.each([
  ['2026-11-23', 'dziś'],
  ['2026-11-24', 'jutro'],
  ['2026-11-25', 'pojutrze'],
  ['2026-11-28', 'za 5 dni'],
  ['2026-11-22', '1 dzień po terminie'],
  ['2026-11-16', '7 dni po terminie'],
])('%s is „%s” on 23 November', (day, words) => {
  expect(whenText(day, '2026-11-23').replaceAll('\u00a0', ' ')).toBe(words);
});

test('the days are counted right across the change of the clocks', () => {
  expect(whenText('2026-10-26', '2026-10-24')).toBe('pojutrze');
});
