import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { addDays, formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import { changeWorkItem, type WorkItem } from '../dashboard/workItem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { adminLinkOf, colleagueOf, publishersOf, writeToColleague, type Colleague } from './reviewMails.ts';

/** The first reminder comes so many days ahead, the second on the day itself. */
const daysAhead = 14;

const noon = (day: string): string => `${day}T12:00:00.000Z`;

/** Documents that come due within the fortnight and whose reminder for that very day has not been written. */
const dueItems = async (req: PayloadRequest, today: string): Promise<WorkItem[]> => {
  const { docs } = await req.payload.db.find<WorkItem>({
    collection: 'workItems',
    where: {
      and: [
        { isPublic: { equals: true } },
        { archivedAt: { exists: false } },
        { reviewOn: { less_than_equal: noon(addDays(today, daysAhead)) } },
      ],
    },
    sort: 'reviewOn',
    limit: 1000,
    pagination: false,
    req,
  });
  return docs;
};

/** Whom it concerns: the publishers of the document's department, else whoever published or wrote it, else all publishers. */
const readersOf = async (req: PayloadRequest, item: WorkItem, department: string | undefined): Promise<Colleague[]> => {
  const commune = idOf(item.commune);
  const publishers = await publishersOf(req, commune);
  const ofDepartment = publishers.filter(({ departments }) => (departments ?? []).map(maybeIdOf).includes(department));
  if (department !== undefined && ofDepartment.length > 0) return ofDepartment;
  const owners = [await colleagueOf(req, commune, item.publishedBy), await colleagueOf(req, commune, item.editedBy)];
  const present = [...new Map(owners.filter((one) => one !== undefined).map((one) => [one.id, one])).values()];
  return present.length > 0 ? present : publishers;
};

const departmentOf = async (req: PayloadRequest, { collectionName, docId }: WorkItem): Promise<string | undefined> => {
  const doc = await req.payload.db.findOne<{ id: string; department?: unknown }>({
    collection: collectionName as 'pages',
    where: { id: { equals: docId } },
    req,
  });
  return maybeIdOf(doc?.department);
};

/** Which reminder is due and not yet written; one that was missed while nobody ran is not written twice. */
const reminderDue = (item: WorkItem, today: string): 'remindedAhead' | 'remindedOnDay' | undefined => {
  const isFor = (kept: string | null | undefined) => kept !== null && kept !== undefined && kept === item.reviewOn;
  const day = localDateOf(item.reviewOn ?? '');
  if (day <= today) return isFor(item.remindedOnDay) ? undefined : 'remindedOnDay';
  return isFor(item.remindedAhead) ? undefined : 'remindedAhead';
};

/** Writes once a fortnight ahead and once on the day to whoever answers for a document that wants to be looked through. */
export const remindOfReviews = async (payload: Payload, now = new Date()): Promise<number> => {
  const today = localDateOf(now);
  const items = await dueItems(await createLocalReq({}, payload), today);
  let written = 0;
  for (const item of items) {
    if (reminderDue(item, today) === undefined) continue;
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      // the first act is a write, so that two clocks never write the same mail
      const touched = await payload.db.updateMany({
        collection: 'workItems',
        where: { id: { equals: item.id } },
        data: { docId: item.docId },
        req,
      });
      const fresh = touched?.[0] as unknown as WorkItem | undefined;
      const which = fresh?.reviewOn ? reminderDue(fresh, today) : undefined;
      if (!fresh?.reviewOn || which === undefined) return;
      const about = { commune: idOf(fresh.commune), collectionName: fresh.collectionName, docId: fresh.docId };
      for (const colleague of await readersOf(req, fresh, await departmentOf(req, fresh)))
        await writeToColleague(req, colleague, {
          topic: 'reviewDue',
          subject: 'Dokument do przeglądu',
          lines: [
            `Do ${formatDate(fresh.reviewOn)} trzeba sprawdzić, czy dokument „${fresh.title}” jest nadal aktualny.`,
            `Otwórz go i popraw albo naciśnij „Nadal aktualne”: ${await adminLinkOf(req, about)}`,
          ],
        });
      await changeWorkItem(req, fresh.id, { [which]: fresh.reviewOn });
      written += 1;
    });
  }
  return written;
};
