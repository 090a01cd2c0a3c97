import { randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import type { z } from 'zod';
import { opinionAskSchema, type Desk, type OpinionView } from '../../content-models/desk/desk.ts';
import { addDays, formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { caseDetailById } from '../cases/caseModels.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { CaseFileDoc, CaseOpinionDoc } from '../payload-types.ts';
import { keyedHash, open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { actOnCase, caseAtHand, type CaseAtHand } from './actOnCase.ts';
import { opinionMail } from './deskMail.ts';

type Ask = z.infer<typeof opinionAskSchema>;
const daysOpen = 14;
const hashOf = (token: string): string => keyedHash(dataKeys(), 'opinion', token);
const askOf = ({ id, sealedAsk }: CaseOpinionDoc): Ask =>
  opinionAskSchema.parse(JSON.parse(open(dataKeys(), id, sealedAsk)));

/** Asks an expert for an opinion: they get a link that works once and for a fortnight, and see only what was chosen. */
export const askOpinion = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  ask: Ask,
): Promise<void> => {
  const { doc, commune } = atHand;
  const { detail } = await caseDetailById(req, doc.id);
  const known = new Set(detail.files.map(({ id }) => id));
  if (ask.files.some((id) => !known.has(id)) || ask.answers.some((place) => place >= detail.answers.length)) {
    throw new ProblemError({ status: 422, title: 'Wybierz odpowiedzi i pliki z tej sprawy.' });
  }
  const id = v7();
  const token = randomBytes(32).toString('base64url');
  const at = new Date();
  const until = addDays(localDateOf(at), daysOpen);
  await actOnCase(req, atHand, undefined, {
    ...{ kind: 'opinion', by: 'office', staff: staff.id, inner: true },
    details: { opinion: id, act: 'asked' },
    audit: { action: 'case.opinionAsked', details: { opinion: id } },
    write: async () => {
      await req.payload.db.create({
        collection: 'caseOpinions',
        data: {
          ...{ id, commune: commune.id, department: idOf(doc.department), case: doc.id, at: at.toISOString() },
          ...{ staff: staff.id, tokenHash: hashOf(token), until },
          sealedAsk: seal(dataKeys(), id, JSON.stringify(ask)),
        },
        req,
      });
      await queueMail(req.payload, req, opinionMail(commune, ask.email, token, formatDate(until)));
    },
  });
};

const opinionById = async (req: PayloadRequest, caseId: string, id: string): Promise<CaseOpinionDoc> => {
  const where: Where = { and: [{ id: { equals: id } }, { case: { equals: caseId } }] };
  const found = await req.payload.db.findOne<CaseOpinionDoc>({ collection: 'caseOpinions', where, req });
  if (!found) throw notFound();
  return found;
};

/** Takes a question back: the link opens nothing from that moment. */
export const withdrawOpinion = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  id: string,
): Promise<void> => {
  const opinion = await opinionById(req, atHand.doc.id, id);
  if (opinion.answeredAt) throw new ProblemError({ status: 409, title: 'Ta opinia już przyszła.' });
  if (opinion.withdrawnAt) return;
  await actOnCase(req, atHand, undefined, {
    ...{ kind: 'opinion', by: 'office', staff: staff.id, inner: true },
    details: { opinion: id, act: 'withdrawn' },
    audit: { action: 'case.opinionWithdrawn', details: { opinion: id } },
    write: async () => {
      const data = { withdrawnAt: new Date().toISOString() };
      await req.payload.db.updateOne({ collection: 'caseOpinions', id, data, req });
    },
  });
};

/** The question a link opens; one that is over, withdrawn or unknown is simply not there. */
const opinionByToken = async (req: PayloadRequest, token: string): Promise<CaseOpinionDoc> => {
  const where: Where = { tokenHash: { equals: hashOf(token) } };
  const found = await req.payload.db.findOne<CaseOpinionDoc>({ collection: 'caseOpinions', where, req });
  if (!found || found.withdrawnAt || localDateOf(new Date()) > found.until) throw notFound();
  return found;
};

/** What the expert sees: the question, and of the case only what the clerk chose. After the answer, no more of the case. */
export const opinionView = async (req: PayloadRequest, token: string): Promise<OpinionView> => {
  const opinion = await opinionByToken(req, token);
  const ask = askOf(opinion);
  const { detail } = await caseDetailById(req, idOf(opinion.case));
  const answered = Boolean(opinion.answeredAt);
  return {
    ...{ officeName: detail.officeName, title: detail.title, question: ask.question, until: opinion.until, answered },
    answers: answered ? [] : detail.answers.filter((_, place) => ask.answers.includes(place)),
    files: answered ? [] : detail.files.filter(({ id }) => ask.files.includes(id)),
  };
};

/** A file chosen for the expert. */
export const opinionFile = async (req: PayloadRequest, token: string, file: string): Promise<CaseFileDoc> => {
  const opinion = await opinionByToken(req, token);
  if (opinion.answeredAt || !askOf(opinion).files.includes(file)) throw notFound();
  const where: Where = { and: [{ id: { equals: file } }, { case: { equals: idOf(opinion.case) } }] };
  const found = await req.payload.db.findOne<CaseFileDoc>({ collection: 'caseFiles', where, req });
  if (!found) throw notFound();
  return found;
};

/** Takes the expert's answer, once. */
export const answerOpinion = async (req: PayloadRequest, token: string, text: string): Promise<void> => {
  const { id, case: of } = await opinionByToken(req, token);
  const atHand = await caseAtHand(req, idOf(of));
  const answeredAlready = () => new ProblemError({ status: 409, title: 'Opinia została już wysłana.' });
  const sealedAnswer = seal(dataKeys(), id, text);
  await inTransaction(req, async () => {
    await req.payload.db.updateOne({
      collection: 'cases',
      id: atHand.doc.id,
      data: { updatedAt: new Date().toISOString() },
      req,
    });
    if ((await opinionByToken(req, token)).answeredAt) throw answeredAlready();
    const data = { answeredAt: new Date().toISOString(), sealedAnswer };
    await req.payload.db.updateOne({ collection: 'caseOpinions', id, data, req });
    await req.payload.db.create({
      collection: 'caseEvents',
      data: {
        ...{ id: v7(), commune: atHand.commune.id, department: idOf(atHand.doc.department) },
        ...{ resident: atHand.resident.id, case: atHand.doc.id, at: data.answeredAt },
        ...{ kind: 'opinion', by: 'office', inner: true, details: { opinion: id, act: 'answered' } },
      },
      req,
    });
    await appendAudit(req, {
      ...{ commune: atHand.commune.id, actor: 'expert', action: 'case.opinionAnswered' },
      ...{ objectType: 'cases', objectId: atHand.doc.id, details: { opinion: id } },
    });
  });
};

const stateOf = ({ answeredAt, withdrawnAt, until }: CaseOpinionDoc): Desk['opinions'][number]['state'] => {
  if (answeredAt) return 'answered';
  if (withdrawnAt) return 'withdrawn';
  return localDateOf(new Date()) > until ? 'expired' : 'waits';
};

/** The opinions asked in a case, the newest first. */
export const opinionsOf = async (req: PayloadRequest, caseId: string): Promise<Desk['opinions']> => {
  const { docs } = await req.payload.db.find<CaseOpinionDoc>({
    collection: 'caseOpinions',
    where: { case: { equals: caseId } },
    sort: ['-at', '-id'],
    pagination: false,
    limit: 100,
    req,
  });
  return docs.map((doc) => {
    const { email, question } = askOf(doc);
    const { id, at, until, sealedAnswer } = doc;
    return {
      ...{ id, at, email, question, until, state: stateOf(doc) },
      ...(sealedAnswer ? { answer: open(dataKeys(), id, sealedAnswer) } : {}),
    };
  });
};
