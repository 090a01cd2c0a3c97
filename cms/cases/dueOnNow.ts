import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { countTerm, type CountedTerm } from '../../content-models/cases/legalClock.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf, localDateSchema, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { CaseEventDoc } from '../payload-types.ts';

const extensionDetails = z.object({ to: localDateSchema });

/** How the last day for the office's answer comes about by all that happened in a case so far. */
export const countCase = async (
  req: PayloadRequest,
  { id, filedAt }: { id: string; filedAt: string },
  definition: ServiceDefinition,
): Promise<CountedTerm> => {
  const { docs } = await req.payload.db.find<CaseEventDoc>({
    collection: 'caseEvents',
    where: {
      and: [{ case: { equals: id } }, { or: [{ status: { exists: true } }, { kind: { equals: 'extended' } }] }],
    },
    sort: ['at', 'id'],
    pagination: false,
    limit: 10_000,
    req,
  });
  const changes = docs.flatMap(({ at, status }) =>
    status ? [{ on: localDateOf(at), stands: statusOf(definition, status).clock === 'stands' }] : [],
  );
  const extension = docs
    .flatMap(({ at, kind, details }) => {
      const read = kind === 'extended' ? extensionDetails.safeParse(details) : undefined;
      return read?.success === true ? [{ on: localDateOf(at), to: read.data.to }] : [];
    })
    .at(-1);
  return countTerm(localDateOf(filedAt), definition.term, changes, localDateOf(new Date()), extension);
};

/** The last day for the office's answer by all that happened in a case so far, what is being written included. */
export const dueOnNow = async (
  req: PayloadRequest,
  doc: { id: string; filedAt: string },
  definition: ServiceDefinition,
): Promise<LocalDate> => (await countCase(req, doc, definition)).dueOn;
