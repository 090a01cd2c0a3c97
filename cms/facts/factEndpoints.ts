import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { factText, factValueOn, factValueSchema, type Fact, type FactValue } from '../../content-models/facts/fact.ts';
import { factSentences, type FactSentence } from '../../content-models/facts/factSentences.ts';
import { letterFactKeys, questionLine } from '../../content-models/facts/questionLine.ts';
import { documentKindNames, type DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { staffOf } from '../access/roles.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { documentSources } from '../documentSources.ts';
import { idOf } from '../fields/idOf.ts';
import type { LexicalState } from '../richText/lexicalNode.ts';
import { statesIn } from '../richText/lexicalWalk.ts';
import { resolveTexts } from '../richText/resolveTexts.ts';
import { toRichText } from '../richText/toRichText.ts';
import { usersOf } from '../references/touchUsers.ts';
import { fieldSentences } from './fieldSentences.ts';
import { letterFactsOf } from './letterFacts.ts';
import { toFact } from './toFact.ts';

/** One public document that says a fact. */
export interface FactPlace {
  kind: DocumentKind;
  kindName: string;
  title: string;
  /** where staff edit it */
  admin: string;
  sentences: FactSentence[];
}

const usageRequestSchema = z.object({ value: factValueSchema.optional() });

const placesOf = async (
  req: PayloadRequest,
  id: string,
  commune: string,
  words: FactSentence,
): Promise<FactPlace[]> => {
  const places: FactPlace[] = [];
  const owner = await communeById(req.payload, commune, req);
  for (const { kind, docId } of await usersOf(req, 'fact', id)) {
    const source = documentSources.find((one) => one.kind === kind);
    const row =
      source &&
      (await req.payload.db.findOne<Record<string, unknown> & { id: string; title?: string }>({
        collection: source.collection,
        where: { id: { equals: docId } },
        req,
      }));
    if (!source || !row) continue;
    const states: LexicalState[] = statesIn(await resolveTexts(req, documentSources, owner, row));
    places.push({
      kind,
      kindName: documentKindNames[kind],
      title: row.title ?? '',
      admin: `/admin/collections/${source.collection}/${docId}`,
      sentences: [
        ...fieldSentences(req.payload.collections[source.collection].config.flattenedFields, row, id, words),
        ...states.flatMap((state) => factSentences(toRichText(state), id, words.now, words.then)),
      ],
    });
  }
  return places;
};

/** The line that every letter to a resident ends with, as it is and as it would be; nothing for facts it does not say. */
const letterSentences = async (
  req: PayloadRequest,
  commune: string,
  fact: Fact,
  value: FactValue,
): Promise<FactSentence[]> => {
  if (!letterFactKeys.includes(fact.key)) return [];
  const today = localDateOf(new Date());
  const facts = await letterFactsOf(req.payload, commune, req);
  const now = questionLine(facts, today);
  const then = questionLine(
    facts.map((one) => (one.id === fact.id ? { ...one, value, next: undefined } : one)),
    today,
  );
  return now === undefined || then === undefined ? [] : [{ now, then }];
};

/** `POST /api/facts/:id/usage {value?}`: where a fact is said, and how those sentences would read with another value. */
export const factEndpoints: Endpoint[] = [
  endpoint('post', '/:id/usage', async (req) => {
    if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
    const { value } = parseBody(usageRequestSchema, await readJson(req));
    const found = await req.payload.find({
      collection: 'facts',
      where: { id: { equals: String(req.routeParams?.id) } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    });
    const row = found.docs[0];
    if (!row) throw notFound();
    const fact = toFact(row);
    if (!fact) throw new ProblemError({ status: 409, title: 'Ten fakt nie ma jeszcze wartości.' });
    const now = factValueOn(fact, localDateOf(new Date()));
    const words = { now: factText(now), then: factText(value ?? now) };
    const commune = idOf(row.commune);
    return json({
      ...words,
      places: await placesOf(req, row.id, commune, words),
      letters: await letterSentences(req, commune, fact, value ?? now),
    });
  }),
];
