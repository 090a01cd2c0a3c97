import { expect, test } from 'vitest';
import { actNumberKey, sessionOfNumber } from './actNumbers.ts';

test('26 and 2026 are the same year, and leading noughts and sessions do not make another number', () => {
  expect(['77/26', '77/2026', '077/26', 'XII/77/26', 'XIII/77/26'].map(actNumberKey)).toEqual(Array(5).fill('77/26'));
  expect(actNumberKey('77/27')).not.toBe('77/26');
  expect(actNumberKey('bez numeru')).toBe('bez numeru');
});

test('a resolution says its session, an ordinance has none', () => {
  expect(sessionOfNumber('XII/123/26')).toBe('XII');
  expect(sessionOfNumber('123/26')).toBeUndefined();
});
