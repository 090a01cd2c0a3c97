import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import type { LetterContent } from '../../content-models/letters/letter.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { addDays, formatDate, localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { caseAtHand, type CaseAtHand } from '../desk/actOnCase.ts';
import { deskMail } from '../desk/deskMail.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import type { CaseDoc, CaseLetterDoc } from '../payload-types.ts';
import { letterFrame } from './caseFillValues.ts';
import { addDraft } from './draftLetter.ts';

/** A draft is there so many days before the term ends. */
const daysAhead = 3;
/** An unopened letter is told of a second time after so many days. */
const daysToSecondNotice = 7;
const perPage = 200;

/** A notice by art. 36 § 1 KPA, all but the reasons and the new day, which the clerk alone knows. */
const extensionDraft = (atHand: CaseAtHand): LetterContent => ({
  ...letterFrame(atHand, ''),
  title: 'Zawiadomienie o niezałatwieniu sprawy w terminie',
  basis: 'art. 36 § 1 Kodeksu postępowania administracyjnego',
  paragraphs: [
    `Zawiadamiam, że sprawa ${atHand.doc.number} („${atHand.doc.title}”), złożona ${formatDate(atHand.doc.filedAt)}, nie zostanie załatwiona do ${formatDate(atHand.doc.dueOn)}`,
  ],
  grounds: ['[uzupełnij: dlaczego urząd nie zdąży]'],
});

/** Prepares the draft for one case unless it has one for this very day; answers whether it did. */
const prepareExtension = async (req: PayloadRequest, { id, dueOn }: CaseDoc): Promise<boolean> => {
  const atHand = await caseAtHand(req, id);
  const state = statusOf(atHand.definition, atHand.doc.status);
  // while the term stands nothing is late, and what has ended cannot be
  if (state.final || state.clock === 'stands' || atHand.doc.endedAt || atHand.doc.dueOn !== dueOn) return false;
  const { db } = req.payload;
  return inTransaction(req, async () => {
    // Holds a second clock back, which then finds the draft.
    await db.updateOne({ collection: 'cases', id, data: { updatedAt: new Date().toISOString() }, req });
    const where: Where = { and: [{ case: { equals: id } }, { preparedFor: { equals: dueOn } }] };
    if (await db.findOne<CaseLetterDoc>({ collection: 'caseLetters', where, req })) return false;
    await addDraft(req, atHand, { kind: 'extension', content: extensionDraft(atHand), preparedFor: dueOn });
    return true;
  });
};

/** Drafts of notices for cases whose term ends within days or has ended, once for each due day. */
const prepareExtensions = async (payload: Payload, today: LocalDate): Promise<number> => {
  let prepared = 0;
  let after = '';
  for (;;) {
    const req = await createLocalReq({}, payload);
    const { docs } = await payload.db.find<CaseDoc>({
      collection: 'cases',
      where: {
        and: [
          { dueOn: { less_than_equal: addDays(today, daysAhead) } },
          { endedAt: { exists: false } },
          ...(after === '' ? [] : [{ id: { greater_than: after } }]),
        ],
      },
      sort: 'id',
      limit: perPage,
      req,
    });
    for (const doc of docs) {
      if (await prepareExtension(await createLocalReq({}, payload), doc)) prepared += 1;
    }
    after = docs.at(-1)?.id ?? '';
    if (docs.length < perPage) return prepared;
  }
};

const tellAgain = async (payload: Payload, row: CaseLetterDoc, now: Date): Promise<boolean> => {
  const req = await createLocalReq({}, payload);
  const { doc, commune, resident } = await caseAtHand(req, idOf(row.case));
  const { db } = payload;
  return inTransaction(req, async () => {
    const where = { id: { equals: row.id } };
    await db.updateOne({ collection: 'caseLetters', id: row.id, data: { touchedAt: now.toISOString() }, req });
    const fresh = await db.findOne<CaseLetterDoc>({ collection: 'caseLetters', where, req });
    if (!fresh || fresh.readAt || fresh.secondNoticeAt) return false;
    await db.updateOne({ collection: 'caseLetters', id: row.id, data: { secondNoticeAt: now.toISOString() }, req });
    const what = 'nadal czeka na Ciebie pismo z urzędu';
    await notify(req, {
      ...{ resident: resident.id, topic: 'case', what: `letter:${row.id}:second`, title: `${doc.title}: ${what}` },
      reason: `Widzisz to, bo to Twoja sprawa ${doc.number}.`,
      path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}`,
      tenant: commune.tenant,
      mail: deskMail({ number: doc.number, title: doc.title, commune, to: resident.email }, what),
    });
    await appendAudit(req, {
      ...{ commune: commune.id, action: 'letter.secondNotice', objectType: 'caseLetters', objectId: row.id },
      details: { case: doc.id },
    });
    return true;
  });
};

/**
 * Tells the party a second time of letters that nobody opened for a week. Nothing more comes of it: a letter left unread in
 * our portal is not deemed delivered. That fiction belongs to e-Doręczenia and to post (act on electronic delivery,
 * art. 42; KPA art. 44), so the office sees that it was not collected and takes one of those ways.
 */
const tellOfUnread = async (payload: Payload, now: Date): Promise<number> => {
  const before = new Date(now.getTime() - daysToSecondNotice * 24 * 3600_000).toISOString();
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.db.find<CaseLetterDoc>({
    collection: 'caseLetters',
    where: {
      and: [
        { state: { equals: 'sent' } },
        { sentAt: { less_than_equal: before } },
        { readAt: { exists: false } },
        { secondNoticeAt: { exists: false } },
      ],
    },
    pagination: false,
    limit: 1000,
    req,
  });
  let told = 0;
  for (const row of docs) if (await tellAgain(payload, row, now)) told += 1;
  return told;
};

/** The daily work of letters; harmless when done twice. */
export const prepareLetters = async (
  payload: Payload,
  now = new Date(),
): Promise<{ prepared: number; told: number }> => ({
  prepared: await prepareExtensions(payload, localDateOf(now)),
  told: await tellOfUnread(payload, now),
});
