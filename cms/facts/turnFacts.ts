import type { PayloadRequest } from 'payload';
import { factValueOn } from '../../content-models/facts/fact.ts';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import { touchUsers } from '../references/touchUsers.ts';
import { toFact } from './toFact.ts';

const fieldsOf = (doc: Awaited<ReturnType<typeof dueFacts>>[number]) => {
  const { amount, phone, account, text } = doc.next ?? {};
  return { amount, phone, account, text };
};

const dueFacts = async (req: PayloadRequest, today: LocalDate) => {
  const found = await req.payload.find({
    collection: 'facts',
    where: { 'next.from': { less_than: `${addDays(today, 1)}T12:00:00.000Z` } },
    depth: 0,
    pagination: false,
    limit: 10_000,
    overrideAccess: true,
    req,
  });
  return found.docs;
};

/**
 * Makes the value of today out of every value whose day has come, and tells the feed of the documents that say it, all in
 * the transaction of the clock.
 */
export const turnFacts = async (req: PayloadRequest, today: LocalDate): Promise<void> => {
  for (const doc of await dueFacts(req, today)) {
    const fact = toFact(doc);
    if (!fact?.next || fact.next.from > today) continue;
    await req.payload.db.updateOne({
      collection: 'facts',
      id: doc.id,
      data: {
        ...fieldsOf(doc),
        next: { from: null, amount: null, phone: null, account: null, text: { pl: null, en: null, uk: null } },
        updatedAt: new Date().toISOString(),
      },
      req,
    });
    if (JSON.stringify(fact.value) !== JSON.stringify(factValueOn(fact, today))) await touchUsers(req, 'fact', doc.id);
  }
};
