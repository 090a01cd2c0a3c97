import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Counts } from '../checks/runSteps.ts';

const vitestSchema = z.object({
  testResults: z
    .array(
      z.object({
        name: z.string(),
        message: z.string().default(''),
        assertionResults: z.array(
          z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).default([]) }),
        ),
      }),
    )
    .default([]),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  success: z.boolean(),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

const firstLines = (text: string): string => text.split('\n').slice(0, 12).join('\n');

/** The tests of a Vitest run that failed, each with its file and the beginning of what it said. */
export const failedTests = (path: string): string[] => {
  const files = vitestSchema.safeParse(read(path)).data?.testResults ?? [];
  return files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const said = failed.map(
      ({ fullName, failureMessages }) => `✗ ${name} › ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
    );
    // A file that broke before its first test has words of its own and no failed test.
    return said.length === 0 && message !== '' ? [`✗ ${name}\n${firstLines(message)}`] : said;
  });
};

const read = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Counts of a Vitest run; a run that wrote no report, or failed outside any test, counts as one failure. */
export const countVitest = (path: string, exitCode: number | null): Counts => {
  const report = vitestSchema.safeParse(read(path)).data;
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests === 0 && exitCode !== 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
};

/** Counts of a Playwright run; a journey that passed only at the second try is a failure. */
export const countPlaywright = (path: string, exitCode: number | null): Counts => {
  const report = playwrightSchema.safeParse(read(path)).data;
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
};
