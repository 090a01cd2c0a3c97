import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { answersToKeep } from '../../content-models/drafts/answersToKeep.ts';
import { draftDays, type DraftSaving, type KeptDraft } from '../../content-models/drafts/draft.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { sealAnswers } from '../cases/sealedCase.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { FilingDraftDoc } from '../payload-types.ts';
import { withOwnFiles } from './draftFiles.ts';
import { draftRow, keptOf, placeWhere, type DraftPlace } from './draftRows.ts';
import { versionByNumber } from './versionByNumber.ts';

const mostText = 400_000;
const day = 24 * 3_600_000;

const changedElsewhere = () =>
  new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:draft-changed',
    title: 'Ten formularz wypełniano też na innym urządzeniu.',
    detail: 'Wybierz, które odpowiedzi zostają.',
  });

const filedAlready = () =>
  new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:draft-filed',
    title: 'Ta sprawa jest już złożona.',
    detail: 'Znajdziesz ją w Moich sprawach.',
  });

/** A keeping that was on its way while the matter was filed would begin it a second time. */
const isFiled = async (req: PayloadRequest, resident: string, key: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'idempotencyKeys',
    where: { key: { equals: `${resident}:${key}` } },
    req,
  })) !== null;

/**
 * Keeps what was typed so far, of questions that are there alone. Whoever did not see the newest keeping is refused, so
 * that two devices never overwrite each other unseen.
 */
export const keepDraft = async (req: PayloadRequest, place: DraftPlace, saving: DraftSaving): Promise<KeptDraft> => {
  const { definition } = await versionByNumber(req, place.commune, place.service, saving.version);
  const now = new Date();
  const typed = answersToKeep(definition, saving.answers, localDateOf(now));
  const answers = await withOwnFiles(req, place.resident, definition, typed);
  if (JSON.stringify(answers).length > mostText) {
    throw new ProblemError({ status: 413, title: 'Tych odpowiedzi jest za dużo, żeby je przechować.' });
  }
  const { db } = req.payload;
  const data = {
    versionNumber: saving.version,
    key: saving.key,
    step: saving.step,
    updatedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + draftDays * day).toISOString(),
  };
  return inTransaction(req, async () => {
    const found = await db.findOne<FilingDraftDoc>({ collection: 'filingDrafts', where: placeWhere(place), req });
    const isOver = found !== null && Date.parse(found.expiresAt) <= now.getTime();
    if ((found && !isOver ? found.revision : 0) !== saving.revision) throw changedElsewhere();
    if (await isFiled(req, place.resident, saving.key)) throw filedAlready();
    const id = found?.id ?? v7();
    const row = { ...data, sealedAnswers: sealAnswers(id, answers), revision: (found?.revision ?? 0) + 1 };
    if (!found) {
      try {
        await db.create({ collection: 'filingDrafts', data: { id, ...place, ...row }, req });
      } catch (error) {
        // Another device began it in the same moment: the unique index let only one in.
        throw (await draftBegunMeanwhile(req, place)) ? changedElsewhere() : error;
      }
      return keptOf(row as unknown as FilingDraftDoc);
    }
    // By the revision once more: of two at once only one changes the row.
    const changed = await db.updateMany({
      collection: 'filingDrafts',
      where: { and: [{ id: { equals: id } }, { revision: { equals: found.revision } }] },
      data: row,
      req,
    });
    if (changed?.length !== 1) throw changedElsewhere();
    return keptOf(row as unknown as FilingDraftDoc);
  });
};

const draftBegunMeanwhile = async (req: PayloadRequest, place: DraftPlace): Promise<boolean> => {
  const fresh: Partial<PayloadRequest> = { payload: req.payload, user: req.user };
  return (await draftRow(fresh as PayloadRequest, place).catch(() => undefined)) !== undefined;
};
