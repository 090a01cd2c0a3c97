import { expect, test } from 'vitest';
import { ordinanceNumberSchema, resolutionNumberSchema } from '../../../content-models/announcements/announcement.ts';
import { ordinanceNumber, resolutionNumber, sessionNumber } from './numbers.ts';

test('a session a month has been held since the term began', () => {
  expect([sessionNumber('2024-05-20'), sessionNumber('2026-11-23')]).toEqual([1, 31]);
});

test('numbers of acts have the shape the model asks for, in any year', () => {
  for (const day of ['2024-02-29', '2026-11-23', '2028-12-31']) {
    expect(resolutionNumberSchema.safeParse(resolutionNumber(day, 3)).success).toBe(true);
    expect(ordinanceNumberSchema.safeParse(ordinanceNumber(day, 0.8)).success).toBe(true);
  }
  expect(resolutionNumber('2026-11-23', 6)).toBe('XXXI/254/26');
});
