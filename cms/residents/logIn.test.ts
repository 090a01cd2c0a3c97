import { expect, test } from 'vitest';
import { delayMs } from './logIn.ts';

test('the first mistakes cost nothing, then each next try waits longer, never more than three seconds', () => {
  expect([0, 1, 4].map(delayMs)).toEqual([0, 0, 0]);
  expect([5, 6, 8].map(delayMs)).toEqual([250, 500, 1000]);
  expect(delayMs(1000)).toBe(3000);
});
