import { once } from 'node:events';
import type { Environment } from '../../content-models/environment/environment.ts';
import { buildIfStale, type BuildPlan } from './buildIfStale.ts';
import { lockDataDir, prepareDataDir } from './dataDir.ts';
import { endAbandoned } from './endAbandoned.ts';
import type { Progress } from './heartbeat.ts';
import { keepRunning, type ProcessPlan } from './keepRunning.ts';
import type { Lock } from './lock.ts';
import { requireFreePorts, type ProductPorts } from './ports.ts';
import { identityOf } from './processIdentity.ts';

/** Everything one start of the product consists of. */
export interface Product {
  environment: Pick<Environment, 'dataDir'> & ProductPorts;
  builds: readonly BuildPlan[];
  /** done on the locked data before the processes start */
  prepare?: () => Promise<void>;
  processes: readonly ProcessPlan[];
  /** called once, when all processes are healthy */
  onReady: () => void;
}

const supervise = async ({ processes, onReady }: Product, lock: Lock, progress: Progress, signal: AbortSignal) => {
  const recordPids = () => {
    lock.record(
      kept.flatMap(({ name, pid }) => {
        const running = pid();
        return running === undefined ? [] : [{ name, ...identityOf(running) }];
      }),
    );
  };
  const kept = processes.map((plan) =>
    keepRunning(plan, {
      say: progress.say,
      onPid: () => {
        // after this tick, because the first processes start while the list is still being made
        queueMicrotask(recordPids);
      },
    }),
  );
  const endBeat = progress.beat(() => 'czekam na gotowość');
  try {
    const stopped = once(signal, 'abort');
    await Promise.race([Promise.all(kept.map(({ ready }) => ready)), stopped]);
    endBeat();
    if (!signal.aborted) {
      onReady();
      await stopped;
    }
    progress.say('Zatrzymuję …');
  } finally {
    endBeat();
    await Promise.all(kept.map((process) => process.stop()));
  }
};

/** Checks, builds, starts, watches; returns when `signal` asked it to stop and everything has ended. */
export const runProduct = async (product: Product, progress: Progress, signal: AbortSignal): Promise<void> => {
  const { environment, builds } = product;
  prepareDataDir(environment.dataDir);
  const lock = lockDataDir(environment.dataDir);
  try {
    await endAbandoned(lock.abandoned, progress.say);
    await requireFreePorts(environment);
    for (const plan of builds) await buildIfStale(plan, progress, signal);
    await product.prepare?.();
    await supervise(product, lock, progress, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    lock.release();
  }
};
