import type { Endpoint } from 'payload';
import { accessibilityOutcomePath } from '../../content-models/accessibility/accessibilityRequest.ts';
import { languageSchema } from '../../content-models/shared/identity.ts';
import { limits } from '../portal/limiter.ts';
import { plainFormEndpoint } from '../portal/plainFormEndpoint.ts';
import { takeAccessibilityRequest } from './takeAccessibilityRequest.ts';

/** „Zgłoś problem z dostępnością”, open to everybody: the act asks for no account. */
export const accessibilityEndpoints: Endpoint[] = [
  plainFormEndpoint('/portal/accessibility', {
    limit: limits.accessibilityPerAddress,
    take: takeAccessibilityRequest,
    pathAfter: ({ language }, outcome) => accessibilityOutcomePath(languageSchema.catch('pl').parse(language), outcome),
  }),
];
