import type { Endpoint } from 'payload';
import { healthEndpoint } from './health/health.ts';

/** Every endpoint of our own, by feature; each states its own access in its handler's first line. */
export const endpoints: Endpoint[] = [healthEndpoint];
