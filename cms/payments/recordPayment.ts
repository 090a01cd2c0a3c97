import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Payment } from '../../content-models/payments/payment.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import type { CaseDoc, PaymentDoc } from '../payload-types.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { paymentMail } from './paymentMails.ts';
import { accountOfRows, paymentRows } from './readAccount.ts';

/** One row to be written into a case's account. */
export interface NewPayment {
  caseId: string;
  kind: Payment['kind'];
  source: Payment['source'];
  grosze: number;
  bookedOn: string;
  /** what makes it happen once */
  externalId: string;
  note?: string | undefined;
  undoes?: string | undefined;
  staff?: string | undefined;
  /** how many rows whoever writes has seen; others than there are now is a 409 */
  seen?: number | undefined;
}

/** Somebody wrote into the account after it was read. */
export const accountChanged = () =>
  new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:case-changed',
    title: 'Wpłaty tej sprawy zmienił ktoś inny. Odśwież.',
  });

const words = { paid: 'Wpłata zapisana', refund: 'Opłata zwrócona', undone: 'Zmiana zapisu o opłacie' } as const;

const rowOf = async (req: PayloadRequest, externalId: string): Promise<PaymentDoc | null> =>
  req.payload.db.findOne<PaymentDoc>({ collection: 'payments', where: { externalId: { equals: externalId } }, req });

const requireSame = (row: PaymentDoc, given: NewPayment): void => {
  if (idOf(row.case) === given.caseId && row.kind === given.kind && row.grosze === given.grosze) return;
  throw new ProblemError({
    status: 422,
    type: 'urn:moje-miasto:key-reused',
    title: 'Z tym kluczem zapisano już inną wpłatę.',
  });
};

/**
 * Writes one row into a case's account exactly once: the row, the state of the fee, the event, what the resident is told
 * and the audit in one transaction. Says whether it was new; the caller has found that it may be written.
 */
export const recordPayment = (req: PayloadRequest, given: NewPayment): Promise<{ isNew: boolean }> =>
  inTransaction(req, async () => {
    const { db } = req.payload;
    const { caseId, kind, source, grosze, bookedOn, externalId, note, undoes, staff, seen } = given;
    const now = new Date().toISOString();
    // The first write holds others back, so that the rows that are then read are the rows that count.
    await db.updateOne({ collection: 'cases', id: caseId, data: { changedAt: now, updatedAt: now }, req });
    const before = await rowOf(req, externalId);
    if (before) {
      requireSame(before, given);
      return { isNew: false };
    }
    const doc: CaseDoc = await req.payload.findByID({
      collection: 'cases',
      id: caseId,
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (seen !== undefined && (await paymentRows(req, caseId)).length !== seen) throw accountChanged();
    const commune = await communeById(req.payload, idOf(doc.commune), req);
    const owner = { commune: commune.id, department: idOf(doc.department), resident: idOf(doc.resident), case: caseId };
    await db.create({
      collection: 'payments',
      data: {
        ...{ id: v7(), case: caseId, commune: commune.id, kind, source, grosze, externalId, bookedOn, at: now },
        ...(undoes === undefined ? {} : { undoes }),
        ...(note === undefined || note === '' ? {} : { sealedNote: seal(dataKeys(), caseId, note) }),
        ...(staff === undefined ? {} : { staff }),
      },
      req,
    });
    const { state } = accountOfRows(doc, await paymentRows(req, caseId));
    await db.updateOne({ collection: 'cases', id: caseId, data: { feeState: state }, req });
    const event = v7();
    await db.create({
      collection: 'caseEvents',
      data: {
        ...{ id: event, ...owner, at: now, by: 'office' },
        kind: undoes === undefined ? (kind === 'paid' ? 'paid' : 'refunded') : 'undone',
        ...(staff === undefined ? {} : { staff }),
        details: { grosze, bookedOn, source },
      },
      req,
    });
    const resident = await req.payload.findByID({
      collection: 'residents',
      id: owner.resident,
      depth: 0,
      overrideAccess: true,
      req,
    });
    await notify(req, {
      resident: resident.id,
      topic: 'case',
      what: `case:${event}`,
      title: `${doc.title}: ${words[undoes === undefined ? kind : 'undone'].toLocaleLowerCase('pl')}`,
      reason: `Widzisz to, bo to Twoja sprawa ${doc.number}.`,
      path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}`,
      tenant: commune.tenant,
      mail: paymentMail(doc.number, commune, resident.email),
    });
    await appendAudit(req, {
      commune: commune.id,
      action: undoes === undefined ? `case.${kind === 'paid' ? 'paid' : 'refunded'}` : 'case.paymentUndone',
      objectType: 'cases',
      objectId: caseId,
      details: { grosze, source, bookedOn },
    });
    return { isNew: true };
  });
