import type { Payload, PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { keptUntilWritten } from '../database/keptUntilWritten.ts';
import { env } from '../env.ts';
import { toCommune } from './toCommune.ts';

type Reader = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

const readAll = keptUntilWritten(['communes', 'media'], async (reader: Reader): Promise<readonly Commune[]> => {
  const { docs } = await reader.payload.find({
    collection: 'communes',
    // its two pictures
    depth: 1,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    ...('transactionID' in reader ? { req: reader } : {}),
  });
  return docs.map(toCommune);
});

/** Every commune as its model; there are few, so they are read whole and kept until one of them changes. */
export const allCommunes = async (payload: Payload, req?: PayloadRequest): Promise<Commune[]> => [
  ...(await readAll(req ?? { payload }, 'all')),
];

/** The commune with this id; throws when there is none, because every row names one that exists. */
export const communeById = async (payload: Payload, id: string, req?: PayloadRequest): Promise<Commune> => {
  const found = (await allCommunes(payload, req)).find((commune) => commune.id === id);
  if (!found) throw new Error(`There is no commune ${id}.`);
  return found;
};

/** The commune that the site calls so; throws when there is none. */
export const communeByTenant = async (payload: Payload, tenant: string, req?: PayloadRequest): Promise<Commune> => {
  const found = (await allCommunes(payload, req)).find((commune) => commune.tenant === tenant);
  if (!found) throw new Error(`There is no commune „${tenant}”.`);
  return found;
};

/** Every request of the portal asks whose host was called: a name that an administrator mends is known within this time. */
const keptMs = 1000;
const lately = new WeakMap<Payload, { until: number; communes: Promise<Commune[]> }>();

const communesLately = (payload: Payload): Promise<Commune[]> => {
  const known = lately.get(payload);
  if (known && known.until > Date.now()) return known.communes;
  const communes = allCommunes(payload);
  lately.set(payload, { until: Date.now() + keptMs, communes });
  communes.catch(() => lately.delete(payload));
  return communes;
};

/** The commune whose site a host name belongs to; `localhost` and `127.0.0.1` are Chełm's (design §2). */
export const communeByHost = async (payload: Payload, host: string | null): Promise<Commune | undefined> => {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
  const communes = await communesLately(payload);
  const local = name === 'localhost' || name === '127.0.0.1';
  return communes.find((commune) => (local ? commune.tenant === 'chelm' : commune.domains.includes(name)));
};

/** Refreshes the origins whose browsers may use a cookie here: every commune's, and in demo mode the plain local ones. */
export const refreshOrigins = async (req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>): Promise<void> => {
  const { payload } = req;
  const origins = (await allCommunes(payload, 'transactionID' in req ? (req as PayloadRequest) : undefined)).map(
    (commune) => commune.origin,
  );
  const local =
    env.mode === 'demo' ? ['localhost', '127.0.0.1'].map((host) => `http://${host}:${env.publicUrl.port || '80'}`) : [];
  // The list keeps its identity: Payload's cookie check holds a reference to this very array.
  payload.config.csrf.splice(0, payload.config.csrf.length, ...new Set([env.publicUrl.origin, ...local, ...origins]));
};
