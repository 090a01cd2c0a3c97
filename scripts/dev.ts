// npm run dev: the cms with hot reload and the site process, started anew whenever its sources change.
import './requireNode.mjs';
import { parseEnvironment } from '../content-models/environment/environment.ts';
import { runScript } from './runScript.ts';
import { root } from './supervisor/child.ts';
import { createProgress } from './supervisor/heartbeat.ts';
import { buildPlans, processPlans } from './supervisor/plans.ts';
import { requirePackages } from './supervisor/requirePackages.ts';
import { runProduct } from './supervisor/runProduct.ts';
import { runToEnd } from './supervisor/runToEnd.ts';
import { StartError } from './supervisor/startError.ts';
import { stopSignal } from './supervisor/stopSignal.ts';
import { writeLine } from './supervisor/writeLine.ts';

await runScript(async () => {
  requirePackages(root);
  const environment = parseEnvironment(process.env);
  const progress = createProgress(writeLine);
  const [cms, site, ...others] = processPlans(environment, progress);
  if (!cms || !site) return;
  const port = String(environment.cmsPort);
  const env = { ...cms.command.env, NODE_ENV: 'development' };
  const next = 'node_modules/next/dist/bin/next';
  const processes = [
    { ...cms, command: { args: [next, 'dev', 'cms/admin', '-H', '127.0.0.1', '-p', port], env } },
    { ...site, command: { args: ['--watch', ...site.command.args], env } },
    ...others,
  ];
  const prepare = async () => {
    // in production the cms migrates itself, in development Payload leaves it to us; MongoDB has no tables
    if (!environment.databaseUrl.startsWith('file:')) return;
    const migrated = await runToEnd({ args: ['node_modules/payload/bin.js', 'migrate'], env });
    if (migrated.code !== 0) throw new StartError(`Nie udało się przygotować bazy danych:\n${migrated.output}`);
  };
  const onReady = () => {
    progress.say(`ready http://localhost:${String(environment.port)}`);
  };
  const builds = buildPlans.filter(({ name }) => name === 'site');
  await runProduct({ environment, builds, prepare, processes, onReady }, progress, stopSignal());
});
