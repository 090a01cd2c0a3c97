import type { PayloadRequest } from 'payload';
import {
  serviceDefinitionSchema,
  type ServiceDefinition,
  type ServiceVersion,
} from '../../content-models/services/serviceDefinition.ts';
import { keptUntilWritten } from '../database/keptUntilWritten.ts';

/** A published definition with the row it stands in. */
export interface StoredServiceVersion extends ServiceVersion {
  id: string;
}

// Published rows never change, so what was parsed once holds for ever.
const parsed = new Map<string, StoredServiceVersion>();

const versionOf = (row: { id: string; service: string; number: number; definition: unknown }): StoredServiceVersion => {
  const { id, service, number } = row;
  const known = parsed.get(id);
  if (known) return known;
  const version = { id, service, number, definition: serviceDefinitionSchema.parse(row.definition) };
  parsed.set(id, version);
  return version;
};

/** The definition a case was filed by; the database is asked for it only once. */
export const serviceVersionById = async (req: PayloadRequest, id: string): Promise<StoredServiceVersion> =>
  parsed.get(id) ??
  versionOf(await req.payload.findByID({ collection: 'serviceVersions', id, depth: 0, overrideAccess: true, req }));

/** The definition alone. */
export const definitionById = async (req: PayloadRequest, id: string): Promise<ServiceDefinition> =>
  (await serviceVersionById(req, id)).definition;

const newestOf = keptUntilWritten(
  ['serviceVersions'],
  async (req: PayloadRequest, commune): Promise<ReadonlyMap<string, StoredServiceVersion>> => {
    const { docs } = await req.payload.find({
      collection: 'serviceVersions',
      where: { commune: { equals: commune } },
      sort: '-number',
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const newest = new Map<string, StoredServiceVersion>();
    for (const row of docs) if (!newest.has(row.service)) newest.set(row.service, versionOf(row));
    return newest;
  },
);

/** The newest version of every service of a commune; with a slug, of that one. These are public: the forms say so. */
export const newestServiceVersions = async (
  req: PayloadRequest,
  commune: string,
  service?: string,
): Promise<StoredServiceVersion[]> => {
  const newest = await newestOf(req, commune);
  return service === undefined ? [...newest.values()] : [newest.get(service) ?? []].flat();
};

/** One version of a service by its number; nothing when there is none. */
export const versionByNumber = async (
  req: PayloadRequest,
  commune: string,
  service: string,
  number: number,
): Promise<StoredServiceVersion | undefined> => {
  const row = await req.payload.db.findOne<{ id: string; definition: unknown }>({
    collection: 'serviceVersions',
    where: {
      and: [{ commune: { equals: commune } }, { service: { equals: service } }, { number: { equals: number } }],
    },
    req,
  });
  return row ? versionOf({ id: row.id, service, number, definition: row.definition }) : undefined;
};
