import { actStateSchema, type Acting, type ActState } from '../../../content-models/links/link.ts';
import { portal } from '../shared/portal.ts';
import type { Result } from '../shared/portalClient.ts';
import { makeActKeys } from './actKeys.ts';
import { makeSendAct } from './makeSendAct.ts';

const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const storage = () => {
  try {
    return sessionStorage;
  } catch {
    // a browser told to keep nothing refuses even the look
    return forgetful;
  }
};

const send = makeSendAct(
  (link, acting, key) =>
    portal.post(`/links/${link}/acts`, actStateSchema, { body: acting, headers: { 'idempotency-key': key } }),
  makeActKeys(storage()),
);

/**
 * Sends a reading or an excuse to the institution of a link, exactly once: a double press, a lost answer and a repeat
 * after the page was loaded again are all the same act. Without a `key` of the caller's it keeps one until it is settled.
 */
export const sendAct = (link: string, acting: Acting, key?: string): Promise<Result<ActState>> =>
  send(link, acting, key);
