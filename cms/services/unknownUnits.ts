import type { PayloadRequest } from 'payload';
import type { DraftFault } from '../../content-models/services/draftFaults.ts';
import { unitsNamed } from '../../content-models/services/routing.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';

/** Units that a form sends its cases to and the commune's office does not have, each as a warning. */
export const unknownUnits = async (
  req: PayloadRequest,
  commune: string,
  definition: Pick<ServiceDefinition, 'unit' | 'routing'>,
): Promise<DraftFault[]> => {
  const named = unitsNamed(definition);
  if (named.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { and: [{ commune: { equals: commune } }, { symbol: { in: named } }] },
    select: { symbol: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const here = new Set(docs.map(({ symbol }) => symbol));
  return named
    .filter((unit) => !here.has(unit))
    .map((unit) => ({
      where: 'Termin i akta',
      what: `W urzędzie nie ma komórki „${unit}”. Sprawy trafią tam, gdzie pisma. Wybierz komórkę z listy albo ją dodaj.`,
    }));
};
