import type { PayloadRequest } from 'payload';
import type { Completion } from '../../content-models/desk/desk.ts';
import { fieldsOf, interpret, statusOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import type { Answers } from '../../content-models/services/answers.ts';
import type { ServiceField } from '../../content-models/services/serviceField.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { addedAnswers, currentAnswers, sealAnswers } from '../cases/sealedCase.ts';
import { idOf } from '../fields/idOf.ts';
import { caseSentBefore, rememberSending, type Sending } from '../idempotency/idempotencyKey.ts';
import type { CaseDoc } from '../payload-types.ts';
import { surroundingsOf } from '../streets/readStreets.ts';
import { actOnCase, requireOpen, type CaseAtHand } from './actOnCase.ts';
import { checkCaseFiles, giveFiles } from './givenFiles.ts';

/** The state into which an answer to a call brings the case back: the first one in which the office has the move. */
export const backToOffice = (definition: ServiceDefinition, status: string): string | undefined =>
  statusOf(definition, status).moves.find(({ to }) => {
    const next = statusOf(definition, to);
    return next.turn === 'office' && !next.final;
  })?.to;

/** Whether the case waits for the resident to complete something. */
export const mayComplete = (definition: ServiceDefinition, doc: Pick<CaseDoc, 'status' | 'endedAt'>): boolean =>
  !doc.endedAt &&
  statusOf(definition, doc.status).turn === 'resident' &&
  backToOffice(definition, doc.status) !== undefined;

/** The questions that were asked and left open, as the form asks them on the day of filing. */
export const openQuestions = (definition: ServiceDefinition, answers: Answers, filedAt: string): ServiceField[] => {
  const { steps, missing } = interpret(definition, answers, localDateOf(filedAt));
  return fieldsOf({ steps }).filter(({ name }) => missing.includes(name));
};

/**
 * Takes the resident's answer to a call: words, files, open questions, and hands the move back to the office, exactly
 * once. After the day it is taken too, and said to be late: what follows from it is the clerk's to judge.
 */
export const completeCase = async (
  req: PayloadRequest,
  atHand: CaseAtHand,
  given: Completion,
  sending: Sending,
): Promise<void> => {
  if ((await caseSentBefore(req, sending)) !== undefined) return;
  requireOpen(atHand);
  const { doc, definition } = atHand;
  const to = mayComplete(definition, doc) ? backToOffice(definition, doc.status) : undefined;
  if (to === undefined) {
    throw new ProblemError({ status: 409, title: 'Urząd nie czeka teraz na uzupełnienie tej sprawy.' });
  }
  const before = currentAnswers(doc);
  const open = openQuestions(definition, before, doc.filedAt);
  const names = open.map(({ name }) => name);
  const added = Object.fromEntries(Object.entries(given.answers).filter(([name]) => names.includes(name)));
  const around = await surroundingsOf(req, idOf(doc.commune), definition);
  const read = interpret(definition, { ...before, ...added }, localDateOf(doc.filedAt), around);
  const errors = read.errors.filter(({ path }) => names.includes(path.split('.')[0] ?? path));
  if (errors.length > 0) throw new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors });
  const filled = names.filter((name) => read.answers[name] !== undefined);
  const ofFields = open.flatMap(({ name, type }) => {
    const value = read.answers[name];
    return type === 'files' && Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  });
  const files = [...new Set([...given.files, ...ofFields])];
  await checkCaseFiles(req, atHand.resident.id, files);
  // what was filed stays as it was: its hash stands in the confirmation
  const answers = {
    ...addedAnswers(doc),
    ...Object.fromEntries(filled.map((name) => [name, read.answers[name] ?? ''])),
  };
  const isLate = typeof doc.callUntil === 'string' && localDateOf(new Date()) > doc.callUntil;
  try {
    await actOnCase(req, atHand, undefined, {
      ...{ kind: 'completed', by: 'resident', status: to },
      message: given.text === '' ? undefined : given.text,
      details: { from: doc.status, files, fields: filled, late: isLate },
      data: { callUntil: null, ...(filled.length > 0 ? { sealedAdded: sealAnswers(doc.id, answers) } : {}) },
      audit: { action: 'case.completed', details: { files: files.length, fields: filled.length, late: isLate } },
      write: async () => {
        await rememberSending(req, sending, doc.id);
        await giveFiles(req, atHand, files);
      },
    });
  } catch (error) {
    // the same sending won in the same moment
    if ((await caseSentBefore(req, sending).catch(() => undefined)) !== undefined) return;
    throw error;
  }
};
