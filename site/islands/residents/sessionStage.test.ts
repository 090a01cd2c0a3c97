import { expect, test } from 'vitest';
import { endOnThisClock, sessionStage, WARNING_MS } from './sessionStage.ts';

test('the end of a log-in is announced before it comes', () => {
  const end = 1_000_000_000;
  expect(sessionStage(end, end - WARNING_MS - 1)).toBe('fine');
  expect(sessionStage(end, end - WARNING_MS)).toBe('ending');
  expect(sessionStage(end, end - 1)).toBe('ending');
  expect(sessionStage(end, end)).toBe('ended');
});

test('a phone whose clock is three hours off is warned at the right moment all the same', () => {
  const server = Date.parse('2026-11-24T10:00:00Z');
  const phone = server - 3 * 3_600_000;
  expect(endOnThisClock('2026-11-24T10:30:00Z', server, phone) - phone).toBe(30 * 60_000);
});
