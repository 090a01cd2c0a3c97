import type { Failure } from '../shared/failure.ts';

const LONGEST_MS = 15_000;

/** Waits before a file goes on: longer after each try, no longer than until the connection is back or somebody says so. */
export const waitForLine = (
  failure: Failure,
  tries: number,
  signal: AbortSignal,
  onWaiting: (wake: () => void) => void,
): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const pause = failure.kind === 'limited' ? failure.seconds * 1000 : Math.min(LONGEST_MS, 1000 * 2 ** tries);
    const timer = setTimeout(wake, pause);
    addEventListener('online', wake);
    signal.addEventListener('abort', wake);
    onWaiting(wake);
  });
