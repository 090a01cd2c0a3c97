import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from './scratch.ts';
import { countPlaywright, countVitest, failedTests } from './testReports.ts';

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

test('a failed test is named with its file and what it said, and so is a file that broke before its tests', () => {
  const said = (status: string) => ({
    fullName: `A test that ${status}`,
    status,
    failureMessages: ['Why\n  at line 1'],
  });
  const testResults = [
    { name: 'a.test.ts', message: '', assertionResults: [said('passed'), said('failed')] },
    { name: 'b.test.ts', message: 'No such module', assertionResults: [] },
  ];
  const failed = failedTests(report({ ...vitest, testResults }));
  expect(failed).toEqual(['✗ a.test.ts › A test that failed\nWhy\n  at line 1', '✗ b.test.ts\nNo such module']);
  expect(failedTests('/nowhere')).toEqual([]);
});
