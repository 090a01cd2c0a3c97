import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartScale } from './chartScale.ts';

test('a chart has a few round lines and room for its highest bar', () => {
  expect(chartScale(8250)).toEqual([0, 5000, 10_000]);
  expect(chartScale(12_000)).toEqual([0, 5000, 10_000, 15_000]);
  expect(chartScale(0)).toEqual([0, 1]);
});

test('whatever the highest bar, it fits and the lines are few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (highest) => {
      const lines = chartScale(highest);
      expect(lines.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-9));
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.length).toBeLessThanOrEqual(5);
    }),
  );
});
