import type { Acting, ActState } from '../../../content-models/links/link.ts';
import type { Result } from '../shared/portalClient.ts';
import type { ActKeys } from './actKeys.ts';

type Post = (link: string, acting: Acting, key: string) => Promise<Result<ActState>>;

const ATTEMPTS = 5;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Whether the answer ends the matter: taken, or refused for a reason that the same words will meet again. */
const isSettled = (result: Result<ActState>): boolean => result.ok || result.failure.kind === 'refused';

/** `sendAct` over a given way of posting; „still in flight” (409) is asked again by itself, with the same key. */
export const makeSendAct = (post: Post, keys: ActKeys, wait: (milliseconds: number) => Promise<void> = pause) => {
  const inFlight = new Map<string, Promise<Result<ActState>>>();
  const send = async (link: string, acting: Acting, key: string): Promise<Result<ActState>> => {
    for (let attempt = 1; ; attempt += 1) {
      const result = await post(link, acting, key);
      const flying = !result.ok && result.failure.kind === 'refused' && result.failure.problem.status === 409;
      if (flying && attempt < ATTEMPTS) {
        await wait(attempt * 700);
        continue;
      }
      if (flying) return { ok: false, failure: { kind: 'down' } };
      if (isSettled(result)) keys.settle(link, acting);
      return result;
    }
  };
  return (link: string, acting: Acting, asked?: string): Promise<Result<ActState>> => {
    const key = asked ?? keys.keyOf(link, acting);
    const flying = inFlight.get(key);
    if (flying) return flying;
    const sending = send(link, acting, key).finally(() => inFlight.delete(key));
    inFlight.set(key, sending);
    return sending;
  };
};
