import { duration, type Progress } from '../supervisor/heartbeat.ts';
import type { CheckStep } from './steps.ts';

/** How many steps held and how many did not. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Runs every step to its end, whatever the others say, and tells name, time and result of each. The steps of a lane
 * follow one another; lanes run beside each other.
 */
export const runSteps = async (lanes: readonly (readonly CheckStep[])[], progress: Progress): Promise<Counts> => {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const runStep = async ({ name, run }: CheckStep): Promise<void> => {
    const since = performance.now();
    const endBeat = progress.beat(() => name);
    try {
      await run();
      counts.passed += 1;
      progress.say(`✓ ${name}  ${duration(since)}`);
    } catch (error) {
      counts.failed += 1;
      progress.say(`✗ ${name}  ${duration(since)}\n${error instanceof Error ? error.message : String(error)}`);
    } finally {
      endBeat();
    }
  };
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) await runStep(step);
    }),
  );
  return counts;
};
