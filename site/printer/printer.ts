import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import type { Tenant } from '../../content-models/shared/identity.ts';
import { log, messageOf } from '../server/log.ts';

/** What the printer's thread is started with. */
export interface PrinterSetup {
  dataDir: string;
  cmsPort: number;
  /** the compiled site: `server/entry.mjs` and `client/` */
  siteFolder: string;
}

/** What the printer's thread tells the server. */
export type PrinterMessage =
  | { kind: 'communes'; communes: { tenant: Tenant; domains: string[] }[] }
  | { kind: 'printed'; seq: number }
  | { kind: 'indexed'; tenant: Tenant }
  | { kind: 'cms'; state: 'up' | 'down' };

/** The running printer. */
export interface Printer {
  stop: () => Promise<void>;
}

/** Starts the printer in its own thread; when it dies it is started again, and visitors notice nothing. */
export const startPrinter = (setup: PrinterSetup, onMessage: (message: PrinterMessage) => void): Printer => {
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker;
  const start = (): void => {
    worker = new Worker(join(import.meta.dirname, 'printerThread.ts'), { workerData: setup });
    worker.on('message', (message: PrinterMessage) => {
      if (message.kind === 'printed') failures = 0;
      onMessage(message);
    });
    worker.on('error', (error) => {
      log.error({ reason: messageOf(error) }, 'the printer stopped with an error');
    });
    worker.on('exit', () => {
      if (stopped) return;
      failures += 1;
      timer = setTimeout(start, Math.min(500 * 2 ** failures, 30_000));
    });
  };
  start();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      const gone = once(worker, 'exit');
      worker.postMessage('stop');
      const late = setTimeout(() => void worker.terminate(), 4000);
      await gone;
      clearTimeout(late);
    },
  };
};
