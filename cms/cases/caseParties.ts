import type { PayloadRequest } from 'payload';
import { partyOf } from '../../content-models/services/filer.ts';
import { filerOf } from '../../content-models/services/filerOf.ts';
import { allowedFilers } from '../../content-models/services/filerStep.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { openAnswers } from './sealedCase.ts';

/** Whose matters cases are when not the filers' own, by case; only forms that may be filed for others are opened. */
export const caseParties = async (
  req: PayloadRequest,
  cases: readonly { id: string; definition: ServiceDefinition }[],
): Promise<ReadonlyMap<string, string>> => {
  const asked = new Map(
    cases
      .filter(({ definition }) => allowedFilers(definition).some((kind) => kind !== 'self'))
      .map((one) => [one.id, one]),
  );
  if (asked.size === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: [...asked.keys()] } },
    select: { sealedAnswers: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(
    docs.flatMap(({ id, sealedAnswers }) => {
      const definition = asked.get(id)?.definition;
      const party = definition && partyOf(filerOf(definition, openAnswers(id, sealedAnswers)));
      return party === undefined ? [] : [[id, party] as const];
    }),
  );
};
