import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { z } from 'zod';
import { fillTemplate } from '../../content-models/letters/fillTemplate.ts';
import {
  letterContentSchema,
  letterKindNames,
  type LetterContent,
  type letterEditSchema,
  type letterStartSchema,
} from '../../content-models/letters/letter.ts';
import type { LetterKind } from '../../content-models/services/letterTemplate.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { CaseAtHand } from '../desk/actOnCase.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseLetterDoc } from '../payload-types.ts';
import { caseFillValues, letterFrame } from './caseFillValues.ts';
import { changeLetter, fileOf, sealContent, signedOf } from './letterRows.ts';
import { dropLetterFiles } from './letterStore.ts';

/** A new draft in the caller's transaction, or in one of its own. */
export const addDraft = async (
  req: PayloadRequest,
  { doc, commune, resident }: CaseAtHand,
  given: { kind: LetterKind; content: LetterContent; madeBy?: string; preparedFor?: LocalDate },
): Promise<string> => {
  const id = v7();
  await inTransaction(req, async () => {
    await req.payload.db.create({
      collection: 'caseLetters',
      data: {
        ...{ id, commune: commune.id, department: idOf(doc.department), case: doc.id, resident: resident.id },
        ...{ kind: given.kind, state: 'draft', revision: 1, madeAt: new Date().toISOString() },
        sealedContent: sealContent(id, given.content),
        ...(given.madeBy === undefined ? {} : { madeBy: given.madeBy }),
        ...(given.preparedFor === undefined ? {} : { preparedFor: given.preparedFor }),
      },
      req,
    });
    await appendAudit(req, {
      ...{ commune: commune.id, action: 'letter.drafted', objectType: 'caseLetters', objectId: id },
      details: { case: doc.id, kind: given.kind },
    });
  });
  return id;
};

/** Begins a letter: from one of the service's templates, filled with the case, or an empty one of a kind. */
export const draftLetter = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  start: z.infer<typeof letterStartSchema>,
): Promise<string> => {
  const frame = letterFrame(atHand, staff.name);
  if ('kind' in start) {
    const content = { ...frame, title: letterKindNames[start.kind], basis: '', paragraphs: [], grounds: [] };
    return addDraft(req, atHand, { kind: start.kind, content, madeBy: staff.id });
  }
  const template = atHand.definition.letters?.find(({ name }) => name === start.template);
  if (!template) throw new ProblemError({ status: 404, title: 'Ta usługa nie ma takiego wzoru pisma.' });
  const filled = fillTemplate(template, await caseFillValues(req, atHand));
  const content = letterContentSchema.safeParse({
    ...frame,
    ...filled,
    ...(template.appeal === undefined ? {} : { appeal: template.appeal }),
  });
  // an answer can be longer than a title or a paragraph may be
  if (!content.success)
    throw new ProblemError({ status: 422, title: 'Odpowiedzi mieszkańca są za długie dla tego wzoru pisma.' });
  return addDraft(req, atHand, { kind: template.kind, content: content.data, madeBy: staff.id });
};

/** Takes a letter that was printed but not sent back among drafts when it is changed: what was printed and signed is void. */
export const editLetter = async (
  req: PayloadRequest,
  row: CaseLetterDoc,
  { revision, content }: z.infer<typeof letterEditSchema>,
): Promise<void> => {
  await changeLetter(req, row, revision, ['draft', 'ready'], async () => {
    await appendAudit(req, {
      ...{ commune: idOf(row.commune), action: 'letter.edited', objectType: 'caseLetters', objectId: row.id },
      details: { case: idOf(row.case) },
    });
    return { state: 'draft', sealedContent: sealContent(row.id, content), file: null, sealedSigned: null };
  });
  await dropLetterFiles([fileOf(row), signedOf(row)]);
};

/** Puts a letter away before it is sent; its row stays, so that what was prepared is known. */
export const withdrawLetter = async (req: PayloadRequest, row: CaseLetterDoc, revision: number): Promise<void> => {
  await changeLetter(req, row, revision, ['draft', 'ready'], async () => {
    await appendAudit(req, {
      ...{ commune: idOf(row.commune), action: 'letter.withdrawn', objectType: 'caseLetters', objectId: row.id },
      details: { case: idOf(row.case) },
    });
    return { state: 'withdrawn', file: null, sealedSigned: null };
  });
  await dropLetterFiles([fileOf(row), signedOf(row)]);
};
