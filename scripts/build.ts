// npm run build: prints the whole static site once with plain `astro build`, from the content kept in DATA_DIR.
import './requireNode.mjs';
import { parseEnvironment } from '../content-models/environment/environment.ts';
import { runScript } from './runScript.ts';
import { quietTools } from './supervisor/buildIfStale.ts';
import { describeExit } from './supervisor/child.ts';
import { runToEnd } from './supervisor/runToEnd.ts';
import { StartError } from './supervisor/startError.ts';

await runScript(async () => {
  const { dataDir } = parseEnvironment(process.env);
  const finished = await runToEnd(
    {
      args: ['node_modules/astro/bin/astro.mjs', 'build'],
      env: { ...process.env, ...quietTools, NODE_ENV: 'production', DATA_DIR: dataDir, SITE_OUTPUT: 'static' },
    },
    {
      onText: (text) => {
        process.stdout.write(text);
      },
    },
  );
  if (finished.code !== 0) throw new StartError(`Nie udało się zbudować stron (${describeExit(finished)}).`);
});
