import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  wrap,
  type CircuitBreakerPolicy,
  type IPolicy,
} from 'cockatiel';
import { ConnectorError, type ConnectorTrouble } from '../connectors/connector.ts';

interface Guard {
  breaker: CircuitBreakerPolicy;
  policy: IPolicy;
  lastTrouble: ConnectorTrouble;
}

/** So many questions at once to one institution, and so many that wait for their turn. */
const atOnce = 8;
const inQueue = 24;
/** After so many failures in a row an institution is left alone for a while; then one question tries whether it is back. */
const mostFailures = 5;
const restMs = 20_000;

const key = Symbol.for('moje-miasto.institution-guards');
// On the process, because Next bundles modules more than once.
const shared = globalThis as unknown as Record<symbol, Map<string, Guard> | undefined>;
const guards = (): Map<string, Guard> => (shared[key] ??= new Map<string, Guard>());

/** What says that the institution itself is unwell; one odd answer or one wrong code does not. */
const isIllness = (error: unknown): boolean =>
  error instanceof ConnectorError && ['unreachable', 'slow', 'refused'].includes(error.trouble);

const makeGuard = (): Guard => {
  const breaker = circuitBreaker(handleWhen(isIllness), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(mostFailures),
  });
  return { breaker, policy: wrap(bulkhead(atOnce, inQueue), breaker), lastTrouble: 'unreachable' };
};

const guardOf = (institutionId: string): Guard => {
  const known = guards().get(institutionId) ?? makeGuard();
  guards().set(institutionId, known);
  return known;
};

/** Whether an institution is being left alone just now. */
export const isLeftAlone = (institutionId: string): boolean =>
  guards().get(institutionId)?.breaker.state === CircuitState.Open;

const inTime = async <Result>(ms: number, call: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  const controller = new AbortController();
  const slow = () => new ConnectorError('slow', 'No answer in time.');
  let timer: NodeJS.Timeout | undefined;
  // A race, so that a connector that does not listen to its signal holds nobody up either.
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(slow());
    }, ms);
  });
  const answer = call(controller.signal);
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, tooLong]);
  } catch (error) {
    if (error instanceof ConnectorError) throw error;
    // the cause may repeat what was asked, so it goes no further than this
    throw controller.signal.aborted ? slow() : new ConnectorError('unreachable', 'The connector stumbled.');
  } finally {
    clearTimeout(timer);
  }
};

/**
 * One question to an institution within `ms`: not more than a few at a time, and none at all while it is known to be
 * unwell. Throws nothing but `ConnectorError`.
 */
export const askGuarded = async <Result>(
  institutionId: string,
  ms: number,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const guard = guardOf(institutionId);
  try {
    return await guard.policy.execute(() => inTime(ms, call));
  } catch (error) {
    if (error instanceof BrokenCircuitError)
      throw new ConnectorError(guard.lastTrouble, 'It is left alone for a while.');
    if (error instanceof BulkheadRejectedError) throw new ConnectorError('slow', 'Too many questions at once.');
    if (isIllness(error)) guard.lastTrouble = (error as ConnectorError).trouble;
    throw error;
  }
};
