import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { isAllowedOutgoing } from '../../content-models/environment/outgoingAllow.ts';
import { pushSubscriptionSchema, type PushSubscription } from '../../content-models/notifications/notification.ts';
import { ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { env } from '../env.ts';
import { checkedAddresses, RefusedAddress } from '../outgoing/checkedAddresses.ts';
import type { PushSubscriptionDoc } from '../payload-types.ts';
import { keyedHash, open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** So many browsers of one person; a new one takes the place of the oldest. */
const mostDevices = 10;

const hashOf = (endpoint: string): string => keyedHash(dataKeys(), 'pushEndpoint', endpoint);

/** The browser's description of where to push, from its row. */
export const openSubscription = ({ id, sealedSubscription }: PushSubscriptionDoc): PushSubscription =>
  pushSubscriptionSchema.parse(JSON.parse(open(dataKeys(), id, sealedSubscription)));

/** A resident's devices, the oldest first. */
export const subscriptionsOf = async (req: PayloadRequest, resident: string): Promise<PushSubscriptionDoc[]> => {
  const { docs } = await req.payload.db.find<PushSubscriptionDoc>({
    collection: 'pushSubscriptions',
    where: { resident: { equals: resident } },
    sort: ['madeAt', 'id'],
    pagination: false,
    limit: 100,
    req,
  });
  return docs;
};

/** By these a browser finds out whether it is one of the devices; the endpoints themselves stay here. */
export const deviceFingerprints = async (req: PayloadRequest, resident: string): Promise<string[]> =>
  (await subscriptionsOf(req, resident)).map((row) =>
    createHash('sha256').update(openSubscription(row).endpoint).digest('hex'),
  );

const refuse = (message: string) =>
  new ProblemError({
    status: 422,
    title: 'Ta przeglądarka podała adres, na który nie możemy wysyłać.',
    errors: [{ path: 'endpoint', message }],
  });

/** Long enough for a name server, too short to keep a request hanging. */
const lookUpMs = 2000;

/** Refuses endpoints that are not a push service's: unencrypted ones, and those of our own machine and network. */
const checkEndpoint = async (endpoint: string): Promise<void> => {
  const url = new URL(endpoint);
  const port = Number(url.port || (url.protocol === 'https:' ? '443' : '80'));
  if (url.protocol !== 'https:' && !isAllowedOutgoing(env.outgoingAllow, url.hostname, port)) {
    throw refuse('Adres powiadomień musi zaczynać się od https://.');
  }
  if (url.username !== '' || url.password !== '') throw refuse('Adres powiadomień nie może mieć hasła.');
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, lookUpMs);
  });
  try {
    await Promise.race([checkedAddresses(url.hostname, port), enough]);
  } catch (error) {
    if (error instanceof RefusedAddress) throw refuse('Adres powiadomień nie jest adresem w internecie.');
    // A name that cannot be looked up now is checked again at each push.
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Keeps a browser as one of a resident's devices; the same browser is kept once, and for whoever asked last, because
 * that is who sits in front of it.
 */
export const keepSubscription = async (
  req: PayloadRequest,
  resident: string,
  subscription: PushSubscription,
): Promise<void> => {
  await checkEndpoint(subscription.endpoint);
  const endpointHash = hashOf(subscription.endpoint);
  const { db } = req.payload;
  await inTransaction(req, async () => {
    await db.deleteMany({ collection: 'pushSubscriptions', where: { endpointHash: { equals: endpointHash } }, req });
    const others = await subscriptionsOf(req, resident);
    for (const { id } of others.slice(0, Math.max(0, others.length - mostDevices + 1))) {
      await db.deleteMany({ collection: 'pushSubscriptions', where: { id: { equals: id } }, req });
    }
    const id = v7();
    await db.create({
      collection: 'pushSubscriptions',
      data: {
        id,
        resident,
        endpointHash,
        sealedSubscription: seal(dataKeys(), id, JSON.stringify(subscription)),
        madeAt: new Date().toISOString(),
      },
      req,
    });
  });
};

/** One of the resident's own devices, by its endpoint. */
export const ownSubscription = (
  req: PayloadRequest,
  resident: string,
  endpoint: string,
): Promise<PushSubscriptionDoc | null> =>
  req.payload.db.findOne<PushSubscriptionDoc>({
    collection: 'pushSubscriptions',
    where: { and: [{ resident: { equals: resident } }, { endpointHash: { equals: hashOf(endpoint) } }] },
    req,
  });

/** Forgets one of the resident's own devices; somebody else's stays. */
export const dropSubscription = async (req: PayloadRequest, resident: string, endpoint: string): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'pushSubscriptions',
    where: { and: [{ resident: { equals: resident } }, { endpointHash: { equals: hashOf(endpoint) } }] },
    req,
  });
};
