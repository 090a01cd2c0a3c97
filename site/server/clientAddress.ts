import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { TrustedProxy } from '../../content-models/environment/trustedProxies.ts';

/** Says of an address whether it is one of our own proxies. */
export type IsProxy = (address: string) => boolean;

/** An address as everyone here writes it: no zone, and IPv4 without its IPv6 dress. */
const plain = (address: string): string => address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');

/** Whom the site believes, from the environment. */
export const proxyTest = (proxies: readonly TrustedProxy[]): IsProxy => {
  const list = new BlockList();
  for (const { address, bits, family } of proxies) list.addSubnet(address, bits, family);
  return (address) => {
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
};

/**
 * Who asks: the other end of the connection, unless that is one of our proxies. Then it is the right-most address of
 * `X-Forwarded-For` that is none of them, because what stands further left anyone could have written.
 */
export const clientAddress = (
  { socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } },
  isProxy: IsProxy,
): string => {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  let address = plain(socket.remoteAddress ?? '');
  while (isProxy(address)) {
    const before = plain((forwarded.pop() ?? '').trim());
    // A proxy of ours that names nobody, or no address, is the last one we know of.
    if (isIP(before) === 0) return address;
    address = before;
  }
  return address;
};
