import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { UnansweredCall } from '../../content-models/cases/leaveText.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf, localDateSchema } from '../../content-models/shared/localDate.ts';
import type { CaseDoc, CaseEventDoc } from '../payload-types.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const detailsSchema = z.object({
  from: z.string(),
  until: localDateSchema,
  lacking: z.array(z.string()).default([]),
});

/** The clerk's own words in a call: what stands before its points and its closing sentence. */
const writtenIn = (message: string, lacking: readonly string[]): string =>
  message
    .split('\n\n')
    .slice(0, lacking.length > 0 ? -2 : -1)
    .join('\n\n');

/**
 * The call for completion whose day has passed without an answer, if the case still stands at it; a call to explain
 * what is incorrect (KPA art. 50) is none, because the matter cannot be left for it.
 */
export const unansweredCall = async (
  req: PayloadRequest,
  doc: CaseDoc,
  definition: ServiceDefinition,
): Promise<UnansweredCall | undefined> => {
  const until = doc.callUntil ?? undefined;
  if (until === undefined || doc.endedAt || localDateOf(new Date()) <= until) return undefined;
  const {
    docs: [event],
  } = await req.payload.db.find<CaseEventDoc>({
    collection: 'caseEvents',
    where: { and: [{ case: { equals: doc.id } }, { kind: { equals: 'called' } }] },
    sort: ['-at', '-id'],
    limit: 1,
    req,
  });
  const details = detailsSchema.safeParse(event?.details).data;
  if (!event || !details || event.status !== doc.status) return undefined;
  const move = statusOf(definition, details.from).moves.find(({ to }) => to === event.status);
  if (move?.call === 'incorrect') return undefined;
  const { lacking } = details;
  const message = event.sealedMessage ? open(dataKeys(), doc.id, event.sealedMessage) : '';
  return { calledOn: localDateOf(event.at), until, lacking, written: writtenIn(message, lacking) };
};
