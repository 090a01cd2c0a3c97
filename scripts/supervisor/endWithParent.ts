import { isMainThread } from 'node:worker_threads';

/** Calls `end` once when what `parentage` tells changes: a process whose parent is gone is given to another one. */
export const watchParent = (end: () => void, parentage: () => unknown = () => process.ppid): void => {
  const before = parentage();
  const timer = setInterval(() => {
    if (parentage() === before) return;
    clearInterval(timer);
    end();
  }, 250);
  timer.unref();
};

// Loaded into the processes of the product by `--import`, which their worker threads inherit.
if (isMainThread && process.env.END_WITH_PARENT === '1') {
  watchParent(() => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => {
      process.kill(process.pid, 'SIGKILL');
    }, 10_000).unref();
  });
}
