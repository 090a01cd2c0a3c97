import { watchParent } from './endWithParent.ts';
import { parentOf } from './processIdentity.ts';

/** Aborted by Ctrl-C, by SIGTERM, by a closed terminal, and when the npm that started us is gone. */
export const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // npm starts us through a shell, which lives on when npm is killed: look at the shell's parent as well
  if (process.env.npm_lifecycle_event !== undefined) {
    watchParent(stop, () => `${String(process.ppid)} ${parentOf(process.ppid) ?? ''}`);
  }
  return controller.signal;
};
