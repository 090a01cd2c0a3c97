import type { Tenant } from '../../content-models/shared/identity.ts';
import { treeOf } from '../files/publicTree.ts';
import { log, messageOf } from '../server/log.ts';
import { buildIndex, closeIndexer } from './buildIndex.ts';

/** Builds indexes some moments after the pages changed, one at a time, never in the way of printing. */
export interface SearchIndexer {
  schedule: (tenant: Tenant) => void;
  close: () => Promise<void>;
}

/** Makes the indexer; a burst of changes makes one index. */
export const createSearchIndexer = (setup: { dataDir: string; onIndexed: (tenant: Tenant) => void }): SearchIndexer => {
  const waiting = new Set<Tenant>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let pause = 300;

  const buildWaiting = async (): Promise<void> => {
    for (const tenant of [...waiting]) {
      waiting.delete(tenant);
      const started = performance.now();
      try {
        const pages = await buildIndex(treeOf(setup.dataDir, tenant));
        setup.onIndexed(tenant);
        log.info({ tenant, pages, ms: Math.round(performance.now() - started) }, 'search index built');
      } catch (error) {
        log.error({ tenant, reason: messageOf(error) }, 'the search index could not be built, the last one stays');
        await closeIndexer();
      }
      // Large sites wait longer between two indexes, small ones are fresh at once.
      pause = Math.min(Math.max(300, 3 * (performance.now() - started)), 60_000);
    }
  };

  const start = (): void => {
    timer = undefined;
    running = running.then(buildWaiting);
  };

  return {
    schedule: (tenant) => {
      waiting.add(tenant);
      timer ??= setTimeout(start, pause);
    },
    close: async () => {
      clearTimeout(timer);
      waiting.clear();
      await running;
      await closeIndexer();
    },
  };
};
