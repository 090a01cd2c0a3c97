import type { PayloadRequest } from 'payload';
import { fieldsOf } from '../../content-models/services/interpretService.ts';
import type { Surroundings } from '../../content-models/services/readComposed.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { inStreetOrder, type Street } from '../../content-models/streets/street.ts';
import { keptUntilWritten } from '../database/keptUntilWritten.ts';
import type { StreetDoc } from '../payload-types.ts';

/** Every street of a commune, town by town; which streets there are is no secret. */
export const readStreets = keptUntilWritten(['streets'], async (req: PayloadRequest, commune): Promise<Street[]> => {
  const { docs } = await req.payload.db.find<StreetDoc>({
    collection: 'streets',
    where: { commune: { equals: commune } },
    pagination: false,
    req,
  });
  return inStreetOrder(docs.map(({ kind, name, town }) => ({ kind, name, town })));
});

/** What the answers to a form are read among in that commune; the list of streets only for a form that needs it. */
export const surroundingsOf = async (
  req: PayloadRequest,
  commune: string,
  definition: Pick<ServiceDefinition, 'steps'>,
): Promise<Surroundings> =>
  fieldsOf(definition).some((field) => field.type === 'address' && field.within === 'commune')
    ? { streets: await readStreets(req, commune) }
    : {};
