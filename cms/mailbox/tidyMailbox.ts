import type { PayloadRequest } from 'payload';
import { dropSealed } from '../institutions/sealedFiles.ts';
import type { MailboxLetterDoc } from '../payload-types.ts';

const DAY = 24 * 3600 * 1000;
/** So long a fetched table can be fetched again; then the institution has it alone. */
const keptDays = 90;
const atOnce = 500;

/** Erases letters that an institution fetched, or holds in its files, longer than 90 days ago; who fetched them stays. */
export const tidyMailbox = async (req: PayloadRequest): Promise<void> => {
  const { db } = req.payload;
  const old = new Date(Date.now() - keptDays * DAY).toISOString();
  for (;;) {
    const { docs } = await db.find<MailboxLetterDoc>({
      collection: 'mailboxLetters',
      where: { and: [{ state: { not_equals: 'waiting' } }, { settledAt: { less_than: old } }] },
      pagination: false,
      limit: atOnce,
      req,
    });
    if (docs.length === 0) break;
    await db.deleteMany({ collection: 'mailboxLetters', where: { id: { in: docs.map(({ id }) => id) } }, req });
    await dropSealed(docs.flatMap(({ photoName }) => (photoName ? [photoName] : [])));
  }
  await db.updateMany({
    collection: 'handOvers',
    where: { and: [{ at: { less_than: old } }, { erasedAt: { exists: false } }] },
    data: { erasedAt: new Date().toISOString() },
    req,
  });
};
