import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Failure } from './failure.ts';
import type { Result } from './portalClient.ts';

/** Something on its way, here, or not to be had. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; serverTime: number; keptAt?: number | undefined }
  | { state: 'failed'; failure: Failure };

/** Asks once when the view opens, and again on `retry`. */
export const useLoad = <T>(load: () => Promise<Result<T>>): { loaded: Loaded<T>; retry: () => void } => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // before the browser draws: an answer that is here already need not wait for „it is coming” to be seen
  useLayoutEffect(() => {
    let current = true;
    void load().then((result) => {
      if (!current) return;
      setLoaded(
        result.ok
          ? { state: 'ready', value: result.value, serverTime: result.serverTime, keptAt: result.keptAt }
          : { state: 'failed', failure: result.failure },
      );
    });
    return () => {
      current = false;
    };
    // `load` is a new function at each drawing; the attempt alone says when to ask
  }, [attempt]);
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loaded, retry };
};
