import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeExit, startChild, type Child, type Command } from './child.ts';
import type { Say } from './heartbeat.ts';
import { prefixLines } from './prefixLines.ts';
import { StartError } from './startError.ts';

/** A process of the product and how to know that it works. */
export interface ProcessPlan {
  name: 'cms' | 'site' | 'sources';
  command: Command;
  waitUntilHealthy: (signal: AbortSignal) => Promise<void>;
}

/** A process that is started again whenever it ends by itself. */
export interface KeptProcess {
  name: ProcessPlan['name'];
  /** Settles at the first health: fulfilled, or refused when the process cannot start at all. */
  ready: Promise<void>;
  pid: () => number | undefined;
  stop: () => Promise<void>;
}

/** Back-off in milliseconds: quick at first, never longer than half a minute. */
export const restartDelay = (crashes: number): number => Math.min(500 * 2 ** crashes, 30_000);

const inSeconds = (milliseconds: number) => `${String(milliseconds / 1000).replace('.', ',')}\u00a0s`;

/** The last thing said in words is the reason of an end; what comes around it are stacks and data. */
const isSentence = /^\p{Lu}.*[.!?]$/u;

/** Starts a process and keeps it running; crashes and recoveries are told in a sentence. */
export const keepRunning = (
  { name, command, waitUntilHealthy }: ProcessPlan,
  { say, onPid }: { say: Say; onPid: () => void },
): KeptProcess => {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<undefined>();
  let child: Child | undefined;
  let wasReady = false;
  let crashes = 0;

  const runOnce = async (): Promise<'again' | 'over'> => {
    const current = startChild(command);
    child = current;
    onPid();
    prefixLines(current.stdout, name, say);
    let reason = 'przyczyna jest powyżej.';
    prefixLines(current.stderr, name, say, (line) => {
      if (isSentence.test(line)) reason = line;
    });
    const ended = new AbortController();
    waitUntilHealthy(ended.signal).then(
      () => {
        if (wasReady) say(`Proces ${name} znów działa.`);
        wasReady = true;
        // What has worked again is needed at once the next time too; the pauses are for what does not come up.
        crashes = 0;
        ready.resolve(undefined);
      },
      (error: unknown) => {
        // after an end of the process the wait is moot; only a stall is news
        if (ended.signal.aborted) return;
        ready.reject(error);
        // one that hangs after a restart is as good as dead
        if (wasReady) void current.stop();
      },
    );
    const exit = await current.exited;
    ended.abort();
    child = undefined;
    if (stopping.signal.aborted) return 'over';
    if (!wasReady && exit.signal === null) {
      // it decided to end by itself: starting it again would say the same
      await Promise.race([finished(current.stderr), sleep(1000)]);
      ready.reject(new StartError(`Proces ${name} nie mógł wystartować (${describeExit(exit)}): ${reason}`));
      return 'over';
    }
    say(`Proces ${name} przestał działać (${describeExit(exit)}).`);
    return 'again';
  };

  const run = async () => {
    for (;;) {
      if ((await runOnce()) === 'over') return;
      const delay = restartDelay(crashes);
      crashes += 1;
      say(`Uruchamiam ${name} ponownie za ${inSeconds(delay)}.`);
      await sleep(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
    }
  };

  const over = run();
  return {
    name,
    ready: ready.promise,
    pid: () => child?.pid,
    stop: async () => {
      stopping.abort();
      await child?.stop();
      await over;
    },
  };
};
