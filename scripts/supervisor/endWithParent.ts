import { isMainThread } from 'node:worker_threads';

/** Calls `end` once when the process that started us is gone, so that nothing outlives a killed parent. */
export const watchParent = (end: () => void): void => {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 1000);
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
