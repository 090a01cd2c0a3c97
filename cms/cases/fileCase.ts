import type { PayloadRequest } from 'payload';
import type { CaseDetail } from '../../content-models/cases/case.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inviteCoApplicant } from '../coApplicants/inviteCoApplicant.ts';
import { nextNumber } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { forgetFiledDraft } from '../drafts/draftRows.ts';
import { caseSentBefore, rememberSending } from '../idempotency/idempotencyKey.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { CaseDoc, CaseEventDoc } from '../payload-types.ts';
import { filedMail } from './caseMails.ts';
import { caseDetailById, toCaseDetail, usualOf } from './caseModels.ts';
import { filedEvent, filedRow, numbered } from './filedRow.ts';
import { requireUnfiled } from './ownFiles.ts';
import { prepareFiling, type CaseFiling, type PreparedFiling } from './prepareFiling.ts';

/** A case that was just written, with all its rows at hand. */
interface WrittenCase {
  doc: CaseDoc;
  event: CaseEventDoc;
  prepared: PreparedFiling;
}

/** What a filing came to: a new case, or the one an earlier equal sending made. */
export type Filed = { id: string; isNew: true; written: WrittenCase } | { id: string; isNew: false };

/** Number, case, first event, files, mail and audit: all of it, or nothing. */
const write = async (req: PayloadRequest, given: CaseFiling, prepared: PreparedFiling): Promise<Filed> => {
  const { commune, resident, sending } = given;
  const { db } = req.payload;
  const row = filedRow(given, prepared);
  const event = filedEvent(row, prepared);
  const { id, status, title, filedAt, dueOn } = row;
  // The first write, so that from here on nobody else files; what they filed before is seen by the next line.
  const year = localDateOf(filedAt).slice(0, 4);
  const running = await nextNumber(req, `cases:${year}`);
  const raced = await caseSentBefore(req, sending);
  if (raced !== undefined) throw new SentMeanwhile(raced);
  const files = prepared.files.map((file) => file.id);
  await requireUnfiled(req, files);
  const number = `MM-${year}-${String(running).padStart(6, '0')}`;
  const doc = numbered(row, number, given, prepared);
  await db.create({ collection: 'cases', data: { ...doc }, returning: false, req });
  await rememberSending(req, sending, id);
  const begun = { commune: commune.id, resident: resident.id, service: given.filing.service };
  await forgetFiledDraft(req, begun, sending.key.slice(resident.id.length + 1));
  await db.create({ collection: 'caseEvents', data: { ...event }, returning: false, req });
  const email = given.filing.coApplicantEmail;
  if (email !== undefined) {
    await inviteCoApplicant(req, { commune, caseId: id, email, now: new Date(filedAt) });
  }
  for (const file of files) {
    const data = { case: id, commune: commune.id, department: row.department };
    await db.updateOne({ collection: 'caseFiles', id: file, data, req });
  }
  await given.from?.write(id);
  const { explanation } = statusOf(prepared.version.definition, status);
  await queueMail(req.payload, req, filedMail({ number, title, commune, to: resident.email }, { explanation, dueOn }));
  await appendAudit(req, {
    commune: commune.id,
    action: 'case.filed',
    objectType: 'cases',
    objectId: id,
    details: {
      ...{ number, service: given.filing.service, version: given.filing.version },
      filedHash: row.filedHash ?? '',
    },
  });
  return { id, isNew: true, written: { doc, event, prepared } };
};

/**
 * Files a matter exactly once: number, case, first event, files, audit and mail in one durable transaction. An earlier
 * case of the same sending is given instead of a second one.
 */
export const fileCase = async (req: PayloadRequest, given: CaseFiling): Promise<Filed> => {
  const { sending } = given;
  const before = await caseSentBefore(req, sending);
  if (before !== undefined) return { id: before, isNew: false };
  const prepared = await prepareFiling(req, given);
  try {
    return await inTransaction(req, () => write(req, given, prepared));
  } catch (error) {
    if (error instanceof SentMeanwhile) return { id: error.caseId, isNew: false };
    // Another process may have won with the same key: the unique index let only one in.
    const raced = await caseSentBefore(req, sending).catch(() => undefined);
    if (raced !== undefined) return { id: raced, isNew: false };
    throw error;
  }
};

/** The case a filing came to as its resident gets it; of one that was just written nothing is read again. */
export const filedDetail = async (req: PayloadRequest, { commune }: CaseFiling, filed: Filed): Promise<CaseDetail> => {
  if (!filed.isNew) return (await caseDetailById(req, filed.id)).detail;
  const { doc, event, prepared } = filed.written;
  const { definition } = prepared.version;
  // a second person was invited only where the form asks for one
  if (definition.coApplicant !== undefined) return (await caseDetailById(req, filed.id)).detail;
  return toCaseDetail({
    ...{ doc, definition, commune, department: prepared.department.name },
    ...{ files: prepared.files.toSorted((a, b) => (a.id < b.id ? -1 : 1)), events: [event], coApplicant: {} },
    usual: await usualOf(req, doc, commune.id, definition.slug),
  });
};

/** Ends the transaction without a trace, so that a number is not used up for nothing. */
class SentMeanwhile extends Error {
  readonly caseId: string;
  constructor(caseId: string) {
    super('The same sending was filed meanwhile.');
    this.caseId = caseId;
  }
}
