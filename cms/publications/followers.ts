const key = Symbol.for('moje-miasto.feed-followers');
// On globalThis, because Next bundles this module more than once and all copies serve the same process.
const shared = globalThis as unknown as Record<symbol, Set<() => void> | undefined>;
const followers = (shared[key] ??= new Set());

/** Looks again soon: the entry is there once its transaction has ended, which is a moment after this call. */
export const wakeFollowers = (): void => {
  for (const delay of [0, 20, 100, 500]) {
    setTimeout(() => {
      for (const wake of [...followers]) wake();
    }, delay).unref();
  }
};

/** Waits until something may have been published, or `ms` have passed. */
export const waitForPublication = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      followers.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    followers.add(wake);
  });
