import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Commune } from '../../content-models/communes/commune.ts';
import { routeOf, whyRouted } from '../../content-models/services/routing.ts';
import type { Values } from '../../content-models/services/evaluateRule.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { departmentFor, type TakingDepartment } from './departmentFor.ts';

/** What is kept of a routing with the filing: which rule of the form took it, and the unit it named; no answer. */
const routedSchema = z.object({ routed: z.object({ rule: z.int().nonnegative(), unit: z.string() }) });
export type Routed = z.infer<typeof routedSchema>['routed'];

/** The department that takes a new case, and the rule that sent it there, if one did. */
export const routeCase = async (
  req: PayloadRequest,
  commune: Pick<Commune, 'id' | 'tenant'>,
  definition: ServiceDefinition,
  values: Values,
): Promise<{ department: TakingDepartment; routed: Routed | undefined }> => {
  const routed = routeOf(definition, values);
  return { department: await departmentFor(req, commune, routed?.unit, definition.unit), routed };
};

/** Why a case went where it went, as its clerk reads it beside the filing. */
export const routingText = (definition: ServiceDefinition, details: unknown): string | undefined => {
  const read = routedSchema.safeParse(details);
  if (!read.success) return undefined;
  const { rule, unit } = read.data.routed;
  const why = whyRouted(definition, rule);
  return why === undefined ? undefined : `skierowano do komórki ${unit}, bo ${why}`;
};
