import type { CollectionAfterChangeHook } from 'payload';
import { factText, factValueOn } from '../../content-models/facts/fact.ts';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
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

/** A card of a matter says the rate to come beside the one of today. */
const saysWhatIsToCome: DocumentKind[] = ['serviceCard'];

const toCome = (doc: FactDoc): string => JSON.stringify(toFact(doc)?.next ?? null);

/** Tells the feed of every public document that says a fact, when what it says has changed. */
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
  else if (toCome(previousDoc) !== toCome(doc)) await touchUsers(req, 'fact', doc.id, saysWhatIsToCome);
  return doc;
};
