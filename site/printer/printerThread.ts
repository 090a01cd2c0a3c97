import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Tenant } from '../../content-models/shared/identity.ts';
import { openJournal } from '../content/journal.ts';
import { createCmsClient } from '../feed/cmsClient.ts';
import { followFeed } from '../feed/followFeed.ts';
import { createShareCards } from '../files/placeShareCards.ts';
import { hashOfFolder, treeOf } from '../files/publicTree.ts';
import { createSearchIndexer } from '../search/searchIndexer.ts';
import { isDocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { PublishedRecord } from '../../content-models/publications/publication.ts';
import type { AnyDocument } from '../content/content.ts';
import { withRecord } from '../content/overlay.ts';
import { log, messageOf } from '../server/log.ts';
import type { PrinterMessage, PrinterOrder, PrinterSetup } from './printer.ts';
import { loadPageRenderer } from './pageRenderer.ts';
import { createPrintQueue, readCursor } from './printQueue.ts';

const { dataDir, cmsPort, siteFolder } = workerData as PrinterSetup;
const tell = (message: PrinterMessage): void => parentPort?.postMessage(message);
const stopping = new AbortController();
const { signal } = stopping;

const journal = await openJournal(dataDir);
const tellCommunes = (): void => {
  tell({
    kind: 'communes',
    communes: [...journal.content].map(([tenant, { commune }]) => ({ tenant, domains: commune?.domains ?? [] })),
  });
};
tellCommunes();

const serverFolder = join(siteFolder, 'server');
const bundle = await hashOfFolder(serverFolder);
const cursor = await readCursor(dataDir);
const renderer = await loadPageRenderer(join(serverFolder, 'entry.mjs'));
const client = createCmsClient({ cmsPort, dataDir });
const indexer = createSearchIndexer({
  dataDir,
  onIndexed: (tenant) => {
    tell({ kind: 'indexed', tenant });
  },
});
const shareCards = createShareCards({
  dataDir,
  content: journal.content,
  signal,
  idle: () => queue.idle(),
});
const queue = await createPrintQueue({
  dataDir,
  journal,
  renderer,
  bundle,
  signal,
  clientFolder: join(siteFolder, 'client'),
  fetchFile: (sha256) => client.file(sha256, signal),
  onPlaced: (placements) => client.place(placements, signal),
  onTroubles: (trouble) => client.tellTroubles(trouble, signal),
  onPrinted: (tenant) => {
    indexer.schedule(tenant);
    shareCards.schedule(tenant);
  },
  onCursor: (seq) => {
    tell({ kind: 'printed', seq });
  },
});

/** Nothing changed since the last stop: only a missing search index is made up for. */
const indexMissing = async (tenant: Tenant): Promise<void> => {
  const entry = join(treeOf(dataDir, tenant), 'pagefind', 'pagefind-entry.json');
  await stat(entry).catch(() => {
    indexer.schedule(tenant);
  });
};

const tenants = new Set(journal.content.keys());
if (cursor?.seq === journal.seq() && cursor.bundle === bundle) {
  tell({ kind: 'printed', seq: cursor.seq });
  for (const tenant of tenants) await indexMissing(tenant);
} else if (journal.complete() && tenants.size > 0) {
  queue.add({ tenants, docIds: new Set() });
}

/** A draft's page for one reader: printed over the content, beside the queue, and kept nowhere. */
const renderDraft = async (order: number, record: PublishedRecord): Promise<void> => {
  const path = isDocumentKind(record.kind) ? (record as AnyDocument).document.path : '/';
  try {
    const page = await renderer.render(`/${record.tenant}${path}`, withRecord(journal.content, record));
    tell({ kind: 'rendered', order, status: page.status, body: page.body.toString('utf8') });
  } catch (error) {
    log.warn({ path, reason: messageOf(error) }, 'a draft could not be printed');
    tell({ kind: 'rendered', order, status: 500, body: '' });
  }
};

parentPort?.on('message', (message: PrinterOrder) => {
  if (message.kind === 'stop') stopping.abort();
  else void renderDraft(message.order, message.record);
});
let cms: 'up' | 'down' | undefined;
await followFeed({
  client,
  journal,
  signal,
  onChanges: (changes) => {
    tellCommunes();
    queue.add(changes);
  },
  onCms: (state) => {
    if (state === cms) return;
    cms = state;
    tell({ kind: 'cms', state });
    if (state === 'up') void queue.tellPlacements();
  },
});
await queue.idle();
await shareCards.settled();
await indexer.close();
await journal.close();
parentPort?.close();
