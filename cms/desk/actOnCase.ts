import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Commune } from '../../content-models/communes/commune.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { dueOnNow } from '../cases/dueOnNow.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import type { CaseDoc, CaseEventDoc, ResidentDoc } from '../payload-types.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import { changedMeanwhile } from './changedMeanwhile.ts';
import { deskMail } from './deskMail.ts';

/** A case as an act finds it. */
export interface CaseAtHand {
  doc: CaseDoc;
  definition: ServiceDefinition;
  commune: Commune;
  resident: ResidentDoc;
}

/** What an act writes, once the case is found to be as it was seen. */
export interface CaseAct {
  kind: CaseEventDoc['kind'];
  by: 'resident' | 'office';
  staff?: string;
  inner?: boolean;
  /** the state the case comes into */
  status?: string;
  message?: string | undefined;
  /** facts without personal data */
  details?: Record<string, unknown>;
  /** columns of the case */
  data?: Partial<CaseDoc>;
  /** what the resident is told in the list and by mail, without a word of the content */
  tell?: string;
  audit: { action: string; details?: Record<string, string | number | boolean> };
  /** further rows of the same act */
  write?: (event: string) => Promise<void>;
}

/** The case with this id; whoever asks was already found to be allowed to read it. */
export const caseAtHand = async (req: PayloadRequest, id: string): Promise<CaseAtHand> => {
  const doc = await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });
  const { definition } = await serviceVersionById(req, idOf(doc.serviceVersion));
  const commune = await communeById(req.payload, idOf(doc.commune), req);
  const resident = await req.payload.findByID({
    collection: 'residents',
    id: idOf(doc.resident),
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { doc, definition, commune, resident };
};

/** Refuses an act on a case that has ended. */
export const requireOpen = ({ doc, definition }: CaseAtHand): void => {
  if (statusOf(definition, doc.status).final || doc.endedAt) {
    throw new ProblemError({ status: 409, title: 'Ta sprawa jest już zakończona.' });
  }
};

/**
 * One act in a case: its event, the columns it changes, the term counted anew, what the resident is told and the audit,
 * in one transaction. With `seen`, a case that changed since then refuses with what changed.
 */
export const actOnCase = async (
  req: PayloadRequest,
  atHand: CaseAtHand,
  seen: string | undefined,
  act: CaseAct,
): Promise<void> => {
  const { doc, definition, commune, resident } = atHand;
  const { id } = doc;
  const now = new Date().toISOString();
  const sealedMessage = act.message === undefined ? undefined : seal(dataKeys(), id, act.message);
  const { db } = req.payload;
  if (seen !== undefined && doc.changedAt !== seen) throw await changedMeanwhile(req, id, seen);
  await inTransaction(req, async () => {
    // The first write holds others back, so that the case that is then read is the case that is changed.
    await db.updateOne({ collection: 'cases', id, data: { updatedAt: now }, req });
    const fresh = await db.findOne<CaseDoc>({ collection: 'cases', where: { id: { equals: id } }, req });
    if (fresh?.changedAt !== doc.changedAt) throw await changedMeanwhile(req, id, doc.changedAt);
    const next = act.status === undefined ? undefined : statusOf(definition, act.status);
    await db.updateOne({
      collection: 'cases',
      id,
      data: {
        changedAt: now,
        ...(next ? { status: next.name, statusLabel: next.label, endedAt: next.final ? now : null } : {}),
        ...act.data,
      },
      req,
    });
    const event = v7();
    await db.create({
      collection: 'caseEvents',
      data: {
        ...{ id: event, commune: commune.id, department: idOf(doc.department), resident: resident.id, case: id },
        ...{ at: now, kind: act.kind, by: act.by },
        ...(act.staff === undefined ? {} : { staff: act.staff }),
        ...(act.inner === true ? { inner: true } : {}),
        ...(next ? { status: next.name, statusLabel: next.label } : {}),
        ...(act.details === undefined ? {} : { details: act.details }),
        ...(sealedMessage === undefined ? {} : { sealedMessage }),
      },
      req,
    });
    await act.write?.(event);
    const state = next ?? statusOf(definition, doc.status);
    if (state.clock !== 'stands') {
      const dueOn = await dueOnNow(req, doc, definition);
      if (dueOn !== doc.dueOn) await db.updateOne({ collection: 'cases', id, data: { dueOn }, req });
    }
    if (act.tell !== undefined) {
      await notify(req, {
        resident: resident.id,
        topic: 'case',
        what: `case:${event}`,
        title: `${doc.title}: ${act.tell}`,
        reason: `Widzisz to, bo to Twoja sprawa ${doc.number}.`,
        path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}`,
        tenant: commune.tenant,
        mail: deskMail({ number: doc.number, title: doc.title, commune, to: resident.email }, act.tell),
      });
    }
    await appendAudit(req, {
      commune: commune.id,
      objectType: 'cases',
      objectId: id,
      action: act.audit.action,
      ...(act.audit.details ? { details: act.audit.details } : {}),
    });
  });
};
