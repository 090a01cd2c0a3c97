import { within } from './openSocket.ts';
import { asksElsewhere, type CheckOrder, type Outcome } from './checkOrder.ts';
import { failed } from './outcomeWords.ts';

interface Entry {
  order: CheckOrder;
  nextAt: number;
  isRunning: boolean;
}

/** What a schedule needs: how to check and whom to tell. */
export interface ScheduleSetup {
  /** so many checks at the same time */
  atOnce: number;
  check: (order: CheckOrder) => Promise<Outcome>;
  onOutcome: (order: CheckOrder, outcome: Outcome) => void;
}

/** Checks each order at its own pace, never two of one at once; what hangs holds one place and only until it is late. */
export interface Schedule {
  /** From now on these; one that stays keeps its place in time. */
  setOrders: (orders: readonly CheckOrder[]) => void;
  stop: () => void;
}

const lookEveryMs = 200;
/** A new order is first checked within this time. */
const firstWithinMs = 2000;

/** Starts an empty schedule. */
export const makeSchedule = ({ atOnce, check, onOutcome }: ScheduleSetup): Schedule => {
  let entries = new Map<string, Entry>();
  let running = 0;

  const run = async (entry: Entry): Promise<void> => {
    const { order } = entry;
    entry.isRunning = true;
    running += 1;
    const started = performance.now();
    // A tenth earlier or later, so that what was ordered together does not always come together.
    entry.nextAt = started + order.everySeconds * 1000 * (0.9 + Math.random() / 5);
    const outcome = await within(order.timeoutMs + 1000, () => check(order)).catch((error: unknown) =>
      failed(error, performance.now() - started, order.timeoutMs),
    );
    entry.isRunning = false;
    running -= 1;
    if (entries.get(order.id) === entry) onOutcome(order, outcome);
  };

  const timer = setInterval(() => {
    const now = performance.now();
    const due = [...entries.values()].filter(({ isRunning, nextAt }) => !isRunning && nextAt <= now);
    for (const entry of due.sort((a, b) => a.nextAt - b.nextAt).slice(0, atOnce - running)) void run(entry);
  }, lookEveryMs);

  return {
    setOrders: (orders) => {
      const next = new Map<string, Entry>();
      for (const order of orders) {
        const known = entries.get(order.id);
        const keeps = known !== undefined && !asksElsewhere(known.order, order);
        const latest = performance.now() + order.everySeconds * 1000;
        if (keeps) Object.assign(known, { order, nextAt: Math.min(known.nextAt, latest) });
        const first = performance.now() + Math.random() * firstWithinMs;
        next.set(order.id, keeps ? known : { order, nextAt: first, isRunning: false });
      }
      entries = next;
    },
    stop: () => {
      clearInterval(timer);
      entries = new Map();
    },
  };
};
