// npm start: builds what is missing, starts both processes and watches over them until Ctrl-C.
import './requireNode.mjs';
import { parseEnvironment } from '../content-models/environment/environment.ts';
import { runScript } from './runScript.ts';
import { announceReady } from './supervisor/announceReady.ts';
import { root } from './supervisor/child.ts';
import { createProgress } from './supervisor/heartbeat.ts';
import { buildPlans, processPlans } from './supervisor/plans.ts';
import { requirePackages } from './supervisor/requirePackages.ts';
import { runProduct } from './supervisor/runProduct.ts';
import { stopSignal } from './supervisor/stopSignal.ts';
import { writeLine } from './supervisor/writeLine.ts';

await runScript(async () => {
  requirePackages(root);
  const environment = parseEnvironment(process.env);
  const progress = createProgress(writeLine);
  const product = {
    environment,
    builds: buildPlans,
    processes: processPlans(environment, progress),
    onReady: () => {
      announceReady(environment, progress.say);
    },
  };
  await runProduct(product, progress, stopSignal());
});
