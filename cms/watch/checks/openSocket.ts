import { connect, type Socket } from 'node:net';
import { checkedAddresses, type OutgoingRules } from '../../outgoing/checkedAddresses.ts';
import type { Endpoint } from './targetAddress.ts';

const timedOut = () => Object.assign(new Error('The other side takes too long.'), { code: 'ETIMEDOUT' });

/** Runs `work` with a signal that ends it in time, and ends itself in time even when `work` does not. */
export const within = async <Result>(ms: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timedOut());
      stop.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(stop.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** Opens a connection to a checked address of the host, trying one after another; the caller closes it. */
export const openSocket = async (
  { host, port }: Endpoint,
  signal: AbortSignal,
  rules: OutgoingRules,
): Promise<Socket> => {
  const addresses = await checkedAddresses(host, port, rules);
  let trouble: unknown;
  for (const { address } of addresses) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        if (signal.aborted) throw timedOut();
        const socket = connect({ host: address, port });
        signal.addEventListener('abort', () => socket.destroy(timedOut()), { once: true });
        socket.once('error', reject);
        socket.once('connect', () => {
          resolve(socket);
        });
      });
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
};
