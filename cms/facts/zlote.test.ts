import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toGrosze, toZlote } from './zlote.ts';

test.each([
  ['22,50', 2250],
  ['22.5', 2250],
  ['1 234,05 zł', 123_405],
  ['0', 0],
  ['dwa', undefined],
  ['', undefined],
  ['-3', undefined],
  ['1,234', undefined],
])('„%s” is %s grosze', (typed, grosze) => {
  expect(toGrosze(typed)).toBe(grosze);
});

test('what is shown is read back the same', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (grosze) => {
      expect(toGrosze(toZlote(grosze))).toBe(grosze);
    }),
  );
});
