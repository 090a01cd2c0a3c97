import { duration, type Progress } from '../supervisor/heartbeat.ts';
import type { CheckStep } from './steps.ts';

/** How many steps held and how many did not. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The steps that did not hold, each with what it said. */
interface StepCounts extends Counts {
  broken: string[];
}

/**
 * Runs every step to its end, whatever the others say, and tells name, time and result of each. The steps of a lane
 * follow one another; lanes run beside each other.
 */
export const runSteps = async (lanes: readonly (readonly CheckStep[])[], progress: Progress): Promise<StepCounts> => {
  const counts: StepCounts = { passed: 0, failed: 0, skipped: 0, broken: [] };
  const runStep = async ({ name, run }: CheckStep): Promise<void> => {
    const since = performance.now();
    const endBeat = progress.beat(() => name);
    try {
      await run();
      counts.passed += 1;
      progress.say(`✓ ${name}  ${duration(since)}`);
    } catch (error) {
      counts.failed += 1;
      const said = `✗ ${name}  ${duration(since)}\n${error instanceof Error ? error.message : String(error)}`;
      counts.broken.push(said);
      progress.say(said);
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
