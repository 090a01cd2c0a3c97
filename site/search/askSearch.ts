import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { log, messageOf } from '../server/log.ts';
import type { SearchAnswer } from './searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';

/** A question to the search thread. */
export interface SearchRequest {
  id: number;
  /** the folder of the index */
  folder: string;
  query: SearchQuery;
}

/** Its answer. */
export type SearchReply = { id: number; answer: SearchAnswer } | { id: number; error: string };

/** Asks the same Pagefind index that browsers use, in a thread of its own, for readers without JavaScript. */
export interface SearchAsker {
  ask: (folder: string, query: SearchQuery) => Promise<SearchAnswer>;
  stop: () => Promise<void>;
}

const TIMEOUT_MS = 3000;
const LONGEST_QUEUE = 100;

/** Makes the asker; the thread starts with the first question, and again after it died. */
export const createSearchAsker = (): SearchAsker => {
  const waiting = new Map<number, (reply: SearchReply) => void>();
  let worker: Worker | undefined;
  let ids = 0;

  const start = (): Worker => {
    const started = new Worker(join(import.meta.dirname, 'searchThread.ts'));
    started.on('message', (reply: SearchReply) => waiting.get(reply.id)?.(reply));
    started.on('error', (error) => {
      log.error({ reason: messageOf(error) }, 'the search thread stopped with an error');
    });
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    started.unref();
    return started;
  };

  return {
    ask: (folder, query) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= LONGEST_QUEUE) {
          reject(new Error('too many searches at once'));
          return;
        }
        const id = (ids += 1);
        const done = (reply: SearchReply): void => {
          clearTimeout(late);
          waiting.delete(id);
          if ('answer' in reply) resolve(reply.answer);
          else reject(new Error(reply.error));
        };
        const late = setTimeout(() => {
          done({ id, error: 'the search took too long' });
        }, TIMEOUT_MS);
        waiting.set(id, done);
        worker ??= start();
        worker.postMessage({ id, folder, query } satisfies SearchRequest);
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
};
