import type { Assurance } from '../../content-models/cases/case.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { loginNeeded, loginNeededText } from '../../content-models/services/loginNeeded.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { ProblemError } from '../api/problem.ts';

/** Turns a filing away when the log-in does not say surely enough who files, and tells how else it can be done. */
export const refuseWeakLogin = (
  definition: ServiceDefinition,
  { level }: Assurance,
  { officeName, phone }: Pick<Commune, 'officeName' | 'phone'>,
): void => {
  const needed = loginNeeded(definition, level);
  if (needed === undefined) return;
  throw new ProblemError({
    status: 403,
    type: 'urn:moje-miasto:stronger-login',
    title: 'Tej sprawy nie można wysłać po zalogowaniu hasłem.',
    detail: `${loginNeededText(needed)} ${definition.paperRoute} ${officeName}, tel. ${phone}.`,
  });
};
