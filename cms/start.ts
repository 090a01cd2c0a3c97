import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { rehearseFiling } from './cases/rehearseFiling.ts';
import { startClock } from './clock/startClock.ts';
import { refreshOrigins } from './communes/communeDirectory.ts';
import { fillWorkItems } from './dashboard/fillWorkItems.ts';
import { deliveries } from './deliveries.ts';
import { setStartState } from './health/health.ts';
import { lookThroughLinksOnce } from './linkChecks/lookThroughLinks.ts';
import { startRefreshingLinks } from './links/refreshLinks.ts';
import { startOutbox } from './outbox/startOutbox.ts';
import { openShortWay } from './portal/shortWay.ts';
import { startReminders } from './reminders/startReminders.ts';
import { refuseDemoAccountsInPublic } from './seed/refuseDemoAccountsInPublic.ts';
import { fillQueueColumns } from './queue/fillQueueColumns.ts';
import { serviceToken } from './sealing/secrets.ts';
import { seedDemo } from './seed/seedDemo.ts';
import { fillServiceRows } from './services/fillServiceRows.ts';
import { startWatch } from './watch/startWatch.ts';

/** What happens when the server starts, before and without any visitor. */
const startCms = async (): Promise<void> => {
  setStartState({ status: 'starting', detail: 'baza danych' });
  // The site waits for this file.
  serviceToken();
  const payload = await getPayload({ config });
  await refuseDemoAccountsInPublic(payload);
  await seedDemo(payload);
  await fillWorkItems(payload);
  await fillServiceRows(payload);
  await fillQueueColumns(payload);
  await refreshOrigins({ payload });
  await rehearseFiling(payload);
  startOutbox(payload, deliveries(payload));
  startClock(payload);
  lookThroughLinksOnce(payload).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'The links were not looked through; the next night tries again.' });
  });
  startWatch(payload);
  startRefreshingLinks(payload);
  startReminders(payload);
  // in development Next makes its routes anew while it runs, and only it knows the newest
  if (process.env.NODE_ENV === 'production') openShortWay(await config, payload);
  setStartState({ status: 'ok' });
};

/** Starts in the background; a start that fails ends the process with the reason, and the supervisor says so. */
export const startOrExit = (): void => {
  startCms().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
};
