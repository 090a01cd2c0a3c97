import type { PayloadRequest } from 'payload';
import { leaveText } from '../../content-models/cases/leaveText.ts';
import { proposedCallDay, termWords } from '../../content-models/cases/legalClock.ts';
import { deskSchema, caseActsSchema, type CaseActs, type Desk } from '../../content-models/desk/desk.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { countCase } from '../cases/dueOnNow.ts';
import { currentAnswers } from '../cases/sealedCase.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseDoc } from '../payload-types.ts';
import type { CaseAtHand } from './actOnCase.ts';
import { unreadFrom } from './caseMessages.ts';
import { notesOf, pointsDone } from './keepNotes.ts';
import { opinionsOf } from './handleOpinions.ts';
import { mayComplete, openQuestions } from './completeCase.ts';
import { extensionText } from './extendCase.ts';
import { unansweredCall } from './unansweredCall.ts';
import { eventsOf, undoable } from './undoMove.ts';

const isOver = ({ doc, definition }: CaseAtHand): boolean =>
  statusOf(definition, doc.status).final || Boolean(doc.endedAt);

/** The person's other cases in this commune that whoever asks may read: the case's own department's. */
const otherCases = async (req: PayloadRequest, { doc, commune, resident }: CaseAtHand): Promise<Desk['others']> => {
  const mine = await req.payload.find({
    collection: 'cases',
    where: { commune: { equals: commune.id } },
    select: { number: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const readable = new Set(mine.docs.map(({ id }) => id));
  const { docs } = await req.payload.db.find<CaseDoc>({
    collection: 'cases',
    where: { and: [{ resident: { equals: resident.id } }, { commune: { equals: commune.id } }] },
    sort: ['-filedAt', '-id'],
    pagination: false,
    limit: 200,
    req,
  });
  return docs
    .filter(({ id }) => id !== doc.id && readable.has(id))
    .map(({ id, number, title, statusLabel, filedAt }) => ({ id, number, title, statusLabel, filedAt }));
};

/** What the clerk's screen shows beside the case, for a case the caller was found to be allowed to read. */
export const readDesk = async (req: PayloadRequest, atHand: CaseAtHand): Promise<Desk> => {
  const { doc, definition } = atHand;
  const today = localDateOf(new Date());
  const counted = await countCase(req, doc, definition);
  const stands = statusOf(definition, doc.status).clock === 'stands';
  const until = doc.callUntil ?? undefined;
  const callPassed = until !== undefined && today > until && !isOver(atHand);
  const unanswered = await unansweredCall(req, doc, definition);
  const done = pointsDone(doc);
  return deskSchema.parse({
    seen: doc.changedAt,
    count: termWords(counted),
    dueOn: stands ? doc.dueOn : counted.dueOn,
    callUntil: until,
    callPassed,
    leaveText: unanswered === undefined ? undefined : leaveText(unanswered),
    proposedCall: proposedCallDay(today),
    extendedTo: doc.extendedTo ?? undefined,
    mayExtend: !isOver(atHand),
    extensionText: extensionText('…', '…'),
    mayUndo: undoable(await eventsOf(req, doc.id)) !== undefined,
    sign: doc.sign ?? undefined,
    registeredAt: doc.registeredAt ?? undefined,
    unread: await unreadFrom(req, doc.id, 'resident'),
    templates: (definition.letters ?? [])
      .filter(({ kind }) => kind === 'letter')
      .map(({ title, paragraphs }) => ({ title, text: paragraphs.join('\n\n') })),
    checklist: (definition.checklist ?? []).map((text, point) => ({ text, done: done.includes(point) })),
    notes: await notesOf(req, doc.id),
    opinions: await opinionsOf(req, doc.id),
    others: await otherCases(req, atHand),
  });
};

/** What the resident can do in their case now. */
export const readCaseActs = async (req: PayloadRequest, atHand: CaseAtHand): Promise<CaseActs> => {
  const { doc, definition } = atHand;
  const until = doc.callUntil ?? undefined;
  const isCalled = mayComplete(definition, doc);
  return caseActsSchema.parse({
    count: termWords(await countCase(req, doc, definition)),
    callUntil: isCalled ? until : undefined,
    isLate: isCalled && until !== undefined && localDateOf(new Date()) > until,
    mayComplete: isCalled,
    fields: isCalled ? openQuestions(definition, currentAnswers(doc), doc.filedAt) : [],
    mayWrite: !isOver(atHand),
    unread: await unreadFrom(req, idOf(doc), 'office'),
  });
};
