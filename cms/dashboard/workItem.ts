import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { WorkState } from '../../content-models/work/work.ts';
import type { WorkItemDoc } from '../payload-types.ts';

/** What is known of a document's way, as far as it is kept beside it. */
export type WorkItem = Omit<WorkItemDoc, 'commune'> & { commune: unknown };

/** The row beside a document, if there is one yet. */
export const workItemOf = async (req: PayloadRequest, docId: string): Promise<WorkItem | undefined> =>
  (await req.payload.db.findOne<WorkItem>({ collection: 'workItems', where: { docId: { equals: docId } }, req })) ??
  undefined;

/** Changes some of what is kept beside a document, in the caller's transaction. */
export const changeWorkItem = async (req: PayloadRequest, id: string, data: Partial<WorkItem>): Promise<void> => {
  await req.payload.db.updateOne({ collection: 'workItems', id, data, req });
};

/** Begins a row beside a document, in the caller's transaction. */
export const beginWorkItem = async (req: PayloadRequest, data: Omit<WorkItem, 'id'>): Promise<void> => {
  await req.payload.db.create({ collection: 'workItems', data: { id: v7(), ...data }, req });
};

/** Where a document stands, in one word. */
export const stateOf = (
  item: Pick<WorkItem, 'archivedAt' | 'hasDraft' | 'isPublic' | 'review' | 'trashedAt'>,
): WorkState => {
  if (item.trashedAt) return 'trashed';
  if (item.review === 'requested') return 'inReview';
  if (item.review === 'returned') return 'returned';
  if (item.isPublic) return item.archivedAt ? 'archived' : item.hasDraft ? 'publicWithDraft' : 'public';
  return item.hasDraft ? 'draft' : item.archivedAt ? 'archived' : 'takenDown';
};
