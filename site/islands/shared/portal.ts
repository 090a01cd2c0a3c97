import { makePortalClient } from './portalClient.ts';

/** The portal API of the site this page came from. */
export const portal = makePortalClient(location.origin);
