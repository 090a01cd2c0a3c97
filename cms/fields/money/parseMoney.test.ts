import { expect, test } from 'vitest';
import { parseMoney, typedMoney } from './parseMoney.ts';

test.each([
  ['1 234,50', 123_450],
  ['1\u00a0234,5 zł', 123_450],
  ['90000', 9_000_000],
  ['12,-', 1200],
  ['0,05', 5],
  ['2.140,00', undefined],
  ['pięć', undefined],
  ['-5', undefined],
  ['', undefined],
])('„%s” is %s groszy', (typed, grosze) => {
  expect(parseMoney(typed)).toBe(grosze);
});

test('an amount is shown the way it is typed, and is read back as the same', () => {
  for (const grosze of [0, 5, 123_450, 18_000_000_00]) expect(parseMoney(typedMoney(grosze))).toBe(grosze);
  expect(typedMoney(123_450).replaceAll('\u00a0', ' ')).toBe('1 234,50');
});
