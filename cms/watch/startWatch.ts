import { createLocalReq, type Payload } from 'payload';
import { idOf } from '../fields/idOf.ts';
import { checkConnector } from './checkConnector.ts';
import { asksElsewhere, type CheckOrder, type Outcome } from './checks/checkOrder.ts';
import { makeSchedule } from './checks/makeSchedule.ts';
import { startWatchProcess } from './startWatchProcess.ts';
import { statusTick } from './statusTick.ts';
import { nothingUnwritten, takeOutcome, type Watched } from './watched.ts';
import { writeWatched } from './writeWatched.ts';

/** How often the watcher looks at what; in milliseconds. */
export interface WatchPace {
  /** at the list of services */
  listMs: number;
  /** at what changed, which is written at once */
  changeMs: number;
  /** all counts are written */
  writeMs: number;
}

const usualPace: WatchPace = { listMs: 2000, changeMs: 500, writeMs: 60_000 };

const key = Symbol.for('moje-miasto.watch');
const shared = globalThis as unknown as Record<symbol, (() => Promise<void>) | undefined>;

/** Work that is going on now, by the services it names. */
const plannedNow = async (payload: Payload, now: Date): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'plannedWorks',
    where: { and: [{ from: { less_than_equal: now.toISOString() } }, { to: { greater_than: now.toISOString() } }] },
    depth: 0,
    pagination: false,
    limit: 500,
    overrideAccess: true,
  });
  return new Set(docs.flatMap(({ services }) => (services ?? []).map(idOf)));
};

const listed = async (payload: Payload): Promise<Watched[]> => {
  const { docs } = await payload.find({
    collection: 'watchTargets',
    where: { enabled: { equals: true } },
    sort: 'id',
    depth: 0,
    pagination: false,
    limit: 2000,
    overrideAccess: true,
  });
  return docs.map((doc) => {
    const { id, kind, address, everySeconds, slowMs, timeoutMs } = doc;
    return {
      order: { id, kind, address, everySeconds, slowMs, timeoutMs, commune: idOf(doc.commune) },
      isPublic: doc.isPublic === true,
      judged: { state: doc.state ?? 'unknown', failuresInRow: doc.failuresInRow ?? 0 },
      since: doc.since ?? undefined,
      unwritten: nothingUnwritten(),
    };
  });
};

/** Everything the watcher knows and does, apart from its timers. */
const makeWatcher = (payload: Payload) => {
  let services = new Map<string, Watched>();
  let planned = new Set<string>();
  const onOutcome = (order: CheckOrder, outcome: Outcome): void => {
    const watched = services.get(order.id);
    // An outcome that was on its way while the address changed is of another thing.
    if (watched && !asksElsewhere(watched.order, order)) {
      takeOutcome(watched, outcome, planned.has(order.id), new Date());
    }
  };
  const apart = startWatchProcess({
    onOutcome,
    onTrouble: (words) => {
      payload.logger.warn({ msg: words });
    },
  });
  // The keys of institutions stay in this process; such a check waits for nothing but an answer.
  const here = makeSchedule({ atOnce: 16, check: (order) => checkConnector(payload, order), onOutcome });

  const list = async (): Promise<void> => {
    planned = await plannedNow(payload, new Date());
    const next = new Map<string, Watched>();
    for (const fresh of await listed(payload)) {
      const known = services.get(fresh.order.id);
      const keeps = known !== undefined && !asksElsewhere(known.order, fresh.order);
      if (keeps) Object.assign(known, { order: fresh.order, isPublic: fresh.isPublic });
      next.set(fresh.order.id, keeps ? known : fresh);
    }
    services = next;
    const orders = [...services.values()].map(({ order }) => order);
    apart.setOrders(orders.filter(({ kind }) => kind !== 'connector'));
    here.setOrders(orders.filter(({ kind }) => kind === 'connector'));
  };

  const write = async (which: (watched: Watched) => boolean): Promise<void> => {
    const due = [...services.values()].filter((watched) => watched.unwritten.checkedAt !== undefined && which(watched));
    for (const [commune, some] of Map.groupBy(due, ({ order }) => order.commune)) {
      await writeWatched(await createLocalReq({}, payload), commune, some);
    }
  };

  return {
    list,
    writeChanges: () => write(({ unwritten }) => unwritten.changes.length > 0),
    writeAll: () => write(() => true),
    stop: () => {
      apart.stop();
      here.stop();
    },
  };
};

/** Watches what the office relies on, from the server's start on; one watcher per process. Returns how to stop it. */
export const startWatch = (payload: Payload, pace = usualPace): (() => Promise<void>) => {
  const known = shared[key];
  if (known) return known;
  const watcher = makeWatcher(payload);
  let last = Promise.resolve();
  const every = (ms: number, work: () => Promise<void>): NodeJS.Timeout => {
    let isWaiting = false;
    const go = (): void => {
      if (isWaiting) return;
      isWaiting = true;
      // One after another, so that what is written is never older than what was written before.
      last = last.then(async () => {
        isWaiting = false;
        try {
          await work();
        } catch (error) {
          payload.logger.error({ err: error, msg: 'The watcher stumbled and goes on.' });
        }
      });
    };
    go();
    const timer = setInterval(go, ms);
    timer.unref();
    return timer;
  };
  const timers = [
    every(pace.listMs, watcher.list),
    every(pace.changeMs, watcher.writeChanges),
    every(pace.writeMs, watcher.writeAll),
    every(1000, () => statusTick(payload)),
  ];
  const stop = async (): Promise<void> => {
    shared[key] = undefined;
    timers.forEach(clearInterval);
    watcher.stop();
    await last;
    await watcher.writeAll().catch(() => undefined);
  };
  shared[key] = stop;
  return stop;
};
