import { expect, test } from 'vitest';
import { addressOf } from './addressOf.ts';

const post = { postalCode: '22-100', town: 'Chełm' };

test('an address of an account is taken apart where its number begins', () => {
  expect(addressOf({ street: 'ul. Lwowska 3/5', ...post })).toEqual([
    { ...post, street: 'ul. Lwowska', houseNumber: '3', flat: '5' },
  ]);
  expect(addressOf({ street: '3 Maja 12A m. 7', ...post })).toEqual([
    { ...post, street: '3 Maja', houseNumber: '12A', flat: '7' },
  ]);
  expect(addressOf({ street: 'Zabłocie 30', postalCode: '21-509', town: 'Zabłocie' })).toEqual([
    { postalCode: '21-509', town: 'Zabłocie', houseNumber: '30' },
  ]);
});

test('what has no number, no code or no town is left to be typed', () => {
  expect(addressOf({ street: 'Lwowska', ...post })).toBeUndefined();
  expect(addressOf({ street: 'Lwowska 3', postalCode: '22-100' })).toBeUndefined();
  expect(addressOf({})).toBeUndefined();
});
