import type { Endpoint } from 'payload';
import { caseEndpoints } from './cases/caseEndpoints.ts';
import { healthEndpoint } from './health/health.ts';
import { serviceEndpoints } from './services/serviceEndpoints.ts';

/** Every endpoint of our own, by feature; each states its own access in its handler's first line. */
export const endpoints: Endpoint[] = [healthEndpoint, ...serviceEndpoints, ...caseEndpoints];
