import { isIP } from 'node:net';
import type { CollectionBeforeChangeHook, TextFieldValidation } from 'payload';
import { isAllowedOutgoing } from '../../content-models/environment/outgoingAllow.ts';
import { env } from '../env.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { isPublicAddress } from '../outgoing/isPublicAddress.ts';
import type { WatchTargetDoc } from '../payload-types.ts';
import { endpointOf, readEndpoint, readHttpAddress, type Endpoint } from './checks/targetAddress.ts';

const words = {
  http: 'Podaj pełny adres strony, bez nazwy użytkownika i hasła, na przykład https://bip.example/.',
  tcp: 'Podaj nazwę i port, na przykład poczta.example:25.',
  tls: 'Podaj nazwę, a gdy port jest inny niż 443, także port, na przykład poczta.example:993.',
  connector: 'Podaj krótką nazwę instytucji, na przykład wodociagi.',
  inside:
    'Ten adres prowadzi do wnętrza serwera lub jego sieci. Jeśli ma być obserwowany, dopisz go z portem do OUTGOING_ALLOW w ustawieniach serwera.',
  unknown: 'Nie ma w tej gminie instytucji o takiej krótkiej nazwie. Znajdziesz ją w „Instytucjach”.',
};

/** Names that never stand for a host on the internet. */
const insideName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/;

/** Whether an address leads inside as it is written; what a name stands for is looked at before each check. */
const leadsInside = ({ host, port }: Endpoint): boolean => {
  if (isAllowedOutgoing(env.outgoingAllow, host, port)) return false;
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? insideName.test(bare) || !bare.includes('.') : !isPublicAddress(bare);
};

const endpointIn = (kind: 'http' | 'tcp' | 'tls', address: string): Endpoint | undefined => {
  if (kind !== 'http') return readEndpoint(address, kind === 'tls' ? 443 : undefined);
  const url = readHttpAddress(address);
  return url && endpointOf(url);
};

/** An address that fits the way of checking and does not lead into the machine, its network or its cloud. */
export const validateAddress: TextFieldValidation = async (value, { siblingData, req }) => {
  const { kind, commune } = siblingData as Partial<WatchTargetDoc>;
  const address = typeof value === 'string' ? value.trim() : '';
  if (address === '') return 'To pole jest wymagane.';
  if (kind === undefined) return true;
  if (kind !== 'connector') {
    const endpoint = endpointIn(kind, address);
    if (!endpoint) return words[kind];
    return leadsInside(endpoint) ? words.inside : true;
  }
  if (!/^[a-z0-9-]{1,96}$/.test(address)) return words.connector;
  const { totalDocs } = await req.payload.count({
    collection: 'institutions',
    where: { and: [{ slug: { equals: address } }, { commune: { equals: maybeIdOf(commune) ?? '' } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0 || words.unknown;
};

/** What is asked elsewhere is another thing: nothing is known of it yet. */
export const forgetStateBeforeChange: CollectionBeforeChangeHook<WatchTargetDoc> = ({ data, originalDoc }) => {
  if (typeof data.address === 'string') data.address = data.address.trim();
  const isOther =
    originalDoc !== undefined &&
    ((data.address !== undefined && data.address !== originalDoc.address) ||
      (data.kind !== undefined && data.kind !== originalDoc.kind));
  return isOther
    ? { ...data, state: 'unknown', since: null, checkedAt: null, lastDetail: null, failuresInRow: 0 }
    : data;
};
