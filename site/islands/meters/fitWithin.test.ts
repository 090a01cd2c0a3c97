import { expect, test } from 'vitest';
import { fitWithin } from './fitWithin.ts';

test('a large picture is scaled down by its longer side, a small one is left alone', () => {
  expect(fitWithin(4000, 3000, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fitWithin(3000, 4000, 1600)).toEqual({ width: 1200, height: 1600 });
  expect(fitWithin(800, 600, 1600)).toEqual({ width: 800, height: 600 });
  expect(fitWithin(16_000, 2, 1600)).toEqual({ width: 1600, height: 1 });
});
