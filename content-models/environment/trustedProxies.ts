import { isIP } from 'node:net';

/** A proxy in front of the site, or a network of them, whose word on the visitor's address is believed. */
export interface TrustedProxy {
  address: string;
  /** how many leading bits count; all of them for a single address */
  bits: number;
  family: 'ipv4' | 'ipv6';
}

const readOne = (text: string): TrustedProxy | undefined => {
  const [address = '', given, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || more.length > 0) return undefined;
  const most = version === 4 ? 32 : 128;
  const bits = given === undefined ? most : /^\d{1,3}$/.test(given) ? Number(given) : NaN;
  // A network of everyone would believe everyone.
  if (!(bits >= 1 && bits <= most)) return undefined;
  return { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' };
};

/** Reads `10.0.0.1, fd00::/8`; nothing when one of them is neither an address nor a network. */
export const readTrustedProxies = (text: string): TrustedProxy[] | undefined => {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const proxies = parts.flatMap((part) => readOne(part) ?? []);
  return proxies.length === parts.length ? proxies : undefined;
};
