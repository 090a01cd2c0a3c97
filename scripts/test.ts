// npm test: checks, unit and integration tests, then journeys in a browser; the last line counts them all.
import './requireNode.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from './browser/findChromium.ts';
import { runSteps, type Counts } from './checks/runSteps.ts';
import { firstSteps, longSteps, shortSteps } from './checks/steps.ts';
import { runScript } from './runScript.ts';
import { createProgress } from './supervisor/heartbeat.ts';
import type { Variables } from './supervisor/child.ts';
import { runToEnd } from './supervisor/runToEnd.ts';
import { writeLine } from './supervisor/writeLine.ts';
import { makeDemoCity } from './testing/makeDemoCity.ts';
import { countPlaywright, countVitest, failedTests } from './testing/testReports.ts';

const progress = createProgress(writeLine, 10_000);
/** What failed long before the end is said again there: of a long run's words often only the last ones are kept. */
const failures: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'moje-miasto-reports-'));

/** The product is built and its demo city made once; the tests that need one begin with a copy of it. */
const startStep = {
  name: 'start: a city from an empty folder',
  run: async () => {
    process.env.TEST_DEMO_CITY = JSON.stringify(await makeDemoCity(join(reports, 'city')));
  },
};

const runChecks = async (): Promise<Counts> => {
  progress.say('── checks');
  const first = await runSteps([firstSteps], progress);
  const then = await runSteps([longSteps, [...shortSteps, startStep]], progress);
  failures.push(...first.broken, ...then.broken);
  return { passed: first.passed + then.passed, failed: first.failed + then.failed, skipped: 0 };
};

const runTool = async (name: string, args: string[], env: Variables) => {
  progress.say(`\n── ${name}`);
  const endBeat = progress.beat(() => name);
  try {
    return await runToEnd(
      { args, env: { ...process.env, ...env } },
      {
        onText: (text) => {
          process.stdout.write(text);
        },
      },
    );
  } finally {
    endBeat();
  }
};

const runVitest = async (): Promise<Counts> => {
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('unit and integration tests', ['node_modules/vitest/vitest.mjs', ...args], {});
  if (!process.env.TEST_MONGODB_URL) progress.say('MongoDB: skipped (set TEST_MONGODB_URL to a replica set to run it)');
  failures.push(...failedTests(report));
  return countVitest(report, code);
};

const runJourneys = async (): Promise<Counts> => {
  const browser = findOrInstallChromium(progress.say);
  if (browser === undefined) {
    progress.say('✗ journeys: no Chromium. Install it („apt-get install chromium”) or set CHROMIUM_PATH to one.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = join(reports, 'playwright.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runTool('journeys in a browser', args, env);
  return countPlaywright(report, code);
};

await runScript(async () => {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const part of [runChecks, runVitest, runJourneys]) {
      const counts = await part();
      for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  for (const failure of failures) writeLine(`\n${failure}`);
  writeLine('');
  writeLine(`${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`);
  if (total.failed > 0) process.exitCode = 1;
});
