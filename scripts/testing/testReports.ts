import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Counts } from '../checks/runSteps.ts';

const vitestSchema = z.object({
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
