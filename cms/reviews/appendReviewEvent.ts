import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { WorkMove } from '../../content-models/work/work.ts';
import { staffOf } from '../access/roles.ts';
import { actingName } from '../publishing/guardPublishing.ts';

/** Which document something happens to. */
export interface AboutDocument {
  commune: string;
  collectionName: string;
  docId: string;
  title: string;
}

/** Adds a line to a document's history in the caller's transaction. */
export const appendReviewEvent = async (
  req: PayloadRequest,
  {
    comment,
    revision,
    ...event
  }: AboutDocument & { move: WorkMove; comment?: string | undefined; revision?: number | null | undefined },
): Promise<void> => {
  await req.payload.db.create({
    collection: 'reviewEvents',
    data: {
      id: v7(),
      ...event,
      by: actingName(req) ?? 'System',
      staffId: staffOf(req)?.id ?? null,
      at: new Date().toISOString(),
      ...(comment === undefined || comment === '' ? {} : { comment }),
      ...(typeof revision === 'number' ? { revision } : {}),
    },
    req,
  });
};
