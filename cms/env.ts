import { parseEnvironment } from '../content-models/environment/environment.ts';

/** The configuration of this process, read once. */
export const env = parseEnvironment(process.env);
