import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from './child.ts';
import type { Say } from './heartbeat.ts';
import type { LockChild } from './lock.ts';
import { isRunning } from './processIdentity.ts';

/** Ends processes that a killed start left behind, before a new one opens the same data. */
export const endAbandoned = async (abandoned: readonly LockChild[], say: Say, grace = 10_000): Promise<void> => {
  for (const child of abandoned) {
    say(`Zamykam proces ${child.name} pozostały po poprzednim uruchomieniu.`);
    signalGroup(child.pid, 'SIGTERM');
    const since = performance.now();
    while (isRunning(child)) {
      if (performance.now() - since > grace) signalGroup(child.pid, 'SIGKILL');
      await sleep(50);
    }
  }
};
