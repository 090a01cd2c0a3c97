// npm run check: types, lint, format, arrows, dead code, version floor, generated files, migrations.
import './requireNode.mjs';
import { runSteps } from './checks/runSteps.ts';
import { checkSteps } from './checks/steps.ts';
import { runScript } from './runScript.ts';
import { createProgress } from './supervisor/heartbeat.ts';
import { writeLine } from './supervisor/writeLine.ts';

await runScript(async () => {
  const { passed, failed } = await runSteps(checkSteps, createProgress(writeLine, 10_000));
  writeLine(`${String(passed)} passed, ${String(failed)} failed`);
  if (failed > 0) process.exitCode = 1;
});
