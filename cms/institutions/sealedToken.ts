import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const owner = (institutionId: string): string => `institution-token:${institutionId}`;

/** The portal's key at an institution, sealed for that institution alone. */
export const sealToken = (institutionId: string, token: string): string =>
  seal(dataKeys(), owner(institutionId), token);

/** The portal's key at an institution, for the connector that shows it there. */
export const openToken = (institutionId: string, sealed: string): string =>
  open(dataKeys(), owner(institutionId), sealed);
