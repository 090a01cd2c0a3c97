import {
  type Access,
  APIError,
  Forbidden,
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

/** Rows of the own commune, as long as the caller does not ask to publish without the right to: the admin hides the button by it. */
export const ownCommuneUnlessPublishing =
  (...roles: StaffRole[]): Access =>
  ({ req, data }) =>
    (data as { _status?: string } | undefined)?._status === 'published' && !mayPublish(req)
      ? false
      : ownCommune(...roles)({ req });

/**
 * An editor only ever saves drafts: publishing, taking down, restoring or changing what is public is refused, by whatever
 * door (REST, bulk, restore) it is tried.
 */
export const keepEditorsToDraftsBeforeOperation: CollectionBeforeOperationHook = ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
  const { operation } = hook;
  if (mayPublish(req)) return;
  const { draft, data } = args as { draft?: boolean; data?: { _status?: string } };
  if (operation === 'restoreVersion' || operation === 'delete' || operation === 'deleteByID')
    throw new Forbidden(req.t);
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
  if (data?._status === 'published') throw new Forbidden(req.t);
  if (operation !== 'create' && draft !== true) throw new Forbidden(req.t);
};

/** Fills what the system alone knows when a document goes public; the way down leads through its own endpoint. */
export const stampPublicationBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  req,
  operation,
  originalDoc,
  collection,
}) => {
  const known = originalDoc as { id: string; revision?: number; publishedAt?: string } | undefined;
  const before = operation === 'update' && known ? await publicVersionOf(req, collection.slug, known.id) : undefined;
  if (data._status === 'published') {
    if (!mayPublish(req)) throw new Forbidden(req.t);
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
