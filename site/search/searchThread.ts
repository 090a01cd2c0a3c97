import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { SearchReply, SearchRequest } from './askSearch.ts';
import { searchIndex, type PagefindSearch } from './searchIndex.ts';

interface PagefindModule {
  createInstance: (options: { basePath: string; baseUrl: string }) => PagefindSearch & { init: () => Promise<void> };
}

// Pagefind fetches its files; in this thread they come from the disk, and nothing comes from anywhere else.
globalThis.fetch = async (input) => {
  const address = new URL(input instanceof Request ? input.url : input);
  address.search = '';
  return new Response(await readFile(fileURLToPath(address)));
};

const engines = new Map<string, { version: number; engine: Promise<PagefindSearch> }>();

const openEngine = async (folder: string, version: number): Promise<PagefindSearch> => {
  const address = pathToFileURL(`${folder}/`).href;
  const module = (await import(`${address}pagefind.js?v=${String(Math.trunc(version))}`)) as PagefindModule;
  const instance = module.createInstance({ basePath: address, baseUrl: '/' });
  await instance.init();
  return instance;
};

/** The engine over a folder's newest index: another entry file, another engine. */
const engineOf = async (folder: string): Promise<PagefindSearch> => {
  const { mtimeMs } = await stat(join(folder, 'pagefind-entry.json'));
  const known = engines.get(folder);
  if (known?.version === mtimeMs) return known.engine;
  const engine = openEngine(folder, mtimeMs);
  engines.set(folder, { version: mtimeMs, engine });
  return engine;
};

const reply = (message: SearchReply): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ id, folder, query }: SearchRequest) => {
  engineOf(folder)
    .then((engine) => searchIndex(engine, query))
    .then(
      (answer) => {
        reply({ id, answer });
      },
      (error: unknown) => {
        engines.delete(folder);
        reply({ id, error: error instanceof Error ? error.message : String(error) });
      },
    );
});
