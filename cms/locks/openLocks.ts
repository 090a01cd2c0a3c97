import type { Access, CollectionAfterReadHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { nobody } from '../access/nobody.ts';
import { staffOf } from '../access/roles.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';

/** Whoever works on content, of any commune. */
const writerOf = (req: PayloadRequest) => {
  const staff = staffOf(req);
  return staff && (staff.role === 'superadministrator' || (contentRoles as readonly string[]).includes(staff.role))
    ? staff
    : undefined;
};

/** The locks that colleagues of the own commune hold; a lock names no commune, but who holds it has one. */
const ofOwnCommune = async (req: PayloadRequest): Promise<Where | boolean> => {
  const staff = writerOf(req);
  if (!staff) return false;
  if (staff.role === 'superadministrator') return true;
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'staff',
    where: { commune: { equals: staff.commune } },
    select: {},
    pagination: false,
    limit: 10_000,
    req,
  });
  return { 'user.value': { in: docs.map(({ id }) => id) } };
};

const read: Access = ({ req }) => ofOwnCommune(req);

/** „Przejmij edycję”: the lock goes to oneself and to nobody else, and stays on its document. */
const takeOver: Access = ({ req, data }) => {
  const given = data as { user?: { value?: unknown; relationTo?: unknown }; document?: unknown } | undefined;
  const isMine = given?.user?.relationTo === 'staff' && maybeIdOf(given.user.value) === staffOf(req)?.id;
  if (given !== undefined && (!isMine || given.document !== undefined)) return false;
  return ofOwnCommune(req);
};

const giveBack: Access = ({ req }) => {
  const staff = writerOf(req);
  return staff ? { 'user.value': { equals: staff.id } } : false;
};

/** Whoever meets a lock may know the colleague's name, and nothing else of their account; the admin shows `email` as the name. */
const nameHolder: CollectionAfterReadHook = async ({ doc: given, req }) => {
  const doc = given as { user?: { relationTo: string; value: unknown } | null };
  const id = maybeIdOf(doc.user?.value);
  if (!doc.user || id === undefined) return given as unknown;
  const person = await req.payload.db.findOne<{ id: string; name: string }>({
    collection: 'staff',
    where: { id: { equals: id } },
    req,
  });
  const name = person?.name ?? 'ktoś';
  return { ...doc, user: { ...doc.user, value: { id, name, email: name, collection: 'staff' } } };
};

/**
 * Opens Payload's collection of „X edytuje” as far as the edit view needs it: it is asked for in the editor's name, so a
 * closed one would close the view too. Nobody makes locks from outside; the view does.
 */
export const openLocks = (collection: SanitizedCollectionConfig): void => {
  collection.access = {
    ...collection.access,
    create: nobody,
    read,
    update: takeOver,
    delete: giveBack,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  };
  collection.hooks.afterRead = [...collection.hooks.afterRead, nameHolder];
};
