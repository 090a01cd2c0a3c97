import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from './scratch.ts';
import { countPlaywright, countVitest } from './testReports.ts';

const report = (content: unknown) => {
  const path = join(scratchFolder(), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, success: true };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };

test('passed and skipped tests are counted', () => {
  expect(countVitest(report(vitest), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  expect(countPlaywright(report(playwright), 0)).toEqual({ passed: 4, failed: 0, skipped: 1 });
});

test('a run that failed outside any test counts as a failure', () => {
  expect(countVitest(report(vitest), 1).failed).toBe(1);
  expect(countPlaywright(report(playwright), 1).failed).toBe(1);
});

test('a run without a report counts as a failure', () => {
  expect(countVitest('/nowhere', 0).failed).toBe(1);
  expect(countPlaywright('/nowhere', 0).failed).toBe(1);
});

test('a journey that passed only at the second try counts as a failure', () => {
  expect(countPlaywright(report({ stats: { ...playwright.stats, flaky: 1 } }), 0).failed).toBe(1);
});
