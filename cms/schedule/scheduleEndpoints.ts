import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { formatDateTime } from '../../content-models/shared/localDate.ts';
import { instantOf } from '../../content-models/shared/polishTime.ts';
import { scheduleChangeSchema, scheduleRequestSchema, type WorkMove } from '../../content-models/work/work.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { workItemOf } from '../dashboard/workItem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import type { ScheduleDoc } from '../payload-types.ts';
import { ownDocument, type OwnDocument } from '../publishing/ownDocument.ts';
import { appendReviewEvent } from '../reviews/appendReviewEvent.ts';
import { documentWorkOf } from '../reviews/documentWorkOf.ts';
import { snapshotOf, versionsOf, type Snapshot } from './publishSnapshot.ts';
import { refusalOf } from './refusalOf.ts';
import { rehearsePublication } from './rehearsePublication.ts';

const longestMs = 2 * 366 * 24 * 3600_000;
const publishers = { publisher: 'Terminy ustala wydawca.' };

const wrong = (path: string, message: string) =>
  new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors: [{ path, message }] });

/** The moment that was asked for, when it lies ahead. */
const momentOf = (at: string): string => {
  const moment = instantOf(at);
  const ahead = moment === undefined ? Number.NaN : Date.parse(moment) - Date.now();
  if (moment === undefined || !(ahead > 0 && ahead < longestMs))
    throw wrong('at', 'Wybierz chwilę, która dopiero nadejdzie, najdalej za dwa lata.');
  return moment;
};

/** The text that was asked for, or the newest one. */
const snapshotFor = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { id, doc }: OwnDocument,
  version: string | undefined,
): Promise<Snapshot> => {
  const found = await versionsOf(
    req,
    collection,
    id,
    version === undefined ? { latest: { equals: true } } : { id: { equals: version } },
  );
  if (!found && version !== undefined) throw notFound();
  return snapshotOf(found?.version ?? doc);
};

const waitingOf = async (req: PayloadRequest, docId: string, id?: string): Promise<ScheduleDoc[]> => {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: {
      and: [
        { docId: { equals: docId } },
        ...(id === undefined ? [{ state: { equals: 'waiting' } }] : [{ id: { equals: id } }]),
      ],
    },
    depth: 0,
    limit: 10,
    overrideAccess: false,
    req,
  });
  return docs;
};

const words = (action: 'publish' | 'takeDown', at: string): string =>
  `${action === 'publish' ? 'publikacja' : 'zdjęcie ze strony'} ${formatDateTime(at)}`;

const tell = (req: PayloadRequest, schedule: ScheduleDoc, move: WorkMove, comment: string) =>
  appendReviewEvent(req, {
    commune: idOf(schedule.commune),
    collectionName: schedule.collectionName,
    docId: schedule.docId,
    title: schedule.title,
    move,
    comment,
  });

/** Changes a schedule if it still stands as it was seen: what has just fired can no longer be changed. */
const changeIf = async (
  req: PayloadRequest,
  { id }: ScheduleDoc,
  states: string[],
  data: Partial<ScheduleDoc>,
): Promise<ScheduleDoc> => {
  const touched = await req.payload.db.updateMany({
    collection: 'schedules',
    where: { and: [{ id: { equals: id } }, { state: { in: states } }] },
    data,
    req,
  });
  const row = touched?.[0] as unknown as ScheduleDoc | undefined;
  if (!row) throw new ProblemError({ status: 409, title: 'Tego terminu nie można już zmienić: właśnie minął.' });
  return row;
};

const ownSchedule = async (req: PayloadRequest, docId: string): Promise<ScheduleDoc> => {
  const [schedule] = await waitingOf(req, docId, String(req.routeParams?.scheduleId));
  if (!schedule) throw notFound();
  return schedule;
};

/** How a document of that collection is given moments at which it goes public or comes down; publishers only. */
export const scheduleEndpoints = (collection: CollectionSlug): Endpoint[] => [
  endpoint('post', '/:id/schedules', async (req) => {
    const own = await ownDocument(req, collection, publishers);
    const request = parseBody(scheduleRequestSchema, await readJson(req));
    const at = momentOf(request.at);
    const waiting = await waitingOf(req, own.id);
    if (waiting.some(({ action }) => action === request.action))
      throw new ProblemError({ status: 409, title: 'Taki termin już jest. Zmień go albo odwołaj.' });
    const item = await workItemOf(req, own.id);
    if (request.action === 'takeDown' && !item?.isPublic && !waiting.some((other) => other.at < at))
      throw new ProblemError({ status: 409, title: 'Tego dokumentu nie ma na stronie.' });
    const snapshot =
      request.action === 'publish' ? await snapshotFor(req, collection, own, request.version) : undefined;
    if (snapshot) {
      try {
        await rehearsePublication(req, collection, own.id, snapshot);
      } catch (error) {
        throw refusalOf(error);
      }
    }
    await inTransaction(req, async () => {
      const made = (await req.payload.db.create({
        collection: 'schedules',
        data: {
          id: v7(),
          commune: idOf(own.doc.commune),
          collectionName: collection,
          docId: own.id,
          title: own.doc.title ?? '',
          action: request.action,
          at,
          state: 'waiting',
          ...(request.action === 'takeDown' ? { reason: request.reason } : { snapshot }),
          by: own.staff.name,
          staffId: own.staff.id,
          madeAt: new Date().toISOString(),
        },
        req,
      })) as unknown as ScheduleDoc;
      await tell(req, made, 'scheduled', words(request.action, at));
    });
    return json(await documentWorkOf(req, own), 201);
  }),

  endpoint('patch', '/:id/schedules/:scheduleId', async (req) => {
    const own = await ownDocument(req, collection, publishers);
    const { at: asked, reason } = parseBody(scheduleChangeSchema, await readJson(req));
    const schedule = await ownSchedule(req, own.id);
    const at = momentOf(asked);
    await inTransaction(req, async () => {
      // whoever moves it answers for it from now on
      const changed = await changeIf(req, schedule, ['waiting'], {
        at,
        ...(reason !== undefined && schedule.action === 'takeDown' ? { reason } : {}),
        by: own.staff.name,
        staffId: own.staff.id,
      });
      await tell(req, changed, 'rescheduled', words(schedule.action, at));
    });
    return json(await documentWorkOf(req, own));
  }),

  endpoint('delete', '/:id/schedules/:scheduleId', async (req) => {
    const own = await ownDocument(req, collection, publishers);
    const schedule = await ownSchedule(req, own.id);
    await inTransaction(req, async () => {
      // a failed one is put away by the same button
      await changeIf(req, schedule, ['waiting', 'failed'], { state: 'cancelled', endedAt: new Date().toISOString() });
      if (schedule.state === 'waiting') await tell(req, schedule, 'unscheduled', words(schedule.action, schedule.at));
    });
    return json(await documentWorkOf(req, own));
  }),
];
