import {
  type Access,
  Forbidden,
  NotFound,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload';
import { refusal } from '../api/refusal.ts';
import { staffOf, type StaffPrincipal, type StaffRole } from '../access/roles.ts';
import { ownCommune } from '../access/staffOnly.ts';
import { maybeIdOf } from '../fields/idOf.ts';

/** Who works on what the office publishes. */
export const contentRoles = ['editor', 'publisher', 'administrator'] as const satisfies StaffRole[];

type Row = Record<string, unknown> & { id: string; type?: unknown };

const rowOf = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | undefined> =>
  (await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })) ?? undefined;

/** The document as the public sees it now, if it does: the row itself, not its newest draft. */
export const publicVersionOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, unknown> | undefined> => {
  const row = await rowOf(req, collection, id);
  return row?._status === 'published' ? row : undefined;
};

/** Whether somebody of that role may put words before the public. */
export const isPublisher = ({ role }: Pick<StaffPrincipal, 'role'>): boolean =>
  role === 'publisher' || role === 'administrator' || role === 'superadministrator';

/** Whether this member of staff may put words before the public. */
export const mayPublish = (req: PayloadRequest): boolean => {
  const staff = staffOf(req);
  return staff ? isPublisher(staff) : req.payloadAPI === 'local';
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

/** What Payload hands to the operations that matter here. */
interface OperationArgs {
  id?: string;
  duplicateFromID?: string;
  draft?: boolean;
  autosave?: boolean;
  trash?: boolean;
  select?: unknown;
  data?: Record<string, unknown> & { _status?: string; deletedAt?: unknown };
}

/** The commune of the row that an operation names, `undefined` when it names none, `null` when there is no such row. */
const communeAsked = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  operation: string,
  { id, duplicateFromID }: OperationArgs,
): Promise<string | null | undefined> => {
  const asked = operation === 'create' ? duplicateFromID : id;
  if (asked === undefined) return undefined;
  const row = await rowOf(req, collection, asked);
  if (row) return maybeIdOf(row.commune) ?? null;
  // versions are asked for by their own ids
  const { docs } = await req.payload.db.findVersions<{ commune?: unknown }>({
    collection,
    where: { id: { equals: asked } },
    limit: 1,
    pagination: false,
    req,
  });
  return maybeIdOf(docs[0]?.version.commune) ?? null;
};

/** What belongs to another commune is not there, whichever verb asks: Payload itself would answer 403 to most of them. */
export const hideForeignBeforeOperation: CollectionBeforeOperationHook = async ({
  args,
  req,
  collection,
  overrideAccess,
  ...hook
}) => {
  if (overrideAccess === true) return;
  const staff = staffOf(req);
  if (staff?.commune === undefined || !(contentRoles as readonly string[]).includes(staff.role)) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
  const { operation } = hook;
  const commune = await communeAsked(req, collection.slug, operation, args as OperationArgs);
  if (commune !== undefined && commune !== staff.commune) throw new NotFound(req.t);
};

const wholeArgs = async (
  args: OperationArgs,
  { req, collection, operation }: { req: PayloadRequest; collection: CollectionSlug; operation: string },
): Promise<unknown> => {
  if (operation !== 'create' && operation !== 'update') return undefined;
  const { duplicateFromID, autosave } = args;
  const whole: OperationArgs = { ...args, select: undefined };
  if (duplicateFromID !== undefined) {
    const original = await rowOf(req, collection, duplicateFromID);
    const title = typeof original?.title === 'string' ? { title: `${original.title} (kopia)` } : {};
    whole.data = { ...title, ...whole.data, slug: '' };
  }
  if (duplicateFromID !== undefined || autosave === true) {
    whole.draft = true;
    whole.data = { ...whole.data, _status: 'draft' };
  }
  return whole;
};

/**
 * Writes come whole: a document saved by itself is always a draft, a copy too and never an address or a date of the
 * original's, and hooks see all fields, whatever part of the answer was asked for.
 */
export const wholeDraftsBeforeOperation: CollectionBeforeOperationHook = ({ args, req, collection, ...hook }) =>
  // Payload takes other arguments back, which the type of its hook does not say
  wholeArgs(args as OperationArgs, {
    req,
    collection: collection.slug,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
    operation: hook.operation,
  }) as Promise<void>;

