import type { PayloadRequest, Where } from 'payload';
import { textsOf, type Answers } from '../../content-models/services/answers.ts';
import { fieldsOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { idSchema } from '../../content-models/shared/identity.ts';
import { ProblemError } from '../api/problem.ts';
import { dropUpload, waitingUploads } from '../cases/resumeUpload.ts';
import { openAnswers } from '../cases/sealedCase.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseFileDoc, FilingDraftDoc } from '../payload-types.ts';

/** The answers with only those files that are the resident's own and not filed; what else was named is left out unsaid. */
export const withOwnFiles = async (
  req: PayloadRequest,
  resident: string,
  definition: Pick<ServiceDefinition, 'steps'>,
  answers: Answers,
): Promise<Answers> => {
  const names = fieldsOf(definition).flatMap(({ name, type }) => (type === 'files' && name in answers ? [name] : []));
  const asked = names.flatMap((name) => textsOf(answers[name]));
  if (asked.length === 0) return answers;
  const own = new Set((await waitingUploads(req, resident, asked)).map(({ id }) => id));
  const kept = names.map((name) => [name, textsOf(answers[name]).filter((id) => own.has(id))]);
  return { ...answers, ...(Object.fromEntries(kept) as Answers) };
};

/** What of the answers can be a file: ids in lists, whatever the form looked like. */
const fileIdsOf = (row: FilingDraftDoc): string[] =>
  Object.values(openAnswers(row.id, row.sealedAnswers)).flatMap((answer) =>
    textsOf(answer).filter((text) => idSchema.safeParse(text).success),
  );

const namedIn = async (req: PayloadRequest, where: Where): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<FilingDraftDoc>({
    collection: 'filingDrafts',
    where,
    pagination: false,
    req,
  });
  return new Set(docs.flatMap(fileIdsOf));
};

/** Throws a draft away with the files only it names; for a while they may be kept, so that this can be undone. */
export const removeDraft = async (
  req: PayloadRequest,
  resident: string,
  where: Where,
  keepFiles: boolean,
): Promise<void> => {
  const named = keepFiles ? new Set<string>() : await namedIn(req, where);
  await req.payload.db.deleteMany({ collection: 'filingDrafts', where, req });
  if (named.size === 0) return;
  const elsewhere = await namedIn(req, { resident: { equals: resident } });
  for (const id of named) {
    if (elsewhere.has(id)) continue;
    try {
      await dropUpload(req, resident, id);
    } catch (error) {
      // filed or removed before: there is nothing to remove
      if (!(error instanceof ProblemError) || error.problem.status !== 404) throw error;
    }
  }
};

const atOnce = 200;

/** Removes files that came before then, were not filed, and that no draft names: those of a draft live as long as it. */
export const forgetUnfiledFiles = async (req: PayloadRequest, before: string): Promise<void> => {
  const { docs } = await req.payload.db.find<CaseFileDoc>({
    collection: 'caseFiles',
    where: { and: [{ case: { exists: false } }, { createdAt: { less_than: before } }] },
    pagination: false,
    req,
  });
  const residents = [...new Set(docs.map(({ resident }) => idOf(resident)))];
  const forgotten: string[] = [];
  for (const resident of residents) {
    const named = await namedIn(req, { resident: { equals: resident } });
    forgotten.push(...docs.flatMap((doc) => (idOf(doc.resident) === resident && !named.has(doc.id) ? [doc.id] : [])));
  }
  for (let from = 0; from < forgotten.length; from += atOnce) {
    await req.payload.delete({
      collection: 'caseFiles',
      // by the case once more: it may have been filed a moment ago
      where: { and: [{ id: { in: forgotten.slice(from, from + atOnce) } }, { case: { exists: false } }] },
      overrideAccess: true,
      req,
    });
  }
};
