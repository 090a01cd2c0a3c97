import type { Payload } from 'payload';
import type { Institution } from '../../content-models/institutions/institution.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { changesOf } from '../database/changes.ts';
import { idOf } from '../fields/idOf.ts';
import { toInstitution } from '../institutions/toInstitution.ts';

interface Directory {
  readAt: number;
  /** on the clock of the database's changes, where there is one */
  moment: number | undefined;
  institutions: Map<string, Institution>;
}

/** Where other processes write too, a name or a phone that an administrator mends is everywhere within this time. */
const keptMs = 5000;
const madeOf = (collection: string): boolean => collection === 'institutions' || collection === 'communes';

const isCurrent = (payload: Payload, { readAt, moment }: Directory): boolean => {
  const changes = changesOf(payload);
  return changes && moment !== undefined ? !changes.since(moment, [], madeOf) : Date.now() - readAt < keptMs;
};
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

/** Every institution by id. They are few and public, so they are read whole and kept until one of them changes. */
export const institutionsOf = async (
  payload: Payload,
  wanted: readonly string[],
): Promise<Map<string, Institution>> => {
  const known = directories.get(payload);
  if (known && isCurrent(payload, known) && wanted.every((id) => known.institutions.has(id))) {
    return known.institutions;
  }
  const asked = { readAt: Date.now(), moment: changesOf(payload)?.now() };
  const institutions = await read(payload);
  directories.set(payload, { ...asked, institutions });
  return institutions;
};
