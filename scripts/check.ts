// npm run check: types, lint, format, arrows, dead code, demo texts, version floor, generated files, migrations.
import './requireNode.mjs';
import { runSteps } from './checks/runSteps.ts';
import { firstSteps, longSteps, shortSteps } from './checks/steps.ts';
import { runScript } from './runScript.ts';
import { createProgress } from './supervisor/heartbeat.ts';
import { writeLine } from './supervisor/writeLine.ts';

await runScript(async () => {
  const progress = createProgress(writeLine, 10_000);
  const first = await runSteps([firstSteps], progress);
  const then = await runSteps([longSteps, shortSteps], progress);
  writeLine(`${String(first.passed + then.passed)} passed, ${String(first.failed + then.failed)} failed`);
  if (first.failed + then.failed > 0) process.exitCode = 1;
});
