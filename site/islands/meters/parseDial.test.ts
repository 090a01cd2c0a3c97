import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialOf, parseDial } from './parseDial.ts';

test('a dial is read with or without leading zeros, decimals are optional', () => {
  expect(parseDial({ whole: '00218', fraction: '' })).toEqual({ milli: 218_000 });
  expect(parseDial({ whole: '218', fraction: '5' })).toEqual({ milli: 218_500 });
  expect(parseDial({ whole: '0', fraction: '007' })).toEqual({ milli: 7 });
});

test('a comma typed into the first part moves the rest to the second', () => {
  expect(dialOf('218,45', '')).toEqual({ whole: '218', fraction: '45' });
  expect(dialOf('1 218.4567 m³', '')).toEqual({ whole: '1218', fraction: '456' });
  expect(dialOf('219', '45')).toEqual({ whole: '219', fraction: '45' });
});

test('an empty dial and one longer than any meter are told of in words', () => {
  expect(parseDial({ whole: '', fraction: '5' })).toHaveProperty('message');
  expect(parseDial({ whole: '1234567890', fraction: '' })).toHaveProperty('message');
});

test('every state that a dial can show comes through unchanged', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999), (whole, fraction) => {
      const dial = dialOf(`${String(whole)},${String(fraction).padStart(3, '0')}`, '');
      expect(parseDial(dial)).toEqual({ milli: whole * 1000 + fraction });
    }),
  );
});
