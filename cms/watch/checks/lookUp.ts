import { lookup } from 'node:dns/promises';
import type { Lookup } from '../../outgoing/checkedAddresses.ts';

/** Asks the system for a name's addresses; names under `localhost` are this machine everywhere (RFC 6761 § 6.3). */
export const lookUp: Lookup = async (host) =>
  host === 'localhost' || host.endsWith('.localhost')
    ? [{ address: '127.0.0.1', family: 4 }]
    : (await lookup(host, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
