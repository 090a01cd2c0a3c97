import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Assurance, Filing } from '../../content-models/cases/case.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import { fieldsOf, interpret, statusOf } from '../../content-models/services/interpretService.ts';
import type { DueFee } from '../../content-models/services/serviceFee.ts';
import type { Answers } from '../../content-models/services/answers.ts';
import { searchTextOf } from '../../content-models/queue/queueRules.ts';
import { legalDeadline } from '../../content-models/shared/legalDeadline.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { coApplicantErrors, inviteCoApplicant } from '../coApplicants/inviteCoApplicant.ts';
import { filedHash, newCheckCode, type FiledRecord } from '../confirmations/filedHash.ts';
import { nextNumber } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { forgetFiledDraft } from '../drafts/draftRows.ts';
import { caseSentBefore, rememberSending, type Sending } from '../idempotency/idempotencyKey.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { CaseFileDoc } from '../payload-types.ts';
import { refusePaused } from '../services/pauseService.ts';
import { feeColumns } from '../payments/feeColumns.ts';
import { newestServiceVersions, type StoredServiceVersion } from '../services/readServiceVersions.ts';
import { surroundingsOf } from '../streets/readStreets.ts';
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
  /** filed from another case of the resident's: whose department takes it, and what is written along with it */
  from?: { case: string; department: string; write: (id: string) => Promise<void> };
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

/** The files' own sums, made when they came. */
const sumsOf = async (req: PayloadRequest, ids: string[]): Promise<{ id: string; sha256: string }[]> => {
  if (ids.length === 0) return [];
  const where = { id: { in: ids } };
  const { docs } = await req.payload.db.find<CaseFileDoc>({ collection: 'caseFiles', where, pagination: false, req });
  return docs.map(({ id, sha256 }) => ({ id, sha256 }));
};

/** Everything that can be found out before the transaction: the form, the answers, the files, the department. */
const prepare = async (req: PayloadRequest, { commune, resident, filing, from }: CaseFiling) => {
  const [version] = await newestServiceVersions(req, commune.id, filing.service);
  if (!version) throw new ProblemError({ status: 404, title: 'W tej gminie nie ma takiej usługi.' });
  await refusePaused(req, commune.id, filing.service);
  if (version.number !== filing.version) throw formChanged();
  const { steps, answers, errors, fee } = interpret(
    version.definition,
    filing.answers,
    localDateOf(new Date()),
    await surroundingsOf(req, commune.id, version.definition),
  );
  if (filing.clauseVersion !== version.definition.clause.version) {
    errors.push({ path: 'clauseVersion', message: 'Przeczytaj obecną informację o danych osobowych.' });
  }
  errors.push(...coApplicantErrors(version.definition, filing.coApplicantEmail, resident.email));
  refuseFields(errors);
  const files = await checkOwnFiles(req, resident.id, fieldsOf({ steps }), answers);
  refuseFields(files.errors);
  const department = from?.department ?? (await departmentFor(req, commune, version.definition.unit));
  return { version, answers, files: files.ids, sums: await sumsOf(req, files.ids), department, fee };
};

const caseRow = (
  id: string,
  { commune, resident, assurance, filing, from }: CaseFiling,
  {
    version,
    answers,
    sums,
    department,
    fee,
  }: {
    version: StoredServiceVersion;
    answers: Answers;
    sums: FiledRecord['files'];
    department: string;
    fee: DueFee | undefined;
  },
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
    filedHash: filedHash({
      ...{ case: id, commune: commune.id, resident: resident.id, serviceVersion: version.id },
      ...{ filedAt: now, clauseVersion: filing.clauseVersion, answers, files: sums },
    }),
    checkCode: newCheckCode(),
    ...feeColumns(fee),
    ...(from === undefined ? {} : { about: from.case }),
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
  const searchTextFor = (number: string) =>
    searchTextOf({ number, title: row.title, applicant: `${resident.givenName} ${resident.familyName}` });

  const write = async (): Promise<{ id: string; isNew: boolean }> => {
    // The first write, so that from here on nobody else files; what they filed before is seen by the next line.
    const year = localDateOf(row.filedAt).slice(0, 4);
    const running = await nextNumber(req, `cases:${year}`);
    const raced = await caseSentBefore(req, sending);
    if (raced !== undefined) throw new SentMeanwhile(raced);
    await requireUnfiled(req, prepared.files);
    const number = `MM-${year}-${String(running).padStart(6, '0')}`;
    await db.create({ collection: 'cases', data: { ...row, number, searchText: searchTextFor(number) }, req });
    await rememberSending(req, sending, id);
    const begun = { commune: commune.id, resident: resident.id, service: given.filing.service };
    await forgetFiledDraft(req, begun, sending.key.slice(resident.id.length + 1));
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
    const email = given.filing.coApplicantEmail;
    if (email !== undefined) {
      await inviteCoApplicant(req, { commune, caseId: id, email, now: new Date(row.filedAt) });
    }
    for (const file of prepared.files) {
      await db.updateOne({
        collection: 'caseFiles',
        id: file,
        data: { case: id, commune: commune.id, department: row.department },
        req,
      });
    }
    await given.from?.write(id);
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
      details: { number, service: given.filing.service, version: given.filing.version, filedHash: row.filedHash },
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
