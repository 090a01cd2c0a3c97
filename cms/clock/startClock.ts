import type { Payload } from 'payload';
import { checkLinks } from '../linkChecks/checkLinks.ts';
import { tick } from './tick.ts';

/** Looks at the clock every second, from the server's start on and without any visitor; returns how to stop it. */
export const startClock = (payload: Payload): (() => void) => {
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      if (await tick(payload)) {
        await payload.jobs.queue({ task: 'tidyUp', input: {}, overrideAccess: true });
        await payload.jobs.run({ overrideAccess: true });
        // Hundreds of foreign servers may take minutes, and the clock must not wait for them.
        checkLinks(payload).catch((error: unknown) => {
          payload.logger.error({ err: error, msg: 'The nightly look at links stopped; the next is tomorrow.' });
        });
      }
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The clock stumbled and looks again in a second.' });
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look(), 1000);
  timer.unref();
  void look();
  return () => {
    clearInterval(timer);
  };
};
