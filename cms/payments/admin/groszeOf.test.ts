import { expect, test } from 'vitest';
import { groszeOf } from './groszeOf.ts';

test.each([
  ['17', 1700],
  ['17,00 zł', 1700],
  ['1 234,5', 123_450],
  ['0,05', 5],
])('„%s” is read as an amount', (typed, grosze) => {
  expect(groszeOf(typed)).toBe(grosze);
});

test.each(['', '0', '-5', '1,234', 'siedemnaście', '1,2,3'])('„%s” is no amount', (typed) => {
  expect(groszeOf(typed)).toBeUndefined();
});
