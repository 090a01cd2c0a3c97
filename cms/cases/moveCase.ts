import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { caseMoveSchema } from '../../content-models/cases/case.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import type { CaseDoc } from '../payload-types.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { numberingOf } from '../register/numberingOf.ts';
import { giveSign } from '../register/registerCase.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import { substitutionDetails } from '../substitutions/standsInFor.ts';
import { movedMail } from './caseMails.ts';
import { changedMeanwhile } from '../desk/changedMeanwhile.ts';
import { callText } from '../desk/callText.ts';
import { callUntilOf } from './callOf.ts';
import { dueOnNow } from './dueOnNow.ts';

const caseNow = (req: PayloadRequest, id: string): Promise<CaseDoc> =>
  req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });

/**
 * Moves a case along its definition's graph, with what the resident is told about it. The caller was already found to be
 * allowed to read the case and to move it.
 */
export const moveCase = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  id: string,
  { from, to, message, seen, until, lacking }: z.infer<typeof caseMoveSchema>,
): Promise<void> => {
  const doc = await caseNow(req, id);
  const { definition } = await serviceVersionById(req, idOf(doc.serviceVersion));
  if (doc.status !== from || doc.endedAt || (seen !== undefined && doc.changedAt !== seen)) {
    throw await changedMeanwhile(req, id, seen ?? doc.changedAt);
  }
  const move = statusOf(definition, from).moves.find((one) => one.to === to);
  if (!move) throw new ProblemError({ status: 409, title: 'Z tego stanu nie można tak przesunąć sprawy.' });
  const callUntil = move.call === undefined ? undefined : callUntilOf(move.call, until);
  const written = message === undefined || message === '' ? undefined : message;
  const text = callUntil === undefined ? written : callText(written, lacking, callUntil, move.call);
  if (move.message === 'required' && written === undefined && (lacking ?? []).length === 0) {
    const missing = 'Napisz, co mieszkaniec ma wiedzieć o tej zmianie.';
    throw new ProblemError({ status: 422, title: missing, errors: [{ path: 'message', message: missing }] });
  }
  const commune = await communeById(req.payload, idOf(doc.commune), req);
  const resident = await req.payload.findByID({
    collection: 'residents',
    id: idOf(doc.resident),
    depth: 0,
    overrideAccess: true,
    req,
  });
  const { label: statusLabel } = statusOf(definition, to);
  const now = new Date().toISOString();
  const sealedMessage = text === undefined ? undefined : seal(dataKeys(), id, text);

  const inPlaceOf = await substitutionDetails(req, staff, doc);

  await inTransaction(req, async () => {
    // The first write holds others back, so that the state that is then read is the state that is moved.
    await req.payload.db.updateOne({ collection: 'cases', id, data: { updatedAt: now }, req });
    const held = await caseNow(req, id);
    if (held.status !== from || held.changedAt !== doc.changedAt) {
      throw await changedMeanwhile(req, id, seen ?? doc.changedAt);
    }
    const endedAt = statusOf(definition, to).final ? now : null;
    await req.payload.db.updateOne({
      collection: 'cases',
      id,
      data: { status: to, statusLabel, changedAt: now, endedAt, callUntil: callUntil ?? null },
      req,
    });
    const event = v7();
    await req.payload.db.create({
      collection: 'caseEvents',
      data: {
        id: event,
        commune: commune.id,
        department: idOf(doc.department),
        resident: resident.id,
        case: id,
        at: now,
        kind: callUntil === undefined ? 'moved' : 'called',
        by: 'office',
        staff: staff.id,
        status: to,
        statusLabel,
        details: {
          ...inPlaceOf,
          from,
          ...(doc.callUntil ? { callBefore: doc.callUntil } : {}),
          ...(callUntil === undefined ? {} : { until: callUntil, lacking: lacking ?? [] }),
        },
        ...(sealedMessage === undefined ? {} : { sealedMessage }),
      },
      req,
    });
    // the term is counted anew when it goes on; while it stands, its day stays as it was
    if (statusOf(definition, to).clock !== 'stands') {
      const dueOn = await dueOnNow(req, doc, definition);
      if (dueOn !== doc.dueOn) await req.payload.db.updateOne({ collection: 'cases', id, data: { dueOn }, req });
    }
    const hasMessage = text !== undefined;
    // Where Moje Miasto numbers, the first step of the office is its registering.
    const isFirst = from === definition.initialStatus && !held.sign;
    const sign =
      isFirst && (await numberingOf(req, commune.id)) === 'here'
        ? await giveSign(req, { doc: held, definition, staff, given: {}, now: new Date(now) })
        : undefined;
    await notify(req, {
      resident: resident.id,
      topic: 'case',
      what: `case:${event}`,
      title: `${doc.title}: ${statusLabel}`,
      text:
        [
          ...(hasMessage ? ['Czeka na Ciebie wiadomość z urzędu.'] : []),
          ...(sign === undefined ? [] : [`Znak sprawy: ${sign}`]),
        ].join(' ') || undefined,
      reason: `Widzisz to, bo to Twoja sprawa ${doc.number}.`,
      path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}`,
      tenant: commune.tenant,
      mail: movedMail(
        { number: doc.number, title: doc.title, commune, to: resident.email },
        { statusLabel, hasMessage },
      ),
    });
    await appendAudit(req, {
      commune: commune.id,
      action: 'case.moved',
      objectType: 'cases',
      objectId: id,
      details: { from, to, message: hasMessage },
    });
  });
};
