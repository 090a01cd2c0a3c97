import { RefusedAddress, type OutgoingRules } from '../../outgoing/checkedAddresses.ts';
import type { CheckOrder, Outcome } from './checkOrder.ts';
import { openSocket, within } from './openSocket.ts';
import { answered } from './outcomeWords.ts';
import { readEndpoint } from './targetAddress.ts';

/** Opens a connection and closes it. */
export const checkTcp = async (order: CheckOrder, rules: OutgoingRules): Promise<Outcome> => {
  const endpoint = readEndpoint(order.address);
  if (!endpoint) throw new RefusedAddress('This is not a host and a port.');
  const started = performance.now();
  const socket = await within(order.timeoutMs, (signal) => openSocket(endpoint, signal, rules));
  socket.on('error', () => undefined).destroy();
  return answered(performance.now() - started, order.slowMs, 'połączenie');
};
