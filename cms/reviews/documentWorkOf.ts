import type { CollectionSlug, PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { documentWorkSchema, type DocumentWork } from '../../content-models/work/work.ts';
import { stateOf, workItemOf } from '../dashboard/workItem.ts';
import type { ReviewEventDoc, ScheduleDoc } from '../payload-types.ts';
import { isPublisher } from '../publishing/guardPublishing.ts';
import type { OwnDocument } from '../publishing/ownDocument.ts';
import { toSchedule } from '../schedule/toSchedule.ts';

const eventsShown = 50;

const toEvent = ({ id, move, by, at, comment }: ReviewEventDoc) => ({
  id,
  move,
  by,
  at,
  ...(comment ? { comment } : {}),
});

const publicationsOf = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<number> => {
  const { totalDocs } = await req.payload.db.countVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  });
  return totalDocs;
};

const rowsBeside = async <Row>(
  req: PayloadRequest,
  collection: 'reviewEvents' | 'schedules',
  docId: string,
  more: { sort: string; limit: number; states?: string[] },
): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ docId: { equals: docId } }, ...(more.states ? [{ state: { in: more.states } }] : [])] },
    sort: more.sort,
    limit: more.limit,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs as unknown as Row[];
};

/** All that is shown beside an open document. */
export const documentWorkOf = async (req: PayloadRequest, { id, staff, doc }: OwnDocument): Promise<DocumentWork> => {
  const item = await workItemOf(req, id);
  const state = item ? stateOf(item) : doc._status === 'published' ? 'public' : 'draft';
  const events = await rowsBeside<ReviewEventDoc>(req, 'reviewEvents', id, { sort: '-at', limit: eventsShown });
  const schedules = await rowsBeside<ScheduleDoc>(req, 'schedules', id, {
    sort: 'at',
    limit: 20,
    states: ['waiting', 'failed'],
  });
  const publications = item?.isPublic ? await publicationsOf(req, item.collectionName as CollectionSlug, id) : 0;
  return documentWorkSchema.parse({
    state,
    ...(item?.review === 'requested' && item.askedByName ? { askedBy: item.askedByName } : {}),
    ...(item?.review === 'requested' && item.askedAt ? { askedAt: item.askedAt } : {}),
    ...(item?.reviewOn ? { reviewOn: localDateOf(item.reviewOn) } : {}),
    hasPreviousPublication: publications > 1,
    may: {
      ask: item?.hasDraft === true && item.review !== 'requested' && !item.trashedAt,
      publish: isPublisher(staff),
    },
    schedules: schedules.map(toSchedule),
    events: events.map(toEvent),
  });
};
