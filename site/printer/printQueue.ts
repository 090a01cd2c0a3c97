import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { placementSchema, type Placement } from '../../content-models/publications/publication.ts';
import type { Tenant } from '../../content-models/shared/identity.ts';
import type { PrintTrouble } from '../../content-models/work/work.ts';
import type { Changes } from '../feed/followFeed.ts';
import { placeAssets, removeLeftovers, treeOf } from '../files/publicTree.ts';
import { readIfThere, writeDurably } from '../files/writeDurably.ts';
import { log, messageOf } from '../server/log.ts';
import { printStatus, printTenant, type Print } from './printTenant.ts';

const cursorSchema = z.object({ seq: z.int().nonnegative(), bundle: z.string() });
/** Up to where, and with which build of the pages, everything is on disk. */
export type Cursor = z.infer<typeof cursorSchema>;

const cursorFile = (dataDir: string): string => join(dataDir, 'site', 'printed.json');

/** The saved cursor; none when nothing was ever printed whole, or the file cannot be read. */
export const readCursor = async (dataDir: string): Promise<Cursor | undefined> => {
  const bytes = await readIfThere(cursorFile(dataDir));
  try {
    return bytes ? cursorSchema.parse(JSON.parse(bytes.toString('utf8'))) : undefined;
  } catch {
    return undefined;
  }
};

const untoldFile = (dataDir: string): string => join(dataDir, 'site', 'placements-untold.json');

/** Moments of placement that the cms has not taken yet. */
const readUntold = async (dataDir: string): Promise<Placement[]> => {
  const bytes = await readIfThere(untoldFile(dataDir));
  return bytes ? z.array(placementSchema).parse(JSON.parse(bytes.toString('utf8'))) : [];
};

/** What the queue needs besides a print's own needs, and whom it tells. */
export interface PrintQueueSetup extends Print {
  /** hash of the compiled site */
  bundle: string;
  /** styles, fonts and scripts of the compiled site */
  clientFolder: string;
  signal: AbortSignal;
  /** moments that the cms should know */
  onPlaced: (placements: Placement[]) => Promise<void>;
  /** what a round could not print of a tenant; an empty list says that all is well again */
  onTroubles: (trouble: PrintTrouble) => Promise<void>;
  /** all of a tenant is on disk */
  onPrinted: (tenant: Tenant) => void;
  /** everything up to `seq` is on disk */
  onCursor: (seq: number) => void;
}

/** One print at a time; what changes meanwhile is printed right after. */
export interface PrintQueue {
  add: (changes: Changes) => void;
  /** Tells the cms the moments of placement that it could not take before. */
  tellPlacements: () => Promise<void>;
  /** Settles when nothing is being printed. */
  idle: () => Promise<void>;
}

/** Makes the queue; it starts to work with the first change it is told. */
export const createPrintQueue = async (setup: PrintQueueSetup): Promise<PrintQueue> => {
  const { dataDir, journal, bundle, clientFolder, signal } = setup;
  const waiting = new Map<Tenant, Set<string>>();
  const dressed = new Set<Tenant>();
  const unfinished = new Set<Tenant>();
  const saidTroubles = new Map<Tenant, string>();
  /** communes whose board of what works changed and has not been printed since */
  const statusWaits = new Set<Tenant>();
  const isOver = (): boolean => signal.aborted;
  let untold = await readUntold(dataDir);
  let running: Promise<void> | undefined;
  let retries = 0;

  const add = ({ tenants, docIds }: Changes): void => {
    for (const tenant of tenants) {
      waiting.set(tenant, new Set([...(waiting.get(tenant) ?? []), ...docIds]));
      if (docIds.has(tenant)) statusWaits.add(tenant);
    }
    running ??= work().finally(() => (running = undefined));
  };

  const retryLater = (tenant: Tenant): void => {
    retries += 1;
    sleep(Math.min(5000 * 2 ** (retries - 1), 60_000), undefined, { signal })
      .then(() => {
        add({ tenants: new Set([tenant]), docIds: new Set() });
      })
      .catch(() => undefined);
  };

  /** Says only what changed; what the cms did not take is said after the next print. */
  const tellTroubles = async (trouble: PrintTrouble): Promise<void> => {
    const said = JSON.stringify(trouble.failed);
    if (said === (saidTroubles.get(trouble.tenant) ?? '')) return;
    try {
      await setup.onTroubles(trouble);
      saidTroubles.set(trouble.tenant, said);
    } catch (error) {
      log.warn({ tenant: trouble.tenant, reason: messageOf(error) }, 'the cms did not take what could not be printed');
    }
  };

  /** An incident is told at once, in whatever commune, also in the middle of a big print. */
  const printWaitingStatus = async (): Promise<void> => {
    for (const tenant of statusWaits) {
      statusWaits.delete(tenant);
      // a commune that was never printed has no styles yet
      if (dressed.has(tenant)) await printStatus(setup, tenant);
    }
  };

  const printOne = async (tenant: Tenant, docIds: Set<string>): Promise<void> => {
    const started = performance.now();
    if (!dressed.has(tenant)) {
      await removeLeftovers(treeOf(dataDir, tenant));
      await placeAssets(clientFolder, treeOf(dataDir, tenant));
      dressed.add(tenant);
    }
    await printWaitingStatus();
    const { placements, troubles, ...report } = await printTenant(setup, tenant, docIds, printWaitingStatus);
    if (placements.length > 0) {
      untold.push(...placements);
      await writeDurably(untoldFile(dataDir), JSON.stringify(untold));
    }
    if (report.missingFiles > 0) {
      unfinished.add(tenant);
      retryLater(tenant);
    } else unfinished.delete(tenant);
    if (unfinished.size === 0) retries = 0;
    log.info({ tenant, ms: Math.round(performance.now() - started), ...report }, 'printed');
    setup.onPrinted(tenant);
    await tellTroubles({ tenant, failed: troubles });
  };

  const tellPlacements = async (): Promise<void> => {
    const telling = untold;
    if (telling.length === 0) return;
    untold = [];
    try {
      await setup.onPlaced(telling);
      await writeDurably(untoldFile(dataDir), JSON.stringify(untold));
    } catch (error) {
      untold = [...telling, ...untold];
      log.warn({ waiting: untold.length, reason: messageOf(error) }, 'the cms did not take the moments of placement');
    }
  };

  const work = async (): Promise<void> => {
    while (waiting.size > 0 && !isOver()) {
      const seq = journal.seq();
      const round = [...waiting];
      waiting.clear();
      for (const [tenant, docIds] of round) {
        try {
          await printOne(tenant, docIds);
        } catch (error) {
          unfinished.add(tenant);
          log.error({ tenant, reason: messageOf(error) }, 'a print broke off, it is tried again');
          retryLater(tenant);
        }
      }
      if (unfinished.size === 0 && !isOver()) {
        await writeDurably(cursorFile(dataDir), JSON.stringify({ seq, bundle }));
        setup.onCursor(seq);
      }
      await tellPlacements();
    }
  };

  return { add, tellPlacements, idle: async () => running };
};
