import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { CoApplication } from '../../content-models/cases/coApplicant.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { caseDetailById } from '../cases/caseModels.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import type { CoApplicantDoc } from '../payload-types.ts';
import { invitationHash } from './inviteCoApplicant.ts';

const dead = () =>
  new ProblemError({
    status: 410,
    title: 'Ten odnośnik już nie działa.',
    detail: 'Działa raz i przez 14 dni. Jeśli potwierdzenie jest potrzebne, napisze do Ciebie urząd.',
  });

const waitingRow = async (req: PayloadRequest, commune: string, token: string): Promise<CoApplicantDoc> => {
  const row = await req.payload.db.findOne<CoApplicantDoc>({
    collection: 'coApplicants',
    where: { and: [{ tokenHash: { equals: invitationHash(token) } }, { commune: { equals: commune } }] },
    req,
  });
  if (row?.state !== 'waiting' || Date.parse(row.expiresAt) <= Date.now()) throw dead();
  return row;
};

/** What an invited person is asked to confirm. */
export const openInvitation = async (req: PayloadRequest, commune: string, token: string): Promise<CoApplication> => {
  const row = await waitingRow(req, commune, token);
  const { detail, doc } = await caseDetailById(req, idOf(row.case));
  const { givenName, familyName } = await req.payload.findByID({
    collection: 'residents',
    id: idOf(doc.resident),
    depth: 0,
    overrideAccess: true,
    req,
  });
  return {
    ...{ title: detail.title, officeName: detail.officeName, filedAt: detail.filedAt, answers: detail.answers },
    filer: `${givenName} ${familyName}`,
    until: new Date(row.expiresAt).toISOString(),
    files: detail.files.map(({ fileName }) => fileName),
  };
};

/** Takes the invited person's word: once, with an event for both sides; who confirmed sees the case from then on. */
export const answerInvitation = async (
  req: PayloadRequest,
  {
    commune,
    resident,
    token,
    answer,
  }: {
    commune: string;
    resident: string;
    token: string;
    answer: 'confirm' | 'decline';
  },
): Promise<{ number: string }> => {
  const { db } = req.payload;
  const isYes = answer === 'confirm';
  const now = new Date().toISOString();
  return inTransaction(req, async () => {
    const row = await waitingRow(req, commune, token);
    const id = idOf(row.case);
    const doc = await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });
    if (idOf(doc.resident) === resident) {
      throw new ProblemError({ status: 409, title: 'To Twoja sprawa. Potwierdzić ją ma druga osoba.' });
    }
    // By the state once more: of two answers at once only one counts.
    const answered = await db.updateMany({
      collection: 'coApplicants',
      where: { and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }] },
      data: { state: isYes ? 'confirmed' : 'declined', answeredBy: resident, answeredAt: now },
      req,
    });
    if (answered?.length !== 1) throw dead();
    await db.updateOne({
      collection: 'cases',
      id,
      data: { changedAt: now, updatedAt: now, ...(isYes ? { coApplicant: resident } : {}) },
      req,
    });
    const statusLabel = isYes ? 'Druga osoba potwierdziła' : 'Druga osoba odmówiła potwierdzenia';
    await db.create({
      collection: 'caseEvents',
      data: {
        ...{ id: v7(), commune, department: idOf(doc.department), resident: idOf(doc.resident), case: id, at: now },
        ...{ kind: 'coApplicant', by: 'resident', statusLabel, details: { confirmed: isYes } },
      },
      req,
    });
    const { tenant } = await communeById(req.payload, commune, req);
    await notify(req, {
      resident: idOf(doc.resident),
      topic: 'case',
      what: `coApplicant:${row.id}`,
      title: `${doc.title}: ${statusLabel.toLowerCase()}`,
      reason: `Widzisz to, bo to Twoja sprawa ${doc.number}.`,
      path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}`,
      tenant,
    });
    await appendAudit(req, {
      commune,
      action: isYes ? 'case.coApplicantConfirmed' : 'case.coApplicantDeclined',
      objectType: 'cases',
      objectId: id,
    });
    return { number: doc.number };
  });
};
