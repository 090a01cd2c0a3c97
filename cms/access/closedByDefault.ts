import type { Access, CollectionConfig, SanitizedConfig, Where } from 'payload';
import { nobody } from './nobody.ts';
import { staffOf } from './roles.ts';

/** Refuses a configuration in which a collection does not say who may do what: Payload's default is „any logged-in user”. */
export const refuseOpenCollections = (collections: CollectionConfig[]): void => {
  for (const { slug, access, auth, versions } of collections) {
    const wanted = [
      'create',
      'read',
      'update',
      'delete',
      'admin',
      ...(auth ? ['unlock'] : []),
      ...(versions ? ['readVersions'] : []),
    ];
    const missing = wanted.filter((name) => typeof access?.[name as keyof typeof access] !== 'function');
    if (missing.length > 0)
      throw new Error(`The collection „${slug}” does not say who may ${missing.join(', ')}. State it in its access.`);
  }
};

/** Payload's own collections: closed, except that staff keep their own preferences of the admin. */
export const closeInternals = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue;
    if (collection.slug === 'payload-preferences') {
      const own: Access = ({ req }) => {
        const staff = staffOf(req);
        if (!staff) return false;
        const rows: Where = {
          and: [{ 'user.value': { equals: staff.id } }, { 'user.relationTo': { equals: 'staff' } }],
        };
        return rows;
      };
      collection.access = {
        ...collection.access,
        read: own,
        delete: own,
        create: ({ req }) => staffOf(req) !== undefined,
        update: own,
      };
      continue;
    }
    collection.access = {
      ...collection.access,
      create: nobody,
      read: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
      admin: nobody,
    };
  }
  return config;
};
