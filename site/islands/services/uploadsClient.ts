import { makePortalClient } from '../shared/portalClient.ts';

/** Asks about files past the memory of the device: how far one has come is never a thing to remember. */
export const uploadsClient = makePortalClient(location.origin);
