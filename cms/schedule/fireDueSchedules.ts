import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { formatDateTime } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { ScheduleDoc, StaffDoc } from '../payload-types.ts';
import { isPublisher } from '../publishing/guardPublishing.ts';
import { publishedCollectionNamed } from '../publishing/publishedCollections.ts';
import { removeFromSite } from '../publishing/removeFromSite.ts';
import { appendReviewEvent } from '../reviews/appendReviewEvent.ts';
import { adminLinkOf, colleagueOf, publishersOf, writeToColleague } from '../reviews/reviewMails.ts';
import { publishSnapshot, type Snapshot } from './publishSnapshot.ts';
import { reasonsOf } from './refusalOf.ts';

/** So many are looked for at once; the rest follows at the next look, a second later. */
const atOnce = 500;

const dueAt = async (payload: Payload, now: Date): Promise<ScheduleDoc[]> => {
  const { docs } = await payload.db.find<ScheduleDoc>({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: now.toISOString() } }] },
    sort: ['at', 'id'],
    limit: atOnce,
    pagination: false,
  });
  return docs;
};

/** Takes a waiting schedule in the caller's transaction; false when another hand had it first. */
const end = async (req: PayloadRequest, id: string, data: Partial<ScheduleDoc>): Promise<boolean> => {
  const touched = await req.payload.db.updateMany({
    collection: 'schedules',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
    data: { ...data, endedAt: new Date().toISOString() },
    req,
  });
  return (touched ?? []).length > 0;
};

/** A request in the name of whoever scheduled, as the register tells it; without the right there is none. */
const requestOf = async (payload: Payload, { staffId, commune }: ScheduleDoc): Promise<PayloadRequest> => {
  const person = await payload.db.findOne<StaffDoc>({ collection: 'staff', where: { id: { equals: staffId } } });
  const isOfCommune = person?.role === 'superadministrator' || maybeIdOf(person?.commune) === idOf(commune);
  if (!person || !isOfCommune || !isPublisher(person))
    throw new ProblemError({ status: 403, title: 'Osoba, która ustaliła termin, nie może już publikować.' });
  return createLocalReq(
    {
      user: { ...person, collection: 'staff', name: `zaplanował(a) ${person.name}` },
      context: { actingName: person.name },
    },
    payload,
  );
};

const fire = async (payload: Payload, schedule: ScheduleDoc): Promise<void> => {
  const collection = publishedCollectionNamed(payload, schedule.collectionName);
  if (!collection) throw new ProblemError({ status: 409, title: 'Nie ma już takiego rodzaju dokumentów.' });
  const req = await requestOf(payload, schedule);
  await inTransaction(req, async () => {
    if (!(await end(req, schedule.id, { state: 'done' }))) return;
    if (schedule.action === 'publish')
      await publishSnapshot(req, collection.slug, schedule.docId, schedule.snapshot as Snapshot);
    else
      await removeFromSite(req, {
        collection: collection.slug,
        kind: collection.kind,
        pathOf: collection.pathOf,
        id: schedule.docId,
        reason: schedule.reason ?? '',
      });
  });
};

/** Marks it as failed and says so to whoever scheduled it, or to the publishers when that person has gone. */
const giveUp = async (payload: Payload, schedule: ScheduleDoc, error: unknown): Promise<void> => {
  const failure = reasonsOf(error)
    .map(({ message }) => message)
    .join('\n')
    .slice(0, 2000);
  const commune = idOf(schedule.commune);
  const about = { commune, collectionName: schedule.collectionName, docId: schedule.docId, title: schedule.title };
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    if (!(await end(req, schedule.id, { state: 'failed', failure }))) return;
    await appendReviewEvent(req, { ...about, move: 'scheduleFailed', comment: failure });
    const person = await colleagueOf(req, commune, schedule.staffId);
    for (const reader of person ? [person] : await publishersOf(req, commune))
      await writeToColleague(req, reader, {
        topic: 'scheduleFailed',
        subject: 'Termin publikacji się nie powiódł',
        lines: [
          `${schedule.action === 'publish' ? 'Publikacja dokumentu' : 'Zdjęcie ze strony dokumentu'} „${schedule.title}” w terminie ${formatDateTime(schedule.at)} nie powiodło się:`,
          failure,
          `Otwórz dokument: ${await adminLinkOf(req, about)}`,
        ],
      });
  });
};

const isTemporary = (error: unknown): boolean => error instanceof APIError && error.status === 503;

/**
 * Does everything whose moment has come, in the order of the moments, each in its own transaction together with its own
 * end: a kill between two of them leaves the rest waiting, a kill within one leaves that one waiting. Answers how many.
 */
export const fireDueSchedules = async (payload: Payload, now = new Date()): Promise<number> => {
  const due = await dueAt(payload, now);
  for (const schedule of due) {
    try {
      await fire(payload, schedule);
    } catch (error) {
      // somebody else was writing: it stays waiting, and the next second tries again
      if (isTemporary(error)) continue;
      payload.logger.warn({ err: error, msg: `The schedule ${schedule.id} could not be carried out.` });
      await giveUp(payload, schedule, error);
    }
  }
  return due.length;
};
