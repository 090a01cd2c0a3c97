import { letterSchema, type Letter } from '../connectors/files/letter.ts';
import { readSealed } from '../institutions/sealedFiles.ts';
import type { MailboxLetterDoc } from '../payload-types.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** A letter and, of an excuse, the name of who sent it. */
interface KeptLetter {
  letter: Letter;
  sender?: string;
}

/** A letter without its photo, sealed for its row. */
export const sealLetter = (letterId: string, kept: KeptLetter): string =>
  seal(dataKeys(), letterId, JSON.stringify(kept));

/** A letter from its row, without its photo. */
export const openLetter = ({ id, sealedLetter }: Pick<MailboxLetterDoc, 'id' | 'sealedLetter'>): KeptLetter => {
  const { letter, sender } = JSON.parse(open(dataKeys(), id, sealedLetter)) as KeptLetter;
  return { letter: letterSchema.parse(letter), ...(sender === undefined ? {} : { sender }) };
};

/** A letter from its row with its photo, as it is handed over. */
export const openWithPhoto = async (doc: MailboxLetterDoc): Promise<KeptLetter> => {
  const kept = openLetter(doc);
  if (kept.letter.kind !== 'submitReading' || !doc.photoName) return kept;
  const photo = `data:image/jpeg;base64,${(await readSealed(doc.photoName, doc.id)).toString('base64')}`;
  return { ...kept, letter: { ...kept.letter, photo } };
};
