import type { OutgoingRules } from '../../outgoing/checkedAddresses.ts';
import { guardedRequest } from '../../outgoing/guardedRequest.ts';
import type { CheckOrder, Outcome } from './checkOrder.ts';
import { answered } from './outcomeWords.ts';

/** Asks a website for a page: 2xx and 3xx is working (a redirect is never followed), anything else is not. */
export const checkHttp = async (order: CheckOrder, rules: OutgoingRules): Promise<Outcome> => {
  const started = performance.now();
  const { status } = await guardedRequest(order.address.trim(), {
    ...rules,
    timeoutMs: order.timeoutMs,
    // whether it answers, not what it says
    mostBytes: 16 * 1024,
    headers: { 'user-agent': 'moje-miasto (obserwacja)', accept: '*/*' },
  });
  const ms = performance.now() - started;
  if (status >= 200 && status < 400) return answered(ms, order.slowMs);
  return { result: 'down', ms, detail: `odpowiada błędem ${String(status)}` };
};
