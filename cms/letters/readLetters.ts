import type { PayloadRequest } from 'payload';
import { checkLetter, checkSignature, warnOfSignature } from '../../content-models/letters/checkLetter.ts';
import { caseLettersSchema, type CaseLetters, type LetterForClerk } from '../../content-models/letters/letter.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import type { CaseAtHand } from '../desk/actOnCase.ts';
import { staffNames } from '../desk/keepNotes.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { CaseDoc, CaseLetterDoc, ResidentDoc } from '../payload-types.ts';
import { contentOf, fileOf, lettersOf, signedOf } from './letterRows.ts';
import type { KeptFile } from './letterStore.ts';

/** After so many days without being opened the office is told to take another way. */
export const waitedEnough = 14;

const shownFile = <File extends KeptFile>({ stored: _stored, ...file }: File): Omit<File, 'stored'> => file;

/** The number of a case that another one speaks of. */
export const caseNamed = async (
  req: PayloadRequest,
  id: string | undefined,
): Promise<{ id: string; number: string } | undefined> => {
  if (id === undefined) return undefined;
  const row = await req.payload.db.findOne<CaseDoc>({ collection: 'cases', where: { id: { equals: id } }, req });
  return row ? { id, number: row.number } : undefined;
};

const readerOf = async (req: PayloadRequest, row: CaseLetterDoc): Promise<string | undefined> => {
  const id = maybeIdOf(row.readBy);
  if (id === undefined) return undefined;
  const where = { id: { equals: id } };
  const reader = await req.payload.db.findOne<ResidentDoc>({ collection: 'residents', where, req });
  return reader ? `${reader.givenName} ${reader.familyName}` : undefined;
};

const forClerk = async (
  req: PayloadRequest,
  row: CaseLetterDoc,
  names: ReadonlyMap<string, string>,
): Promise<LetterForClerk> => {
  const content = contentOf(row);
  const file = fileOf(row);
  const signed = signedOf(row);
  const isOpen = row.state === 'draft' || row.state === 'ready';
  const notCollected =
    row.sentAt !== undefined &&
    row.sentAt !== null &&
    !row.readAt &&
    addDays(localDateOf(row.sentAt), waitedEnough) < localDateOf(new Date());
  return {
    ...{ id: row.id, kind: row.kind, state: row.state, revision: row.revision, content },
    madeBy: names.get(maybeIdOf(row.madeBy) ?? ''),
    madeAt: row.madeAt,
    faults: isOpen ? [...checkLetter(row.kind, content), ...checkSignature(row.kind, signed?.signature)] : [],
    warnings: isOpen ? warnOfSignature(row.kind, signed) : [],
    file: file && shownFile(file),
    signedFile: signed && shownFile(signed),
    sentAt: row.sentAt ?? undefined,
    readAt: row.readAt ?? undefined,
    readBy: await readerOf(req, row),
    secondNoticeAt: row.secondNoticeAt ?? undefined,
    ...(notCollected ? { isNotCollected: true } : {}),
    appealUntil: row.appealUntil ?? undefined,
    appeal: await caseNamed(req, maybeIdOf(row.appealCase)),
  };
};

/** The letters of a case as its office sees them; whoever asks was found to be allowed to read the case. */
export const readLetters = async (req: PayloadRequest, { doc, definition }: CaseAtHand): Promise<CaseLetters> => {
  const rows = await lettersOf(req, doc.id);
  const names = await staffNames(
    req,
    rows.flatMap(({ madeBy }) => maybeIdOf(madeBy) ?? []),
  );
  const letters: LetterForClerk[] = [];
  for (const row of rows) letters.push(await forClerk(req, row, names));
  return caseLettersSchema.parse({
    letters,
    templates: (definition.letters ?? []).map(({ name, kind, title }) => ({ name, kind, title })),
    mayWrite: true,
    about: await caseNamed(req, maybeIdOf(doc.about)),
  });
};
