import { owesPortalLogOut } from '../../pocket/owedLogOut.ts';

const early = new Map<string, Promise<Response>>();

/** How the portal asks its API, whoever asks; `path` is what follows `/api/portal`. */
export const askPortal = (path: string, init: RequestInit = {}, origin = ''): Promise<Response> =>
  fetch(`${origin}/api/portal${path}`, {
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    ...init,
  });

/** A slow phone still gets its answer; a dead connection is said after this long. */
export const PATIENCE_MS = 30_000;

/** Asks before the code that wants the answer has arrived; the first to ask the same takes it. */
export const askEarly = (path: string): void => {
  // who is here is not known before a log-out made without a connection has been told
  if (owesPortalLogOut()) return;
  const answer = askPortal(path, {
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { accept: 'application/json' },
  });
  answer.catch(() => undefined);
  early.set(path, answer);
};

/** The answer that was asked for early, once. */
export const takeEarly = (path: string): Promise<Response> | undefined => {
  const answer = early.get(path);
  early.delete(path);
  return answer;
};
