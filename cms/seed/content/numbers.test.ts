import { expect, test } from 'vitest';
import { ordinanceNumberSchema, resolutionNumberSchema } from '../../../content-models/announcements/announcement.ts';
import { ordinanceNumber, resolutionNumber, roman } from './numbers.ts';

test('sessions are counted in Roman numerals', () => {
  expect([1, 4, 9, 31, 44, 49, 104].map(roman)).toEqual(['I', 'IV', 'IX', 'XXXI', 'XLIV', 'XLIX', 'CIV']);
});

test('numbers of acts have the shape the model asks for, in any year', () => {
  for (const day of ['2024-02-29', '2026-11-23', '2028-12-31']) {
    expect(resolutionNumberSchema.safeParse(resolutionNumber(day, 3)).success).toBe(true);
    expect(ordinanceNumberSchema.safeParse(ordinanceNumber(day, 0.8)).success).toBe(true);
  }
  expect(resolutionNumber('2026-11-23', 6)).toBe('XXXI/254/26');
});
