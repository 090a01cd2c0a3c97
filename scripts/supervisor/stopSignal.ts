import { watchParent } from './endWithParent.ts';

/** Aborted by Ctrl-C, by SIGTERM, by a closed terminal, and when the npm that started us is gone. */
export const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.env.npm_lifecycle_event !== undefined) watchParent(stop);
  return controller.signal;
};
