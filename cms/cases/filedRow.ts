import { v7 } from 'uuid';
import { publicPartyOf } from '../../content-models/services/filer.ts';
import { filerOf } from '../../content-models/services/filerOf.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { searchTextOf } from '../../content-models/queue/queueRules.ts';
import { legalDeadline } from '../../content-models/shared/legalDeadline.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { filedHash, newCheckCode } from '../confirmations/filedHash.ts';
import type { CaseDoc, CaseEventDoc } from '../payload-types.ts';
import { feeColumns } from '../payments/feeColumns.ts';
import type { CaseFiling, PreparedFiling } from './prepareFiling.ts';
import { sealAnswers } from './sealedCase.ts';

/** The row of a new case, all but its number. */
export const filedRow = (
  { commune, resident, assurance, filing, from }: CaseFiling,
  { version, answers, files, department, fee }: PreparedFiling,
): Omit<CaseDoc, 'number'> => {
  const id = v7();
  const { definition } = version;
  const now = new Date().toISOString();
  return {
    id,
    commune: commune.id,
    title: definition.title,
    status: definition.initialStatus,
    statusLabel: statusOf(definition, definition.initialStatus).label,
    department: department.id,
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
      ...{ filedAt: now, clauseVersion: filing.clauseVersion, answers },
      files: files.map(({ id: file, sha256 }) => ({ id: file, sha256 })),
    }),
    checkCode: newCheckCode(),
    ...feeColumns(fee),
    ...(from === undefined ? {} : { about: from.case }),
    createdAt: now,
    updatedAt: now,
  };
};

/** A filed row with the number it got; the office finds it by the number, the matter, who filed and for which company. */
export const numbered = (
  row: Omit<CaseDoc, 'number'>,
  number: string,
  { resident }: CaseFiling,
  { version, answers }: PreparedFiling,
): CaseDoc => ({
  ...row,
  number,
  searchText: searchTextOf({
    number,
    title: row.title,
    applicant: `${resident.givenName} ${resident.familyName}`,
    party: publicPartyOf(filerOf(version.definition, answers)),
  }),
});

/** The first event of a case. */
export const filedEvent = (
  { id, ...row }: Omit<CaseDoc, 'number'>,
  { routed }: Pick<PreparedFiling, 'routed'>,
): CaseEventDoc => ({
  id: v7(),
  ...{ commune: row.commune, department: row.department, resident: row.resident, case: id },
  ...{ at: row.filedAt, kind: 'filed', by: 'resident', status: row.status, statusLabel: row.statusLabel },
  ...(routed === undefined ? {} : { details: { routed } }),
});
