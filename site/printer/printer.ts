import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import type { PublishedRecord } from '../../content-models/publications/publication.ts';
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
  | { kind: 'cms'; state: 'up' | 'down' }
  | { kind: 'rendered'; order: number; status: number; body: string };

/** What the server asks of the printer's thread. */
export type PrinterOrder = { kind: 'stop' } | { kind: 'render'; order: number; record: PublishedRecord };

/** The running printer. */
export interface Printer {
  /** One document's page as it would be with this record, printed for one reader and kept nowhere. */
  render: (record: PublishedRecord) => Promise<{ status: number; body: string }>;
  stop: () => Promise<void>;
}

/** Starts the printer in its own thread; when it dies it is started again, and visitors notice nothing. */
export const startPrinter = (setup: PrinterSetup, onMessage: (message: PrinterMessage) => void): Printer => {
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker;
  let orders = 0;
  const waiting = new Map<number, (page: { status: number; body: string }) => void>();
  const start = (): void => {
    worker = new Worker(join(import.meta.dirname, 'printerThread.ts'), { workerData: setup });
    worker.on('message', (message: PrinterMessage) => {
      if (message.kind === 'printed') failures = 0;
      if (message.kind === 'rendered') {
        waiting.get(message.order)?.(message);
        waiting.delete(message.order);
        return;
      }
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
    render: (record) =>
      new Promise((resolve, reject) => {
        const order = (orders += 1);
        const late = setTimeout(() => {
          waiting.delete(order);
          reject(new Error('the printer was silent for too long'));
        }, 15_000);
        waiting.set(order, (page) => {
          clearTimeout(late);
          resolve(page);
        });
        worker.postMessage({ kind: 'render', order, record } satisfies PrinterOrder);
      }),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      const gone = once(worker, 'exit');
      worker.postMessage({ kind: 'stop' } satisfies PrinterOrder);
      const late = setTimeout(() => void worker.terminate(), 4000);
      await gone;
      clearTimeout(late);
    },
  };
};
