import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { staffOf } from '../access/roles.ts';
import { maybeIdOf } from '../fields/idOf.ts';

/** So many seconds without a change, and whoever comes next is not asked about the one before. */
export const lockSeconds = 120;

const isHeldBy = async (req: PayloadRequest, collection: string, id: string, staffId: string): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ user?: { value: unknown } | null }>({
    collection: 'payload-locked-documents',
    where: { 'document.relationTo': { equals: collection }, 'document.value': { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return maybeIdOf(docs[0]?.user?.value) === staffId;
};

/** Looks whether whoever saves holds the document: Payload takes the hand off it at every save, as if the work had ended. */
export const rememberLockBeforeOperation: CollectionBeforeOperationHook = async ({ args, req, collection }) => {
  const { id, autosave } = args as { id?: string; autosave?: boolean };
  const staff = staffOf(req);
  if (id === undefined || autosave !== true || !staff) return;
  if (await isHeldBy(req, collection.slug, id, staff.id)) req.context.keepsLock = staff.id;
};

/** Lays it on again after a document saved itself: a pause in typing is no end of the work. */
export const keepLockAfterChange: CollectionAfterChangeHook<{ id: string }> = async ({ doc, req, collection }) => {
  const { keepsLock } = req.context;
  if (typeof keepsLock !== 'string') return;
  delete req.context.keepsLock;
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'staff', value: keepsLock },
    },
    req,
  });
};
