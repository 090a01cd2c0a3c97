import type { Payload, PayloadRequest } from 'payload';
import type { Fact } from '../../content-models/facts/fact.ts';
import { letterFactKeys, questionLine } from '../../content-models/facts/questionLine.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toFact } from './toFact.ts';

/** The facts of a commune that its letters to residents end with. */
export const letterFactsOf = async (payload: Payload, commune: string, req?: PayloadRequest): Promise<Fact[]> => {
  const { docs } = await payload.find({
    collection: 'facts',
    where: { and: [{ commune: { equals: commune } }, { key: { in: [...letterFactKeys] } }] },
    depth: 0,
    pagination: false,
    limit: letterFactKeys.length,
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  return docs.flatMap((doc) => toFact(doc) ?? []);
};

/** What a letter of a commune ends with today. */
export const lastLineOf =
  (payload: Payload) =>
  async (commune: string): Promise<string | undefined> =>
    questionLine(await letterFactsOf(payload, commune), localDateOf(new Date()));
