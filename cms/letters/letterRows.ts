import type { PayloadRequest, Where } from 'payload';
import { letterContentSchema, type LetterContent, type LetterState } from '../../content-models/letters/letter.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { CaseLetterDoc } from '../payload-types.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { keptFileSchema, keptSignedSchema, type KeptFile, type KeptSigned } from './letterStore.ts';

/** Every part of a letter as it rests in its row. */
export const sealContent = (id: string, content: LetterContent): string =>
  seal(dataKeys(), id, JSON.stringify(content));

/** What a letter says, for whoever was let in. */
export const contentOf = ({ id, sealedContent }: Pick<CaseLetterDoc, 'id' | 'sealedContent'>): LetterContent =>
  letterContentSchema.parse(JSON.parse(open(dataKeys(), id, sealedContent)));

/** The printed file, once there is one. */
export const fileOf = ({ file }: Pick<CaseLetterDoc, 'file'>): KeptFile | undefined =>
  file ? keptFileSchema.parse(file) : undefined;

/** The file signed outside, if there is one. */
export const signedOf = ({ id, sealedSigned }: Pick<CaseLetterDoc, 'id' | 'sealedSigned'>): KeptSigned | undefined =>
  sealedSigned ? keptSignedSchema.parse(JSON.parse(open(dataKeys(), id, sealedSigned))) : undefined;

/** The signed file as it rests in its row. */
export const sealSigned = (id: string, signed: KeptSigned): string => seal(dataKeys(), id, JSON.stringify(signed));

/** The letters of a case that the caller was already found to be allowed to read, the newest first. */
export const lettersOf = async (req: PayloadRequest, caseId: string, ...more: Where[]): Promise<CaseLetterDoc[]> => {
  const { docs } = await req.payload.db.find<CaseLetterDoc>({
    collection: 'caseLetters',
    where: { and: [{ case: { equals: caseId } }, ...more] },
    sort: ['-madeAt', '-id'],
    pagination: false,
    limit: 500,
    req,
  });
  return docs;
};

/** One letter of such a case; anything else does not exist. */
export const letterOf = async (
  req: PayloadRequest,
  caseId: string,
  id: string,
  ...more: Where[]
): Promise<CaseLetterDoc> => {
  const [found] = await lettersOf(req, caseId, { id: { equals: id } }, ...more);
  if (!found) throw notFound();
  return found;
};

/** Refuses an act on a letter that somebody else changed. */
export const letterChanged = (): ProblemError =>
  new ProblemError({
    status: 409,
    title: 'Ktoś zmienił to pismo w międzyczasie.',
    detail: 'Odśwież, sprawdź pismo i spróbuj jeszcze raz.',
  });

/**
 * Changes a letter as it was seen: in that revision and in one of those states, else 409. What `write` gives becomes the
 * row's own; what it writes beside belongs to the same transaction.
 */
export const changeLetter = (
  req: PayloadRequest,
  { id }: Pick<CaseLetterDoc, 'id'>,
  revision: number,
  states: readonly LetterState[],
  write: (fresh: CaseLetterDoc) => Promise<Partial<CaseLetterDoc>>,
): Promise<void> =>
  inTransaction(req, async () => {
    const { db } = req.payload;
    // The first write holds others back, so that the letter that is then read is the one that is changed.
    await db.updateOne({ collection: 'caseLetters', id, data: { touchedAt: new Date().toISOString() }, req });
    const fresh = await db.findOne<CaseLetterDoc>({ collection: 'caseLetters', where: { id: { equals: id } }, req });
    if (fresh?.revision !== revision || !states.includes(fresh.state)) throw letterChanged();
    const data = await write(fresh);
    await db.updateOne({ collection: 'caseLetters', id, data: { ...data, revision: revision + 1 }, req });
  });
