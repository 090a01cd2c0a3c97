import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Assurance, Filing } from '../../content-models/cases/case.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import { fieldsOf, interpret, statusOf } from '../../content-models/services/interpretService.ts';
import type { Answers } from '../../content-models/services/serviceField.ts';
import { legalDeadline } from '../../content-models/shared/legalDeadline.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { nextNumber } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { caseSentBefore, rememberSending, type Sending } from '../idempotency/idempotencyKey.ts';
import { queueMail } from '../outbox/queueMail.ts';
import { newestServiceVersions, type StoredServiceVersion } from '../services/readServiceVersions.ts';
import { filedMail } from './caseMails.ts';
import { departmentFor } from './departmentFor.ts';
import { checkOwnFiles, requireUnfiled } from './ownFiles.ts';
import { sealAnswers } from './sealedCase.ts';

/** Who files what, where. */
export interface CaseFiling {
  commune: Commune;
  resident: Resident;
  assurance: Assurance;
  filing: Filing;
  sending: Sending;
}

const formChanged = () =>
  new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:form-changed',
    title: 'Urząd zmienił ten formularz.',
    detail: 'Sprawdź odpowiedzi w nowym formularzu i wyślij jeszcze raz.',
  });

const refuseFields = (errors: { path: string; message: string }[]): void => {
  if (errors.length > 0) throw new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors });
};

/** Everything that can be found out before the transaction: the form, the answers, the files, the department. */
const prepare = async (req: PayloadRequest, { commune, resident, filing }: CaseFiling) => {
  const [version] = await newestServiceVersions(req, commune.id, filing.service);
  if (!version) throw new ProblemError({ status: 404, title: 'W tej gminie nie ma takiej usługi.' });
  if (version.number !== filing.version) throw formChanged();
  const { steps, answers, errors } = interpret(version.definition, filing.answers, localDateOf(new Date()));
  if (filing.clauseVersion !== version.definition.clause.version) {
    errors.push({ path: 'clauseVersion', message: 'Przeczytaj obecną informację o danych osobowych.' });
  }
  refuseFields(errors);
  const files = await checkOwnFiles(req, resident.id, fieldsOf({ steps }), answers);
  refuseFields(files.errors);
  const department = await departmentFor(req, commune, version.definition.unit);
  return { version, answers, files: files.ids, department };
};

const caseRow = (
  id: string,
  { commune, resident, assurance, filing }: CaseFiling,
  { version, answers, department }: { version: StoredServiceVersion; answers: Answers; department: string },
) => {
  const { definition } = version;
  const now = new Date().toISOString();
  return {
    id,
    commune: commune.id,
    title: definition.title,
    status: definition.initialStatus,
    statusLabel: statusOf(definition, definition.initialStatus).label,
    department,
    resident: resident.id,
    serviceVersion: version.id,
    filedAt: now,
    changedAt: now,
    dueOn: legalDeadline(localDateOf(now), definition.term),
    assurance,
    clauseVersion: filing.clauseVersion,
    clauseAcceptedAt: now,
    sealedAnswers: sealAnswers(id, answers),
    createdAt: now,
    updatedAt: now,
  };
};

/**
 * Files a matter exactly once: number, case, first event, files, audit and mail in one durable transaction. An earlier
 * case of the same sending is given instead of a second one.
 */
export const fileCase = async (req: PayloadRequest, given: CaseFiling): Promise<{ id: string; isNew: boolean }> => {
  const { commune, resident, sending } = given;
  const before = await caseSentBefore(req, sending);
  if (before !== undefined) return { id: before, isNew: false };
  const prepared = await prepare(req, given);
  const id = v7();
  const row = caseRow(id, given, prepared);
  const { explanation } = statusOf(prepared.version.definition, row.status);
  const owner = { commune: commune.id, department: row.department, resident: resident.id, case: id };
  const { db } = req.payload;

  const write = async (): Promise<{ id: string; isNew: boolean }> => {
    // The first write, so that from here on nobody else files; what they filed before is seen by the next line.
    const year = localDateOf(row.filedAt).slice(0, 4);
    const running = await nextNumber(req, `cases:${year}`);
    const raced = await caseSentBefore(req, sending);
    if (raced !== undefined) throw new SentMeanwhile(raced);
    await requireUnfiled(req, prepared.files);
    const number = `MM-${year}-${String(running).padStart(6, '0')}`;
    await db.create({ collection: 'cases', data: { ...row, number }, req });
    await rememberSending(req, sending, id);
    await db.create({
      collection: 'caseEvents',
      data: {
        id: v7(),
        ...owner,
        at: row.filedAt,
        kind: 'filed',
        by: 'resident',
        status: row.status,
        statusLabel: row.statusLabel,
      },
      req,
    });
    for (const file of prepared.files) {
      await db.updateOne({
        collection: 'caseFiles',
        id: file,
        data: { case: id, commune: commune.id, department: row.department },
        req,
      });
    }
    await queueMail(
      req.payload,
      req,
      filedMail({ number, title: row.title, commune, to: resident.email }, { explanation, dueOn: row.dueOn }),
    );
    await appendAudit(req, {
      commune: commune.id,
      action: 'case.filed',
      objectType: 'cases',
      objectId: id,
      details: { number, service: given.filing.service, version: given.filing.version },
    });
    return { id, isNew: true };
  };

  try {
    return await inTransaction(req, write);
  } catch (error) {
    if (error instanceof SentMeanwhile) return { id: error.caseId, isNew: false };
    // Another process may have won with the same key: the unique index let only one in.
    const raced = await caseSentBefore(req, sending).catch(() => undefined);
    if (raced !== undefined) return { id: raced, isNew: false };
    throw error;
  }
};

/** Ends the transaction without a trace, so that a number is not used up for nothing. */
class SentMeanwhile extends Error {
  readonly caseId: string;
  constructor(caseId: string) {
    super('The same sending was filed meanwhile.');
    this.caseId = caseId;
  }
}
