import { lookup as dnsLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isAllowedOutgoing } from '../../content-models/environment/outgoingAllow.ts';
import { env } from '../env.ts';
import { isPublicAddress } from './isPublicAddress.ts';

/** One address a name stands for. */
export interface Address {
  address: string;
  family: 4 | 6;
}

/** Asks for every address of a name. */
export type Lookup = (host: string) => Promise<Address[]>;

/** The address is of this machine, its network or its cloud, and nobody listed it in OUTGOING_ALLOW. */
export class RefusedAddress extends Error {
  override name = 'RefusedAddress';
  readonly code = 'EREFUSEDADDRESS';
}

const systemLookup: Lookup = async (host) =>
  (await dnsLookup(host, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));

/** What a check needs; the defaults are this process's. */
export interface OutgoingRules {
  allow?: readonly string[];
  lookup?: Lookup;
}

/**
 * The addresses of a host that others chose, each of them checked; connect to these and to nothing else, because a
 * second look-up may tell another story. `host` as in a URL, IPv6 in brackets.
 */
export const checkedAddresses = async (
  host: string,
  port: number,
  { allow = env.outgoingAllow, lookup = systemLookup }: OutgoingRules = {},
): Promise<Address[]> => {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(bare);
  const addresses: Address[] = family === 0 ? await lookup(bare) : [{ address: bare, family: family === 6 ? 6 : 4 }];
  if (isAllowedOutgoing(allow, host, port)) return addresses;
  // One private address among public ones is a trap, not an accident.
  if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new RefusedAddress('This address may not be called.');
  }
  return addresses;
};
