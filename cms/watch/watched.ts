import type { HealthState } from '../../content-models/status/status.ts';
import { localDateOf, type Instant, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { CheckOrder, Outcome } from './checks/checkOrder.ts';
import { countedAs, judge, type Judged } from './judge.ts';

/** A day's checks, counted. */
export interface DayCounts {
  up: number;
  slow: number;
  planned: number;
  down: number;
  totalMs: number;
}

/** One change of a state that is not in the database yet. */
export interface StateChange {
  at: Instant;
  from: HealthState;
  to: HealthState;
  detail: string;
}

/** What happened since the last writing. */
export interface Unwritten {
  days: Map<LocalDate, DayCounts>;
  changes: StateChange[];
  checkedAt: Instant | undefined;
  lastDetail: string;
}

/** A service in the watcher's memory: how it is, and what the database has not heard of yet. */
export interface Watched {
  order: CheckOrder;
  isPublic: boolean;
  judged: Judged;
  since: Instant | undefined;
  unwritten: Unwritten;
}

/** Nothing to write. */
export const nothingUnwritten = (): Unwritten => ({
  days: new Map(),
  changes: [],
  checkedAt: undefined,
  lastDetail: '',
});

const emptyDay = (): DayCounts => ({ up: 0, slow: 0, planned: 0, down: 0, totalMs: 0 });

const addDay = (days: Map<LocalDate, DayCounts>, day: LocalDate, more: Partial<DayCounts>): void => {
  const counts = days.get(day) ?? emptyDay();
  for (const key of Object.keys(counts) as (keyof DayCounts)[]) counts[key] += more[key] ?? 0;
  days.set(day, counts);
};

/** Takes one outcome in: counts it, and notes a change of state. */
export const takeOutcome = (watched: Watched, outcome: Outcome, isPlanned: boolean, now: Date): void => {
  const { judged, unwritten } = watched;
  const next = judge(judged, outcome, isPlanned);
  const at = now.toISOString();
  const totalMs = outcome.result === 'down' ? 0 : Math.round(outcome.ms);
  addDay(unwritten.days, localDateOf(now), { [countedAs(outcome, isPlanned)]: 1, totalMs });
  unwritten.checkedAt = at;
  unwritten.lastDetail = outcome.detail;
  if (next.state !== judged.state) {
    unwritten.changes.push({ at, from: judged.state, to: next.state, detail: outcome.detail });
    watched.since = at;
  }
  watched.judged = next;
};

/** Puts back what could not be written, before what happened meanwhile. */
export const putBack = (watched: Watched, failed: Unwritten): void => {
  const { unwritten } = watched;
  for (const [day, counts] of failed.days) addDay(unwritten.days, day, counts);
  unwritten.changes.unshift(...failed.changes);
  if (unwritten.checkedAt === undefined) {
    unwritten.checkedAt = failed.checkedAt;
    unwritten.lastDetail = failed.lastDetail;
  }
};
