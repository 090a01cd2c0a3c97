import { expect, test } from 'vitest';
import { backOffMs, mostAttempts } from './backOff.ts';
import { failureCode } from './failureCode.ts';

test('ten tries spread over about four and a half hours, each wait longer than the one before', () => {
  const waits = Array.from({ length: mostAttempts - 1 }, (_, index) => backOffMs(index + 1));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3600_000;
  expect(hours).toBeGreaterThan(4);
  expect(hours).toBeLessThan(5);
});

test('the kept reason never repeats an address', () => {
  const error = Object.assign(new Error('550 <anna@mieszkaniec.example> unknown'), {
    code: 'EENVELOPE',
    responseCode: 550,
    command: 'RCPT TO:<anna@mieszkaniec.example>',
  });
  expect(failureCode(error)).toBe('EENVELOPE 550 RCPT');
  expect(failureCode(new Error('anna@mieszkaniec.example'))).toBe('nieznany błąd');
});
