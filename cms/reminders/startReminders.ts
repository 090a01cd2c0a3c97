import { createLocalReq, type Payload } from 'payload';
import { remind } from './remind.ts';

const MINUTE = 60_000;

/** Looks every ten minutes, from the server's start on, whom to remind of what; returns how to stop it. */
export const startReminders = (payload: Payload): (() => void) => {
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await remind(await createLocalReq({}, payload));
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The reminders stumbled and look again in ten minutes.' });
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look(), 10 * MINUTE);
  // not in the first breath of a start, when others wait
  const first = setTimeout(() => void look(), MINUTE / 2);
  timer.unref();
  first.unref();
  return () => {
    clearInterval(timer);
    clearTimeout(first);
  };
};
