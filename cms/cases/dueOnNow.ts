import type { PayloadRequest } from 'payload';
import { dueOnOf } from '../../content-models/cases/legalClock.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { CaseEventDoc } from '../payload-types.ts';

/** The last day for the office's answer by all that happened in a case so far, what is being written included. */
export const dueOnNow = async (
  req: PayloadRequest,
  { id, filedAt }: { id: string; filedAt: string },
  definition: ServiceDefinition,
): Promise<LocalDate> => {
  const { docs } = await req.payload.db.find<CaseEventDoc>({
    collection: 'caseEvents',
    where: { and: [{ case: { equals: id } }, { status: { exists: true } }] },
    sort: ['at', 'id'],
    pagination: false,
    limit: 10_000,
    req,
  });
  const changes = docs.flatMap(({ at, status }) =>
    status ? [{ on: localDateOf(at), stands: statusOf(definition, status).clock === 'stands' }] : [],
  );
  return dueOnOf(localDateOf(filedAt), definition.term, changes, localDateOf(new Date()));
};
