import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import type { LayInMailbox, Letter } from '../connectors/files/letter.ts';
import { nextNumber } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { dropSealed, storeSealed } from '../institutions/sealedFiles.ts';
import type { InstitutionDoc, LinkActDoc, MailboxLetterDoc, ResidentDoc } from '../payload-types.ts';
import { sealLetter } from './sealedLetter.ts';

const letterOf = async (req: PayloadRequest, act: string): Promise<MailboxLetterDoc | null> =>
  req.payload.db.findOne<MailboxLetterDoc>({ collection: 'mailboxLetters', where: { act: { equals: act } }, req });

/** A school must know which guardian excuses; a company knows its customer by number. */
const senderOf = async (req: PayloadRequest, act: LinkActDoc): Promise<string | undefined> => {
  if (act.kind !== 'excuseAbsence') return undefined;
  const id = idOf(act.resident);
  const resident = await req.payload.db.findOne<ResidentDoc>({
    collection: 'residents',
    where: { id: { equals: id } },
    req,
  });
  return resident ? `${resident.givenName} ${resident.familyName}` : undefined;
};

const withoutPhoto = (letter: Letter): Letter => {
  if (letter.kind !== 'submitReading') return letter;
  const { photo: _photo, ...rest } = letter;
  return rest;
};

const photoBytes = (letter: Letter): Buffer | undefined =>
  letter.kind === 'submitReading' && letter.photo !== undefined
    ? Buffer.from(letter.photo.slice(letter.photo.indexOf(',') + 1), 'base64')
    : undefined;

/** The way into an institution's mailbox: a letter gets its number there, and the same act twice is one letter. */
export const layLetter =
  (payload: Payload, institution: Pick<InstitutionDoc, 'id' | 'commune'>): LayInMailbox =>
  async (letter, act) => {
    const req = await createLocalReq({}, payload);
    const before = await letterOf(req, act);
    if (before) return { receipt: before.number };
    const sent = await payload.db.findOne<LinkActDoc>({ collection: 'linkActs', where: { id: { equals: act } }, req });
    if (!sent) throw new Error('A letter has no act.');
    const id = v7();
    const sender = await senderOf(req, sent);
    const sealedLetter = sealLetter(id, { letter: withoutPhoto(letter), ...(sender === undefined ? {} : { sender }) });
    const photo = photoBytes(letter);
    const photoName = photo ? v7() : undefined;
    const commune = idOf(institution.commune);
    try {
      if (photo && photoName !== undefined) await storeSealed(photoName, id, photo);
      return await inTransaction(req, async () => {
        const year = localDateOf(new Date()).slice(0, 4);
        const number = `${String(await nextNumber(req, `mailbox:${institution.id}:${year}`))}/${year}`;
        await payload.db.create({
          collection: 'mailboxLetters',
          data: {
            ...{ id, commune, institution: institution.id, kind: letter.kind, act, number, sealedLetter },
            ...{ photoName: photoName ?? null, sentAt: sent.sentAt, state: 'waiting' },
          },
          req,
        });
        await appendAudit(req, {
          commune,
          actor: 'system',
          action: 'mailbox.laid',
          objectType: 'mailboxLetters',
          objectId: id,
          details: { institution: institution.id, kind: letter.kind, act },
        });
        return { receipt: number };
      });
    } catch (error) {
      if (photoName !== undefined) await dropSealed([photoName]);
      // Another worker may have laid the same act: the unique index let only one in.
      const raced = await letterOf(req, act);
      if (raced) return { receipt: raced.number };
      throw error;
    }
  };
