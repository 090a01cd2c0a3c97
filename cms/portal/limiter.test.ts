import { expect, test } from 'vitest';
import { ProblemError } from '../api/problem.ts';
import { addressOf, countTry, forgiveAll, forgiveTry, triesOf, type Limit } from './limiter.ts';

const limit = (kind: string): Limit => ({ kind, most: 3, perMs: 60_000 });

const refusal = (work: () => void): ProblemError => {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error;
  }
  throw new Error('It was not refused.');
};

test('the fourth try within the window is refused and says when to come back', () => {
  const three = limit('window');
  for (const moment of [0, 10_000, 20_000]) countTry(three, 'anna', moment);
  const { problem, headers } = refusal(() => {
    countTry(three, 'anna', 30_000);
  });
  expect(problem.status).toBe(429);
  expect(headers['Retry-After']).toBe('30');
  countTry(three, 'anna', 60_001);
});

test('everyone is counted apart, and so is every kind of try', () => {
  const three = limit('apart');
  for (let i = 0; i < 3; i += 1) countTry(three, 'anna', 0);
  countTry(three, 'jan', 0);
  countTry(limit('another'), 'anna', 0);
  expect(triesOf(three, 'anna', 0)).toBe(3);
});

test('a good try is forgiven', () => {
  const three = limit('forgiven');
  countTry(three, 'anna', 0);
  countTry(three, 'anna', 1);
  forgiveTry(three, 'anna');
  expect(triesOf(three, 'anna', 2)).toBe(1);
  forgiveAll(three, 'anna');
  expect(triesOf(three, 'anna', 2)).toBe(0);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa::1', '2001:0db8:0001:0002'],
  ['2001:db8::1', '2001:0db8:0000:0000'],
  ['::1', '0000:0000:0000:0000'],
])('X-Forwarded-For „%s” counts as %s: only our own entry, and a household as one', (header, address) => {
  expect(addressOf(new Headers({ 'x-forwarded-for': header }))).toBe(address);
});

test('without the site server before it a call counts as local', () => {
  expect(addressOf(new Headers())).toBe('local');
});
