import { expect, test } from 'vitest';
import { formatMoney, formatQuantity, formatTariffPrice } from './money.ts';

test('sums are written as in a Polish letter', () => {
  expect(formatMoney(123_450)).toBe('1\u00a0234,50\u00a0zł');
  expect(formatMoney(-5)).toBe('-0,05\u00a0zł');
  expect(formatQuantity(12_345, 'm³')).toBe('12,345\u00a0m³');
  expect(formatTariffPrice(54_321)).toBe('5,4321\u00a0zł');
});
