import type { PayloadRequest } from 'payload';
import {
  serviceDefinitionSchema,
  type ServiceDefinition,
  type ServiceVersion,
} from '../../content-models/services/serviceDefinition.ts';

/** A published definition with the row it stands in. */
export interface StoredServiceVersion extends ServiceVersion {
  id: string;
}

// Published rows never change, so what was parsed once holds for ever.
const parsed = new Map<string, ServiceDefinition>();

const definitionOf = (id: string, stored: unknown): ServiceDefinition => {
  const known = parsed.get(id);
  if (known) return known;
  const definition = serviceDefinitionSchema.parse(stored);
  parsed.set(id, definition);
  return definition;
};

/** The definition a case was filed by. */
export const serviceVersionById = async (req: PayloadRequest, id: string): Promise<StoredServiceVersion> => {
  const row = await req.payload.findByID({ collection: 'serviceVersions', id, depth: 0, overrideAccess: true, req });
  return { id, service: row.service, number: row.number, definition: definitionOf(id, row.definition) };
};

/** The definition alone, which the database is asked for only once. */
export const definitionById = async (req: PayloadRequest, id: string): Promise<ServiceDefinition> =>
  parsed.get(id) ?? (await serviceVersionById(req, id)).definition;

/** The newest version of every service of a commune; with a slug, of that one. These are public: the forms say so. */
export const newestServiceVersions = async (
  req: PayloadRequest,
  commune: string,
  service?: string,
): Promise<StoredServiceVersion[]> => {
  const { docs } = await req.payload.find({
    collection: 'serviceVersions',
    where: {
      and: [{ commune: { equals: commune } }, ...(service === undefined ? [] : [{ service: { equals: service } }])],
    },
    sort: '-number',
    depth: 0,
    pagination: false,
    ...(service === undefined ? {} : { limit: 1 }),
    overrideAccess: true,
    req,
  });
  const newest = new Map<string, StoredServiceVersion>();
  for (const { id, service: slug, number, definition } of docs) {
    if (!newest.has(slug)) newest.set(slug, { id, service: slug, number, definition: definitionOf(id, definition) });
  }
  return [...newest.values()];
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
  return row ? { id: row.id, service, number, definition: definitionOf(row.id, row.definition) } : undefined;
};
