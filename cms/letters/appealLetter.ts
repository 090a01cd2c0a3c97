import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Assurance } from '../../content-models/cases/case.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { appealDefinition, appealSlug } from '../../content-models/letters/appealDefinition.ts';
import { canBeAppealed, letterKindNames } from '../../content-models/letters/letter.ts';
import type { LetterAppeal } from '../../content-models/letters/letterAppeal.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import { formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { fileCase } from '../cases/fileCase.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { Sending } from '../idempotency/idempotencyKey.ts';
import type { CaseDoc, CaseLetterDoc } from '../payload-types.ts';
import { publishServiceVersion } from '../services/publishServiceVersion.ts';
import { newestServiceVersions, type StoredServiceVersion } from '../services/readServiceVersions.ts';
import { contentOf } from './letterRows.ts';
import { caseNamed } from './readLetters.ts';

const refuse = (path: string, message: string): never => {
  throw new ProblemError({ status: 422, title: message, errors: [{ path, message }] });
};

/** The commune's form of appeals; the built-in one is published where there is none yet. */
const appealForm = async (req: PayloadRequest, commune: Commune): Promise<StoredServiceVersion> => {
  const [newest] = await newestServiceVersions(req, commune.id, appealSlug);
  if (newest) return newest;
  await publishServiceVersion(req, { commune: commune.id, definition: appealDefinition, publishedBy: 'system' });
  const [published] = await newestServiceVersions(req, commune.id, appealSlug);
  if (!published) throw new Error('The form of appeals could not be published.');
  return published;
};

const alreadyAppealed = async (req: PayloadRequest, id: string): Promise<ProblemError> => {
  const number = (await caseNamed(req, id))?.number ?? '';
  return new ProblemError({
    status: 409,
    title: 'Od tego pisma już się odwołano.',
    detail: `Znajdziesz to w Moich sprawach pod numerem ${number}.`,
  });
};

/** Written along with the appeal: the letter and its case know of it, once. */
const noteAppeal = async (req: PayloadRequest, row: CaseLetterDoc, resident: string, id: string): Promise<void> => {
  const { db } = req.payload;
  const now = new Date().toISOString();
  await db.updateOne({ collection: 'caseLetters', id: row.id, data: { touchedAt: now }, req });
  const where = { id: { equals: row.id } };
  const fresh = await db.findOne<CaseLetterDoc>({ collection: 'caseLetters', where, req });
  const earlier = maybeIdOf(fresh?.appealCase);
  if (earlier !== undefined) throw await alreadyAppealed(req, earlier);
  await db.updateOne({ collection: 'caseLetters', id: row.id, data: { appealCase: id }, req });
  const of = idOf(row.case);
  await db.updateOne({ collection: 'cases', id: of, data: { changedAt: now }, req });
  await db.create({
    collection: 'caseEvents',
    data: {
      ...{ id: v7(), commune: idOf(row.commune), department: idOf(row.department), resident, case: of },
      ...{ at: now, kind: 'appealed', by: 'resident', details: { letter: row.id, appeal: id } },
    },
    req,
  });
};

/** Who appeals against which letter, with what. */
export interface Appealing {
  row: CaseLetterDoc;
  resident: Resident;
  assurance: Assurance;
  appeal: LetterAppeal;
  sending: Sending;
}

/**
 * Appeals against a letter: a case of its own, sent to the department that decided (KPA art. 129 § 1, 141), exactly once.
 * After the term it is still taken, with a request to give the term back (art. 58): whether it is late is not for the
 * portal to decide.
 */
export const appealLetter = async (
  req: PayloadRequest,
  { row, resident, assurance, appeal, sending }: Appealing,
): Promise<string> => {
  const content = contentOf(row);
  const { appealUntil } = row;
  if (!canBeAppealed(row.kind) || content.appeal === undefined || !appealUntil)
    throw new ProblemError({ status: 409, title: 'Od tego pisma nie można się odwołać.' });
  const isLate = localDateOf(new Date()) > appealUntil;
  if (isLate && (appeal.restore ?? '') === '')
    refuse('restore', `Termin minął ${formatDate(appealUntil)} Napisz, dlaczego nie z Twojej winy (art. 58 KPA).`);
  const commune = await communeById(req.payload, idOf(row.commune), req);
  const of = await req.payload.db.findOne<CaseDoc>({
    collection: 'cases',
    where: { id: { equals: idOf(row.case) } },
    req,
  });
  const form = await appealForm(req, commune);
  const dated = content.on === undefined ? '' : ` z ${formatDate(content.on)}`;
  const { id } = await fileCase(req, {
    ...{ commune, resident, assurance, sending },
    filing: {
      ...{ service: form.service, version: form.number, clauseVersion: form.definition.clause.version },
      answers: {
        against: `${letterKindNames[row.kind]}${dated}, ${content.sign === '' ? (of?.number ?? '') : content.sign}`,
        to: content.appeal.to,
        disagreement: appeal.text,
        ...(isLate && appeal.restore !== undefined ? { restoreTerm: appeal.restore } : {}),
        ...(appeal.files.length > 0 ? { attachments: appeal.files } : {}),
      },
    },
    from: {
      ...{ case: idOf(row.case), department: idOf(of?.department ?? row.department) },
      write: (made) => noteAppeal(req, row, resident.id, made),
    },
  });
  return (await caseNamed(req, id))?.number ?? '';
};
