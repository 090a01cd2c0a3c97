import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { WorkMove } from '../../content-models/work/work.ts';
import { staffOf } from '../access/roles.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { PublishedKind } from '../publishing/publishedCollections.ts';
import { appendReviewEvent } from '../reviews/appendReviewEvent.ts';
import { nextReviewDay } from '../reviews/nextReviewDay.ts';
import { tellOfPublication } from '../reviews/reviewMails.ts';
import { beginWorkItem, changeWorkItem, workItemOf, type WorkItem } from './workItem.ts';

/** The part of a document that matters to whoever works on it. */
export interface WorkedOn {
  id: string;
  commune?: unknown;
  title?: string | null;
  language?: string | null;
  translationOf?: unknown;
  inMenu?: boolean | null;
  visibleTo?: string | null;
  archivedAt?: string | null;
  deletedAt?: string | null;
  publishedAt?: string | null;
  revision?: number | null;
  _status?: string | null;
}

/** What the lists say of a document. */
export const factsOf = (doc: WorkedOn) => ({
  title: (doc.title ?? '').trim() === '' ? '(bez tytułu)' : String(doc.title),
  language: doc.language ?? 'pl',
  translationOf: maybeIdOf(doc.translationOf) ?? null,
  inMenu: doc.inMenu === true,
  visibleTo: doc.visibleTo ?? null,
  archivedAt: doc.archivedAt ?? null,
});

const freshItem = (doc: WorkedOn, commune: string, kind: string, collectionName: string): Omit<WorkItem, 'id'> => ({
  commune,
  kind,
  collectionName,
  docId: doc.id,
  ...factsOf(doc),
  isPublic: false,
  hasDraft: true,
  review: 'none',
  editedAt: new Date().toISOString(),
});

/** What happened, for the history; nothing for a mere saving of a draft. */
const moveOf = (req: PayloadRequest, doc: WorkedOn, before: WorkItem | undefined): WorkMove | undefined => {
  if (req.context.removing === true) return 'takenDown';
  if (doc.deletedAt && !before?.trashedAt) return 'trashed';
  if (!doc.deletedAt && before?.trashedAt) return 'untrashed';
  if (doc.archivedAt && before && !before.archivedAt) return 'archived';
  if (doc._status === 'published' && req.context.draftSave !== true)
    return req.context.undoing === true ? 'undone' : 'published';
  return undefined;
};

const commentOf = (req: PayloadRequest, move: WorkMove): string | undefined => {
  const said: unknown =
    move === 'takenDown' ? req.context.removalReason : move === 'undone' ? req.context.publishReason : undefined;
  return typeof said === 'string' ? said : undefined;
};

const changesFor = (
  req: PayloadRequest,
  doc: WorkedOn,
  known: Omit<WorkItem, 'id'>,
  { reviewAfterMonths }: PublishedKind,
): Partial<WorkItem> => {
  const now = new Date();
  const staff = staffOf(req);
  const edited = { editedAt: now.toISOString(), ...(staff ? { editedBy: staff.id } : {}) };
  if (req.context.removing === true) return { isPublic: false, hasDraft: false, review: 'none' };
  if (doc.deletedAt) return { trashedAt: doc.deletedAt };
  if (doc._status === 'published' && req.context.draftSave !== true) {
    const reviewOn = nextReviewDay({
      today: localDateOf(now),
      months: reviewAfterMonths,
      known: known.reviewOn ? localDateOf(known.reviewOn) : undefined,
      isChosen: known.reviewOnChosen === true,
    });
    return {
      ...factsOf(doc),
      ...edited,
      isPublic: true,
      hasDraft: false,
      review: 'none',
      askedBy: null,
      askedByName: null,
      askedAt: null,
      trashedAt: null,
      ...(staff ? { publishedBy: staff.id } : {}),
      reviewOn: reviewOn === undefined ? null : `${reviewOn}T12:00:00.000Z`,
    };
  }
  // what is public keeps its own facts in the lists until the new ones are public too
  return {
    ...(known.isPublic ? { archivedAt: doc.archivedAt ?? null } : factsOf(doc)),
    ...edited,
    hasDraft: true,
    trashedAt: null,
  };
};

const afterChange: CollectionAfterChangeHook = async ({ doc: given, req, collection }) => {
  const doc = given as WorkedOn;
  const published = collection.custom.published as PublishedKind | undefined;
  const commune = maybeIdOf(doc.commune);
  if (!published || commune === undefined) return given as unknown;
  const before = await workItemOf(req, doc.id);
  const known = before ?? freshItem(doc, commune, published.kind, collection.slug);
  const changes = changesFor(req, doc, known, published);
  if (before) await changeWorkItem(req, before.id, changes);
  else await beginWorkItem(req, { ...known, ...changes });
  const move = moveOf(req, doc, before);
  if (move !== undefined && req.context.seeding !== true) {
    const about = { commune, collectionName: collection.slug, docId: doc.id, title: factsOf(doc).title };
    await appendReviewEvent(req, { ...about, move, comment: commentOf(req, move), revision: doc.revision });
    if (move === 'published' && before?.askedBy) await tellOfPublication(req, about, before.askedBy);
  }
  return given as unknown;
};

const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  const item = await workItemOf(req, String(id));
  if (item) await req.payload.db.deleteOne({ collection: 'workItems', where: { id: { equals: item.id } }, req });
};

/** The hooks that keep the list of work right, in the transaction of each document. */
export const worksOnDocuments = { afterChange, afterDelete };
