import { z } from 'zod';

/** A proxy in front of the site, or a network of them, whose word on the visitor's address is believed. */
export interface TrustedProxy {
  address: string;
  /** how many leading bits count; all of them for a single address */
  bits: number;
  family: 'ipv4' | 'ipv6';
}

const families = [
  { family: 'ipv4', all: 32, one: z.ipv4(), network: z.cidrv4() },
  { family: 'ipv6', all: 128, one: z.ipv6(), network: z.cidrv6() },
] as const;

const readOne = (text: string): TrustedProxy | undefined => {
  for (const { family, all, one, network } of families) {
    if (one.safeParse(text).success) return { address: text, bits: all, family };
    const [address = '', bits] = text.split('/');
    // A network of everyone would believe everyone.
    if (network.safeParse(text).success && Number(bits) >= 1) return { address, bits: Number(bits), family };
  }
  return undefined;
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
