import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietTools } from '../supervisor/buildIfStale.ts';
import { describeExit, root } from '../supervisor/child.ts';
import { runToEnd } from '../supervisor/runToEnd.ts';
import { StartError } from '../supervisor/startError.ts';
import { checkGeneratedFiles, checkMigrations } from './generatedFiles.ts';
import { checkTextsAreTheirOwn } from './textsAreTheirOwn.ts';
import { versionFaults } from './versionFloor.ts';

/** One thing `npm run check` proves; it throws with the findings when it does not hold. */
export interface CheckStep {
  name: string;
  run: () => Promise<void> | void;
}

const tool = async (...args: string[]) => {
  const finished = await runToEnd({
    args,
    env: { ...process.env, ...quietTools, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  if (finished.code !== 0) throw new StartError(`${finished.output.slice(-12_000)}\n(${describeExit(finished)})`);
};

const astro = 'node_modules/astro/bin/astro.mjs';

/** What the other steps read: the types that Astro writes. */
export const firstSteps: readonly CheckStep[] = [
  {
    name: 'versions: no package below its floor',
    run: () => {
      const faults = versionFaults(readFileSync(join(root, 'package-lock.json'), 'utf8'));
      if (faults.length > 0) throw new StartError(faults.join('\n'));
    },
  },
  { name: 'types: astro sync', run: () => tool(astro, 'sync') },
];

/** The long steps: each of them keeps one core busy, so they stand beside the short ones and the building of the product. */
export const longSteps: readonly CheckStep[] = [
  {
    name: 'lint and arrows: eslint',
    run: () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  },
  { name: 'generated files are up to date', run: checkGeneratedFiles },
  { name: 'migrations match the collections', run: checkMigrations },
  { name: 'types: tsc', run: () => tool('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'types: astro check', run: () => tool(astro, 'check', '--root', '.', '--tsconfig', 'site/tsconfig.json') },
];

/** The short steps, quickest answers first. */
export const shortSteps: readonly CheckStep[] = [
  { name: 'demo texts are their own, and long enough', run: checkTextsAreTheirOwn },
  { name: 'format: prettier', run: () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'dead code: knip', run: () => tool('node_modules/knip/bin/knip.js') },
];
