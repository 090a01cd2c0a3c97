import { isIP, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { counted } from '../../../content-models/shared/polish.ts';
import { RefusedAddress, type OutgoingRules } from '../../outgoing/checkedAddresses.ts';
import type { CheckOrder, Outcome } from './checkOrder.ts';
import { openSocket, within } from './openSocket.ts';
import { answered } from './outcomeWords.ts';
import { readEndpoint } from './targetAddress.ts';

/** Fewer days than these are a reason to act. */
const warningDays = 14;
const DAY = 24 * 3600 * 1000;

/** The last moment of the certificate that the other side shows, whoever signed it. */
const lastMoment = (socket: Socket, host: string, signal: AbortSignal): Promise<number> =>
  new Promise((resolve, reject) => {
    // Only the dates are read and nothing is sent, so an unknown signer is no danger here.
    const talk = connect({ socket, rejectUnauthorized: false, ...(isIP(host) === 0 ? { servername: host } : {}) });
    signal.addEventListener('abort', () => talk.destroy(), { once: true });
    talk.once('error', reject);
    talk.once('secureConnect', () => {
      const { valid_to: until } = talk.getPeerCertificate();
      talk.on('error', () => undefined).destroy();
      resolve(Date.parse(until));
    });
  });

const dayWords = (days: number): string =>
  counted(days, { one: 'dzień', few: 'dni', many: 'dni' }).replace('\u00a0', ' ');

/** How long a certificate is still good: expired is not working, fewer than 14 days are called slow. */
export const expiryOutcome = (until: number, now: number, ms: number, slowMs: number): Outcome => {
  if (Number.isNaN(until)) return { result: 'down', ms, detail: 'nie pokazuje certyfikatu' };
  const days = Math.floor((until - now) / DAY);
  if (until <= now) return { result: 'down', ms, detail: 'certyfikat wygasł' };
  if (days < warningDays) {
    return {
      result: 'slow',
      ms,
      detail: days === 0 ? 'certyfikat wygasa dziś' : `certyfikat wygasa za ${dayWords(days)}`,
    };
  }
  const { result, detail } = answered(ms, slowMs);
  return { result, ms, detail: `${detail}, certyfikat ważny jeszcze ${dayWords(days)}` };
};

/** Opens a TLS connection and looks at the certificate's last day. */
export const checkTls = async (order: CheckOrder, rules: OutgoingRules): Promise<Outcome> => {
  const endpoint = readEndpoint(order.address, 443);
  if (!endpoint) throw new RefusedAddress('This is not a host.');
  const started = performance.now();
  const until = await within(order.timeoutMs, async (signal) => {
    const socket = await openSocket(endpoint, signal, rules);
    return lastMoment(socket, endpoint.host.replace(/^\[(.*)\]$/, '$1'), signal);
  });
  return expiryOutcome(until, Date.now(), performance.now() - started, order.slowMs);
};
