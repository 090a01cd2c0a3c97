import type { Payload } from 'payload';
import type { Institution } from '../../content-models/institutions/institution.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { toInstitution } from '../institutions/toInstitution.ts';

interface Directory {
  readUntil: number;
  institutions: Map<string, Institution>;
}

/** A name or a phone that an administrator mends is everywhere within this time. */
const keptMs = 5000;
const directories = new WeakMap<Payload, Directory>();

const read = async (payload: Payload): Promise<Map<string, Institution>> => {
  const tenants = new Map((await allCommunes(payload)).map(({ id, tenant }) => [id, tenant]));
  const { docs } = await payload.find({
    collection: 'institutions',
    depth: 0,
    pagination: false,
    limit: 1000,
    overrideAccess: true,
  });
  return new Map(
    docs.flatMap((doc) => {
      const tenant = tenants.get(idOf(doc.commune));
      return tenant === undefined ? [] : [[doc.id, toInstitution(doc, tenant)] as const];
    }),
  );
};

/** Every institution by id. They are few and public, so they are read whole and kept for a few seconds. */
export const institutionsOf = async (
  payload: Payload,
  wanted: readonly string[],
): Promise<Map<string, Institution>> => {
  const known = directories.get(payload);
  if (known && known.readUntil > Date.now() && wanted.every((id) => known.institutions.has(id))) {
    return known.institutions;
  }
  const institutions = await read(payload);
  directories.set(payload, { readUntil: Date.now() + keptMs, institutions });
  return institutions;
};
