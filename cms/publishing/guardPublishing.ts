import {
  type Access,
  APIError,
  Forbidden,
  NotFound,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload';
import { staffOf, type StaffRole } from '../access/roles.ts';
import { ownCommune } from '../access/staffOnly.ts';

/** The document as the public sees it now, if it does: the row itself, not its newest draft. */
export const publicVersionOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, unknown> | undefined> => {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  return row?._status === 'published' ? row : undefined;
};

/** Whether this member of staff may put words before the public. */
export const mayPublish = (req: PayloadRequest): boolean => {
  const staff = staffOf(req);
  if (!staff) return req.payloadAPI === 'local';
  return staff.role === 'publisher' || staff.role === 'administrator' || staff.role === 'superadministrator';
};

/** Whether this member of staff may put this document before the public; of most kinds the role alone decides. */
export type MayPublish = (req: PayloadRequest, doc: { type?: unknown }) => boolean;

/** Rows of the own commune, as long as the caller does not ask to publish without the right to: the admin hides the button by it. */
export const ownCommuneUnlessPublishing =
  (may: MayPublish, ...roles: StaffRole[]): Access =>
  ({ req, data }) =>
    (data as { _status?: string } | undefined)?._status === 'published' && !may(req, data as { type?: unknown })
      ? false
      : ownCommune(...roles)({ req });

/** Every face of a document that a save touches: what the public sees, the newest draft, and what it would become. */
const facesOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
  data: { type?: unknown } | undefined,
): Promise<{ type?: unknown }[]> => {
  if (id === undefined) return [data ?? {}];
  const known = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  });
  const newest = known.docs[0] as { type?: unknown } | undefined;
  // The same answer for what is not there and for another commune's.
  if (!newest) throw new NotFound(req.t);
  const shown = await publicVersionOf(req, collection, id);
  return [newest, { ...newest, ...data }, ...(shown ? [shown] : [])];
};

/**
 * An editor only ever saves drafts: publishing, taking down, restoring or changing what is public is refused, by whatever
 * door (REST, bulk, restore) it is tried.
 */
export const keepEditorsToDraftsBeforeOperation =
  (may: MayPublish): CollectionBeforeOperationHook =>
  async ({ args, req, collection, ...hook }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
    const { operation } = hook;
    if (may === mayPublish && mayPublish(req)) return;
    const { draft, data, id } = args as {
      draft?: boolean;
      id?: string;
      data?: { _status?: string; type?: unknown };
    };
    if (operation === 'restoreVersion' || operation === 'delete' || operation === 'deleteByID') {
      if (!mayPublish(req)) throw new Forbidden(req.t);
      return;
    }
    if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
    const isDraft = data?._status !== 'published' && (operation === 'create' || draft === true);
    if (isDraft) return;
    // Many at once are looked at one by one when each is saved.
    if (operation !== 'create' && id === undefined) {
      if (!mayPublish(req)) throw new Forbidden(req.t);
      return;
    }
    if (!staffOf(req)) {
      // The city's own code, or nobody at all.
      if (!mayPublish(req)) throw new Forbidden(req.t);
      return;
    }
    const faces = await facesOf(req, collection.slug, operation === 'create' ? undefined : id, data);
    if (!faces.every((face) => may(req, face))) throw new Forbidden(req.t);
  };

/** Fills what the system alone knows when a document goes public; the way down leads through its own endpoint. */
export const stampPublicationBeforeChange =
  (may: MayPublish): CollectionBeforeChangeHook =>
  async ({ data, req, operation, originalDoc, collection }) => {
    const known = originalDoc as { id: string; revision?: number; publishedAt?: string } | undefined;
    const before = operation === 'update' && known ? await publicVersionOf(req, collection.slug, known.id) : undefined;
    if (data._status === 'published' || (before && !isDraftSave(req))) {
      const faces = [data, ...(known ? [known] : []), ...(before ? [before] : [])] as { type?: unknown }[];
      if (!faces.every((face) => may(req, face))) throw new Forbidden(req.t);
    }
    if (data._status === 'published') {
      const now = new Date().toISOString();
      data.revision = (known?.revision ?? 0) + 1;
      const publishedAt = known?.publishedAt ?? (data.publishedAt as string | undefined) ?? now;
      data.publishedAt = publishedAt;
      data.changedAt = req.context.seeding === true ? publishedAt : now;
      data.enteredBy = staffOf(req)?.name ?? (data.enteredBy as string | undefined) ?? 'Redakcja';
      data.review = 'none';
    } else if (before && data._status === 'draft' && req.context.removing !== true && !isDraftSave(req)) {
      throw new APIError(
        'Żeby zdjąć dokument ze strony, użyj przycisku „Zdejmij ze strony” i podaj powód.',
        400,
        null,
        true,
      );
    }
    return data;
  };

const isDraftSave = (req: PayloadRequest): boolean => req.context.draftSave === true;

/** Remembers for later hooks whether this save touches only the draft. */
export const rememberDraftSaveBeforeOperation: CollectionBeforeOperationHook = ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
  const { operation } = hook;
  if (operation !== 'update' && operation !== 'updateByID' && operation !== 'create') return;
  const { draft, data, autosave } = args as { draft?: boolean; autosave?: boolean; data?: { _status?: string } };
  req.context.draftSave = (draft === true || autosave === true) && data?._status !== 'published';
};
