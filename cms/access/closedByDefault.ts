import type {
  AfterErrorHook,
  Access,
  CollectionConfig,
  PayloadHandler,
  SanitizedCollectionConfig,
  SanitizedConfig,
  Where,
} from 'payload';
import { sayWhenToRetryAfterError } from '../database/sayWhenToRetryAfterError.ts';
import { openLocks } from '../locks/openLocks.ts';
import { foldSearchBeforeOperation } from '../fields/searchTextField.ts';
import { sortByKeyBeforeOperation } from '../fields/sortKeyField.ts';
import { capLimitBeforeOperation } from './capLimitBeforeOperation.ts';
import { nobody } from './nobody.ts';
import { refuseOddQuestionsBeforeOperation } from './refuseOddQuestionsBeforeOperation.ts';
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

/**
 * Doors that Payload adds to every collection though nothing is behind them here; and the one through which whoever
 * comes first would own an empty city: its first administrator comes from a command (design §4.18).
 */
const isUnused = (path: string, { versions, auth, upload }: SanitizedCollectionConfig): boolean =>
  path.startsWith('/first-register') ||
  (path.startsWith('/versions') && !versions) ||
  (path.startsWith('/verify') && !auth.verify) ||
  (path.startsWith('/paste-url') && upload.pasteURL === false);

/** Payload stumbles over `?where=x` before any hook of ours could answer. */
const withWhere =
  (handler: PayloadHandler): PayloadHandler =>
  (req) =>
    typeof req.query.where === 'string'
      ? Response.json({ errors: [{ message: 'Nie rozumiem tego pytania.' }] }, { status: 400 })
      : handler(req);

/**
 * Payload's own collections: closed, except that staff keep their own preferences of the admin. All collections: no
 * door without a room, and no answer without an end.
 */
export const closeInternals = (config: SanitizedConfig): SanitizedConfig => {
  // Payload's types promise a list that is not there when nobody gave one.
  const before = config.hooks.afterError as AfterErrorHook[] | undefined;
  config.hooks.afterError = [...(before ?? []), sayWhenToRetryAfterError];
  for (const collection of config.collections) {
    if (collection.endpoints !== false)
      collection.endpoints = collection.endpoints
        .filter(({ path }) => !isUnused(path, collection))
        .map((door) => ({ ...door, handler: withWhere(door.handler) }));
    collection.hooks.beforeOperation = [
      refuseOddQuestionsBeforeOperation,
      ...collection.hooks.beforeOperation,
      foldSearchBeforeOperation,
      sortByKeyBeforeOperation,
      capLimitBeforeOperation,
    ];
    if (!collection.slug.startsWith('payload-')) continue;
    if (collection.slug === 'payload-locked-documents') {
      openLocks(collection);
      continue;
    }
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
