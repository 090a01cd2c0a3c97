/** Where the answers wait for the code that wants them; `shared/earlyAnswers.ts` takes them from here. */
const waiting = new Map<string, Promise<Response>>();
Object.assign(globalThis, { __earlyAnswers: waiting });

/** The mark of `pocket/owedLogOut.ts`; read here in its own words, because this file comes before all others. */
const owesLogOut = (): boolean => {
  try {
    return localStorage.getItem('moje-miasto:log-out-pending') !== null;
  } catch {
    return false;
  }
};

/** Views for those who are not logged in. */
const openToAll = new Set([
  'login',
  'registration',
  'confirmation',
  'opinion',
  'forgottenPassword',
  'newPassword',
  'confirmationCheck',
]);

/** Which view the page asks for. */
export const viewOf = (): { name: string; isOpenToAll: boolean } | undefined => {
  const name = document.getElementById('portal')?.dataset['view'];
  return name === undefined ? undefined : { name, isOpenToAll: openToAll.has(name) };
};

/**
 * Asks the portal before the code that wants the answer has arrived; `path` is what follows `/api/portal`. This file is
 * for `early.ts` alone, so that nothing else has to be fetched before it runs.
 */
export const askEarly = (path: string): void => {
  // who is here is not known before a log-out made without a connection has been told
  if (owesLogOut()) return;
  const answer = fetch(`/api/portal${path}`, {
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
    headers: { accept: 'application/json' },
  });
  answer.catch(() => undefined);
  waiting.set(path, answer);
};
