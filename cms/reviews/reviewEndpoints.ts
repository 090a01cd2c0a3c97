import type { CollectionSlug, Endpoint } from 'payload';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import {
  askReviewSchema,
  sendBackSchema,
  stillCurrentSchema,
  undoPublicationSchema,
} from '../../content-models/work/work.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { changeWorkItem, workItemOf } from '../dashboard/workItem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { publicVersionOf } from '../publishing/guardPublishing.ts';
import { giveLockBack } from '../locks/giveLockBack.ts';
import { ownDocument } from '../publishing/ownDocument.ts';
import { publishSnapshot, snapshotOf, versionsOf } from '../schedule/publishSnapshot.ts';
import { refusalOf } from '../schedule/refusalOf.ts';
import { appendReviewEvent } from './appendReviewEvent.ts';
import { documentWorkOf } from './documentWorkOf.ts';
import { addMonths } from './nextReviewDay.ts';
import { tellOfReturn } from './reviewMails.ts';

const conflict = (title: string) => new ProblemError({ status: 409, title });

const reviewsByPublisher = { publisher: 'Sprawdza i publikuje wydawca.' };

/** How a document of that collection moves between its writer and the public; each answers how it stands afterwards. */
export const reviewEndpoints = (collection: CollectionSlug): Endpoint[] => [
  endpoint('get', '/:id/work', async (req) => json(await documentWorkOf(req, await ownDocument(req, collection)))),

  endpoint('post', '/:id/ask-review', async (req) => {
    const own = await ownDocument(req, collection);
    const { comment } = parseBody(askReviewSchema, await readJson(req));
    await inTransaction(req, async () => {
      const item = await workItemOf(req, own.id);
      if (!item?.hasDraft) throw conflict('Nie ma tu zmian do sprawdzenia. Najpierw zapisz szkic.');
      if (item.review === 'requested') throw conflict('Ten dokument już czeka na sprawdzenie.');
      await changeWorkItem(req, item.id, {
        review: 'requested',
        askedBy: own.staff.id,
        askedByName: own.staff.name,
        askedAt: new Date().toISOString(),
      });
      const about = { commune: idOf(item.commune), collectionName: collection, docId: own.id, title: item.title };
      await appendReviewEvent(req, { ...about, move: 'asked', comment });
      await giveLockBack(req, collection, own);
    });
    return json(await documentWorkOf(req, own));
  }),

  endpoint('post', '/:id/send-back', async (req) => {
    const own = await ownDocument(req, collection, reviewsByPublisher);
    const { comment } = parseBody(sendBackSchema, await readJson(req));
    await inTransaction(req, async () => {
      const item = await workItemOf(req, own.id);
      if (item?.review !== 'requested') throw conflict('Nikt nie prosi o sprawdzenie tego dokumentu.');
      await changeWorkItem(req, item.id, { review: 'returned' });
      const about = { commune: idOf(item.commune), collectionName: collection, docId: own.id, title: item.title };
      await appendReviewEvent(req, { ...about, move: 'returned', comment });
      await tellOfReturn(req, about, item.askedBy, comment);
      await giveLockBack(req, collection, own);
    });
    return json(await documentWorkOf(req, own));
  }),

  endpoint('post', '/:id/still-current', async (req) => {
    const own = await ownDocument(req, collection, reviewsByPublisher);
    const { reviewOn } = parseBody(stillCurrentSchema, await readJson(req));
    const today = localDateOf(new Date());
    if (reviewOn !== undefined && (reviewOn <= today || reviewOn > addDays(today, 3 * 366)))
      throw new ProblemError({
        status: 422,
        title: 'Popraw zaznaczone pola.',
        errors: [{ path: 'reviewOn', message: 'Wybierz dzień po dzisiejszym, najdalej za trzy lata.' }],
      });
    await inTransaction(req, async () => {
      const item = await workItemOf(req, own.id);
      if (!item?.isPublic) throw conflict('Tego dokumentu nie ma na stronie.');
      const day = reviewOn ?? addMonths(today, 12);
      await changeWorkItem(req, item.id, {
        reviewOn: `${day}T12:00:00.000Z`,
        reviewOnChosen: reviewOn !== undefined,
        remindedAhead: null,
        remindedOnDay: null,
      });
      const about = { commune: idOf(item.commune), collectionName: collection, docId: own.id, title: item.title };
      await appendReviewEvent(req, { ...about, move: 'stillCurrent', comment: `następny przegląd ${day}` });
    });
    return json(await documentWorkOf(req, own));
  }),

  endpoint('post', '/:id/undo-publication', async (req) => {
    const own = await ownDocument(req, collection, { publisher: 'Cofnąć publikację może tylko wydawca.' });
    const { reason } = parseBody(undoPublicationSchema, await readJson(req));
    const now = await publicVersionOf(req, collection, own.id);
    const previous =
      now &&
      (await versionsOf(req, collection, own.id, {
        'version._status': { equals: 'published' },
        'version.revision': { less_than: now.revision },
      }));
    if (!previous) throw conflict('Nie ma wcześniejszej publikacji, do której można wrócić.');
    req.context.undoing = true;
    req.context.publishReason = reason;
    try {
      await publishSnapshot(req, collection, own.id, snapshotOf(previous.version));
    } catch (error) {
      throw refusalOf(error);
    }
    return json(await documentWorkOf(req, own));
  }),
];
