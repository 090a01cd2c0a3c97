import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { canBeAppealed, partyLettersSchema, type LetterForParty } from '../../content-models/letters/letter.ts';
import { legalDeadline } from '../../content-models/shared/legalDeadline.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { readableCaseByNumber } from '../cases/readableCase.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { CaseLetterDoc } from '../payload-types.ts';
import { contentOf, fileOf, letterOf, lettersOf, signedOf } from './letterRows.ts';
import type { KeptFile } from './letterStore.ts';
import { caseNamed } from './readLetters.ts';

/** Letters that were given to this resident; a second person of a case gets their own by another way. */
const givenTo = (resident: string) => [{ state: { equals: 'sent' } }, { resident: { equals: resident } }] as const;

/** The letter a resident asks for, if it was given to them; anything else does not exist. */
export const ownLetter = async (req: PayloadRequest, resident: string): Promise<CaseLetterDoc> =>
  letterOf(req, await readableCaseByNumber(req), String(req.routeParams?.letterId), ...givenTo(resident));

/** The files its addressee gets: what was signed outside, and beside a signature that lies apart what was printed. */
const filesFor = (row: CaseLetterDoc): { which: 'file' | 'signed'; kept: KeptFile }[] => {
  const file = fileOf(row);
  const signed = signedOf(row);
  return [
    ...(signed === undefined ? [] : [{ which: 'signed' as const, kept: signed }]),
    ...(file === undefined || signed?.mimeType === 'application/pdf' ? [] : [{ which: 'file' as const, kept: file }]),
  ];
};

/** One of those files, of a letter that was opened: a download must not go round the proof of reading. */
export const partyFile = (row: CaseLetterDoc, which: string): KeptFile => {
  if (!row.readAt) throw new ProblemError({ status: 409, title: 'Najpierw otwórz pismo.' });
  const found = filesFor(row).find((one) => one.which === which);
  if (!found) throw notFound();
  return found.kept;
};

const openedOf = async (req: PayloadRequest, row: CaseLetterDoc): Promise<LetterForParty['opened']> => {
  const { title, paragraphs, appeal } = contentOf(row);
  const until = row.appealUntil ?? undefined;
  const signature = signedOf(row)?.signature;
  return {
    title,
    paragraphs,
    files: filesFor(row).map(({ which, kept: { fileName, mimeType, size, sha256 } }) => ({
      ...{ which, fileName, mimeType, size, sha256 },
    })),
    ...(signature === undefined ? {} : { signature }),
    ...(appeal === undefined || until === undefined || !canBeAppealed(row.kind)
      ? {}
      : {
          appeal: {
            ...{ what: row.kind === 'decision' ? ('appeal' as const) : ('complaint' as const), to: appeal.to, until },
            isOver: localDateOf(new Date()) > until,
            number: (await caseNamed(req, maybeIdOf(row.appealCase)))?.number,
          },
        }),
  };
};

/** A letter as its addressee sees it: its content once it was opened. */
export const letterForParty = async (req: PayloadRequest, row: CaseLetterDoc): Promise<LetterForParty> => ({
  ...{ id: row.id, kind: row.kind, sentAt: row.sentAt ?? row.madeAt },
  ...(row.readAt ? { readAt: row.readAt, opened: await openedOf(req, row) } : {}),
});

/** The letters given to a resident in one of their cases. */
export const readPartyLetters = async (
  req: PayloadRequest,
  caseId: string,
  resident: string,
): Promise<{ letters: LetterForParty[] }> => {
  const letters: LetterForParty[] = [];
  for (const row of await lettersOf(req, caseId, ...givenTo(resident))) letters.push(await letterForParty(req, row));
  return partyLettersSchema.parse({ letters });
};

/**
 * Opens a letter: the first time is proof of reading, with who and when, and begins the party's term for an appeal: the
 * days of the letter, the day of reading not counted (KPA art. 57 § 1 and 4, 129 § 2, 141 § 2).
 */
export const openLetter = async (req: PayloadRequest, row: CaseLetterDoc, resident: string): Promise<void> => {
  if (row.readAt) return;
  const { db } = req.payload;
  const { id } = row;
  const { appeal } = contentOf(row);
  const readAt = new Date().toISOString();
  const appealUntil =
    appeal === undefined || !canBeAppealed(row.kind)
      ? undefined
      : legalDeadline(localDateOf(readAt), { days: appeal.days });
  await inTransaction(req, async () => {
    // The first write holds a second click back, which then finds the letter read.
    await db.updateOne({ collection: 'caseLetters', id, data: { touchedAt: readAt }, req });
    const fresh = await db.findOne<CaseLetterDoc>({ collection: 'caseLetters', where: { id: { equals: id } }, req });
    if (!fresh || fresh.readAt) return;
    const data = { readAt, readBy: resident, ...(appealUntil === undefined ? {} : { appealUntil }) };
    await db.updateOne({ collection: 'caseLetters', id, data, req });
    // The case itself stays as it was: a clerk at work on it is not turned away because the party reads.
    await db.create({
      collection: 'caseEvents',
      data: {
        ...{ id: v7(), commune: idOf(row.commune), department: idOf(row.department), resident, case: idOf(row.case) },
        ...{ at: readAt, kind: 'letterRead', by: 'resident', details: { letter: id } },
      },
      req,
    });
    await appendAudit(req, {
      ...{ commune: idOf(row.commune), action: 'letter.read', objectType: 'caseLetters', objectId: id },
      details: { case: idOf(row.case) },
    });
  });
};
