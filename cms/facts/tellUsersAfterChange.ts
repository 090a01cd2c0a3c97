import type { CollectionAfterChangeHook } from 'payload';
import { factText, factValueOn } from '../../content-models/facts/fact.ts';
import { languages } from '../../content-models/shared/identity.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { FactDoc } from '../payload-types.ts';
import { touchUsers } from '../references/touchUsers.ts';
import { toFact } from './toFact.ts';

/** What readers of each language see of a fact today. */
const wordsToday = (doc: FactDoc, day: string): string[] => {
  const fact = toFact(doc);
  return fact ? languages.map((language) => factText(factValueOn(fact, day), language)) : [];
};

/** Tells the feed of every public document that says a fact, when what it says today has changed. */
export const tellUsersAfterChange: CollectionAfterChangeHook<FactDoc> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc;
  const today = localDateOf(new Date());
  if (wordsToday(previousDoc, today).join('\n') !== wordsToday(doc, today).join('\n'))
    await touchUsers(req, 'fact', doc.id);
  return doc;
};
