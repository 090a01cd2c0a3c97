import type { PayloadRequest } from 'payload';
import type { Assurance, Filing } from '../../content-models/cases/case.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import type { Answers } from '../../content-models/services/answers.ts';
import { filerErrors } from '../../content-models/services/filerOf.ts';
import { fieldsOf, interpret } from '../../content-models/services/interpretService.ts';
import type { DueFee } from '../../content-models/services/serviceFee.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { coApplicantErrors } from '../coApplicants/inviteCoApplicant.ts';
import type { Sending } from '../idempotency/idempotencyKey.ts';
import type { CaseFileDoc } from '../payload-types.ts';
import { refusePaused } from '../services/pauseService.ts';
import { newestServiceVersions, type StoredServiceVersion } from '../services/readServiceVersions.ts';
import { surroundingsOf } from '../streets/readStreets.ts';
import { departmentById, type TakingDepartment } from './departmentFor.ts';
import { checkOwnFiles } from './ownFiles.ts';
import { refuseWeakLogin } from './refuseWeakLogin.ts';
import { routeCase, type Routed } from './routeCase.ts';

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

/** A filing that may be written: by which form, what was understood, where it goes. */
export interface PreparedFiling {
  version: StoredServiceVersion;
  answers: Answers;
  files: CaseFileDoc[];
  department: TakingDepartment;
  /** the rule of the form that sent it there, in words */
  routed: Routed | undefined;
  fee: DueFee | undefined;
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
export const prepareFiling = async (
  req: PayloadRequest,
  { commune, resident, assurance, filing, from }: CaseFiling,
): Promise<PreparedFiling> => {
  const [version] = await newestServiceVersions(req, commune.id, filing.service);
  if (!version) throw new ProblemError({ status: 404, title: 'W tej gminie nie ma takiej usługi.' });
  await refusePaused(req, commune.id, filing.service);
  if (version.number !== filing.version) throw formChanged();
  refuseWeakLogin(version.definition, assurance, commune);
  const { steps, answers, errors, fee, values } = interpret(
    version.definition,
    filing.answers,
    localDateOf(new Date()),
    await surroundingsOf(req, commune.id, version.definition),
  );
  errors.push(...filerErrors(version.definition, filing.answers));
  if (filing.clauseVersion !== version.definition.clause.version) {
    errors.push({ path: 'clauseVersion', message: 'Przeczytaj obecną informację o danych osobowych.' });
  }
  errors.push(...coApplicantErrors(version.definition, filing.coApplicantEmail, resident.email));
  refuseFields(errors);
  const files = await checkOwnFiles(req, resident.id, fieldsOf({ steps }), answers);
  refuseFields(files.errors);
  const { department, routed } =
    from === undefined
      ? await routeCase(req, commune, version.definition, values)
      : { department: await departmentById(req, commune, from.department), routed: undefined };
  return { version, answers, files: files.docs, department, routed, fee };
};
