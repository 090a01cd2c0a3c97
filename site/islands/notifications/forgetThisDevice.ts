import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';

/** A log-out does not wait longer for this. */
const patienceMs = 3000;

/**
 * Tells the portal, while still logged in, to push nothing more to this browser. Where that does not arrive, it learns
 * it from the push service, because the browser's side has ended.
 */
export const forgetThisDevice = async (endpoint: string): Promise<void> => {
  const told = portal.delete('/push-subscriptions', noContent, { body: { endpoint } });
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
};
