import { failedScenarios } from '../../content-models/services/runScenarios.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';

/** A form that does something else than its office expects is not published; every difference is said. */
export const refuseFailedScenarios = (definition: ServiceDefinition): void => {
  const failed = failedScenarios(definition, localDateOf(new Date()));
  if (failed.length === 0) return;
  throw new ProblemError({
    status: 422,
    title: 'Formularz działa inaczej, niż mówią przykłady.',
    detail: 'Popraw formularz albo przykład i opublikuj jeszcze raz.',
    errors: failed.flatMap(({ name, differences }) =>
      differences.map((message) => ({ path: 'scenarios', message: `${name}: ${message}` })),
    ),
  });
};