/** Every face of a document that a save touches: what the public sees, the newest draft, and what it would become. */
const facesOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
  data: Record<string, unknown> | undefined,
): Promise<{ type?: unknown }[]> => {
  if (id === undefined) return [data ?? {}];
  const row = await rowOf(req, collection, id);
  // What is another commune's was answered the same way before.
  if (!row) throw new NotFound(req.t);
  const { docs } = await req.payload.db.findVersions<{ type?: unknown }>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const newest = docs[0]?.version ?? row;
  const shown = row._status === 'published' ? row : undefined;
  return [newest, { ...newest, ...data }, ...(shown ? [shown] : [])];
};

/**
 * What an editor may do with the trash: throw away one document that was never public, and take back what lies there, as a
 * draft. Nothing public ever lies there, and each document that is taken back is looked at again when it is saved.
 */
const isNeverPublicTrash = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { id, data = {}, draft, trash }: OperationArgs,
): Promise<boolean> => {
  const changes = Object.entries(data).filter(([name]) => name !== 'deletedAt');
  if (draft === true || changes.some(([name, value]) => name !== '_status' || value !== 'draft')) return false;
  const isTakenBack = data.deletedAt === null && trash === true;
  if (id === undefined) return isTakenBack;
  const row = await rowOf(req, collection, id);
  return row?._status !== 'published' && !row?.publishedAt;
};

/**
 * An editor only ever saves drafts, one at a time: publishing, taking down, restoring, throwing away or changing what is
 * public is refused, by whatever door (REST, bulk, restore, trash) it is tried.
 */
export const keepEditorsToDraftsBeforeOperation =
  (may: MayPublish): CollectionBeforeOperationHook =>
  async ({ args, req, collection, ...hook }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
    const { operation } = hook;
    if (may === mayPublish && mayPublish(req)) return;
    const { id, draft, data, trash } = args as OperationArgs;
    const isOfTrash = data?.deletedAt !== undefined && (data.deletedAt !== null || trash === true);
    if (operation === 'restoreVersion' || operation === 'delete' || isOfTrash) {
      const isAllowed =
        mayPublish(req) || (isOfTrash && (await isNeverPublicTrash(req, collection.slug, args as OperationArgs)));
      if (!isAllowed) throw new Forbidden(req.t);
      return;
    }
    if (operation !== 'create' && operation !== 'update') return;
    const isDraft = data?._status !== 'published' && (operation === 'create' || (draft === true && id !== undefined));
    if (isDraft) return;
    // Many at once are looked at one by one when each is saved; what has no person behind it is the city's own code.
    if ((operation === 'update' && id === undefined) || !staffOf(req)) {
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
    const known = originalDoc as { id?: string; type?: unknown } | undefined;
    // the row, because its numbers only grow; a draft brought back from long ago carries old ones
    const row = operation === 'update' && known?.id ? await rowOf(req, collection.slug, known.id) : undefined;
    const shown = row?._status === 'published' ? row : undefined;
    if (data._status === 'published' || (shown && !isDraftSave(req))) {
      const faces = [data, ...(known ? [known] : []), ...(shown ? [shown] : [])] as { type?: unknown }[];
      if (!faces.every((face) => may(req, face))) throw new Forbidden(req.t);
    }
    const published = { revision: row?.revision ?? 0, publishedAt: row?.publishedAt ?? null };
    if (data._status === 'published') {
      const now = new Date().toISOString();
      data.revision = Number(published.revision) + 1;
      const publishedAt = published.publishedAt ?? (data.publishedAt as string | undefined) ?? now;
      data.publishedAt = publishedAt;
      data.changedAt = req.context.seeding === true ? publishedAt : now;
      data.enteredBy = actingName(req) ?? (data.enteredBy as string | undefined) ?? 'Redakcja';
    } else {
      if (shown && data._status === 'draft' && req.context.removing !== true && !isDraftSave(req))
        throw refusal(
          'Żeby zdjąć dokument ze strony, użyj przycisku „Zdejmij ze strony” i podaj powód. Wersję roboczą przywróć jako szkic.',
        );
      Object.assign(data, published);
    }
    return data;
  };

/** The name of whoever acts, without what a scheduled act puts before it in the register. */
export const actingName = (req: PayloadRequest): string | undefined =>
  typeof req.context.actingName === 'string' ? req.context.actingName : staffOf(req)?.name;

const isDraftSave = (req: PayloadRequest): boolean => req.context.draftSave === true;

/** Remembers for later hooks whether this save touches only the draft. */
export const rememberDraftSaveBeforeOperation: CollectionBeforeOperationHook = ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
  const { operation } = hook;
  const { draft, data } = args as OperationArgs;
  if (operation === 'update' || operation === 'create')
    req.context.draftSave = draft === true && data?._status !== 'published';
  if (operation === 'restoreVersion') req.context.draftSave = draft === true;
};
