import type { Payload } from 'payload';
import { polishTimeOf } from '../../content-models/shared/polishTime.ts';
import { tellOfNewCases } from '../queue/tellOfNewCases.ts';
import { remindOfReviews } from '../reviews/remindOfReviews.ts';
import { tellPublishers } from '../reviews/tellPublishers.ts';
import { prepareLetters } from '../letters/prepareLetters.ts';
import { fireDueSchedules } from '../schedule/fireDueSchedules.ts';
import { forgetEmptyDrafts } from './forgetEmptyDrafts.ts';
import { checkLinks } from '../linkChecks/checkLinks.ts';
import { lookThroughLinks } from '../linkChecks/lookThroughLinks.ts';
import { tick } from './tick.ts';

/** Calls `look` at every full second, never twice at a time; returns how to stop it. */
const everySecond = (payload: Payload, look: () => Promise<unknown>): (() => void) => {
  let isBusy = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await look();
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The clock stumbled and looks again in a second.' });
    } finally {
      isBusy = false;
    }
  };
  const wait = () => {
    // counted anew from the clock each time, so that seven o'clock is seven o'clock
    timer = setTimeout(
      () => {
        void run();
        wait();
      },
      1000 - (Date.now() % 1000) + 5,
    );
    timer.unref();
  };
  void run();
  wait();
  return () => {
    clearTimeout(timer);
  };
};

/** Looks at the clock every second, from the server's start on and without any visitor; returns how to stop it. */
export const startClock = (payload: Payload): (() => void) => {
  let reminded = '';
  let lettersOn = '';
  let toldOfCases = '';
  const stops = [
    everySecond(payload, () => fireDueSchedules(payload)),
    everySecond(payload, () => tellPublishers(payload)),
    everySecond(payload, async () => {
      // nobody wants a mail at midnight; what was missed in the night is written in the morning
      const hour = polishTimeOf(new Date()).slice(0, 13);
      if (hour === reminded || hour.slice(11) < '07') return;
      await remindOfReviews(payload);
      reminded = hour;
    }),
    everySecond(payload, async () => {
      // once a minute is at once for a letter, and seven o'clock for a digest
      const minute = polishTimeOf(new Date());
      if (minute === toldOfCases) return;
      await tellOfNewCases(payload);
      toldOfCases = minute;
    }),
    everySecond(payload, async () => {
      // a draft for a clerk and a second notice for the party are there in the morning; once a day, again after a start
      const [today = '', time = ''] = polishTimeOf(new Date()).split('T');
      if (today === lettersOn || time < '05') return;
      await prepareLetters(payload);
      lettersOn = today;
    }),
    everySecond(payload, async () => {
      if (await tick(payload)) {
        await forgetEmptyDrafts(payload);
        await payload.jobs.queue({ task: 'tidyUp', input: {}, overrideAccess: true });
        await payload.jobs.run({ overrideAccess: true });
        // Hundreds of foreign servers may take minutes, and the clock must not wait for them.
        checkLinks(payload)
          .then(() => lookThroughLinks(payload))
          .catch((error: unknown) => {
            payload.logger.error({ err: error, msg: 'The nightly look at links stopped; the next is tomorrow.' });
          });
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
