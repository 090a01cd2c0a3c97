import type { OutgoingRules } from '../../outgoing/checkedAddresses.ts';
import { checkHttp } from './checkHttp.ts';
import type { CheckOrder, Outcome } from './checkOrder.ts';
import { checkTcp } from './checkTcp.ts';
import { checkTls } from './checkTls.ts';
import { lookUp } from './lookUp.ts';
import { failed } from './outcomeWords.ts';

const checks = { http: checkHttp, tcp: checkTcp, tls: checkTls };

/** One check over the network; always ends with an outcome. */
export const runCheck = async (order: CheckOrder, rules: OutgoingRules = {}): Promise<Outcome> => {
  const started = performance.now();
  try {
    if (order.kind === 'connector') throw new Error('Connectors are asked in the process that knows their keys.');
    return await checks[order.kind](order, { lookup: lookUp, ...rules });
  } catch (error) {
    return failed(error, performance.now() - started, order.timeoutMs);
  }
};
