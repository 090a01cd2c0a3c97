import { ProblemError } from '../api/problem.ts';
import { requireSameContent, type Sending } from './idempotencyKey.ts';

const processKey = Symbol.for('moje-miasto.filingsInFlight');
// On the process, because Next bundles modules more than once.
const shared = globalThis as unknown as Record<symbol, Map<string, Sending> | undefined>;
const inFlight = (): Map<string, Sending> => (shared[processKey] ??= new Map<string, Sending>());

const stillInFlight = () =>
  new ProblemError(
    {
      status: 409,
      type: 'urn:moje-miasto:in-flight',
      title: 'To wysłanie jeszcze trwa. Zapytaj o nie ponownie za chwilę.',
      detail: 'Wyślij to samo z tym samym kluczem: sprawa będzie jedna.',
    },
    { headers: { 'Retry-After': '1' } },
  );

/**
 * Runs a filing unless one with its key runs in this process: an equal one is told to ask again soon, another content is
 * refused. Nothing is written for it: of two processes the unique key, in the filing's own transaction, lets one in, and
 * the other answers with its case. So a filing that died leaves nobody locked out.
 */
export const refuseInFlight = async <Result>(sending: Sending, file: () => Promise<Result>): Promise<Result> => {
  const running = inFlight().get(sending.key);
  if (running) {
    requireSameContent(running, sending);
    throw stillInFlight();
  }
  inFlight().set(sending.key, sending);
  try {
    return await file();
  } finally {
    inFlight().delete(sending.key);
  }
};
