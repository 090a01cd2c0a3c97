import type { z } from 'zod';
import { topicModels, type TopicData } from '../../../content-models/links/link.ts';
import type { Topic } from '../../../content-models/institutions/institution.ts';
import { ConnectorError } from '../connector.ts';

/** Where the first thing wrong stands and what is wrong with it; never the value. */
const placeOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.')} (${issue.code})` : 'somewhere';
};

// takes a byte order mark away and refuses bytes that are no UTF-8, which would end up as broken names
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON of an answer in the agreed shape; anything else is `malformed`, told by its place only. */
export const parseJson = <Schema extends z.ZodType>(body: Buffer, schema: Schema): z.infer<Schema> => {
  let json: unknown;
  try {
    // null is how many systems say that something is not there
    json = JSON.parse(utf8.decode(body), (_key, value: unknown) => (value === null ? undefined : value));
  } catch {
    // the parser's own words repeat a piece of the answer
    throw new ConnectorError('malformed', 'The answer is not JSON.');
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new ConnectorError('malformed', `Not as agreed: ${placeOf(parsed.error)}.`);
  return parsed.data;
};

/** What was made of an answer, held to the model of its topic at the border. */
export const holdToModel = <Name extends Topic>(topic: Name, made: unknown): TopicData[Name] => {
  const parsed = topicModels[topic].safeParse(made);
  if (!parsed.success) throw new ConnectorError('malformed', `${topic}: ${placeOf(parsed.error)}.`);
  return parsed.data as TopicData[Name];
};
