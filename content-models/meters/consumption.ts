import type { LocalDate } from '../shared/localDate.ts';
import type { Meter } from './meter.ts';

/** What was used in one month, in thousandths of the meter's unit. */
export interface MonthUse {
  /** `2026-10` */
  month: string;
  milli: number;
}

/** One month with the same month a year earlier; nothing where the readings do not cover the whole month. */
export interface MonthBeside {
  month: string;
  milli: number | undefined;
  yearBefore: number | undefined;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** `2026-01` for `2025-12` and 1; goes backwards with a negative step. */
export const addMonths = (month: string, step: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + step;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/**
 * A lower reading is the dial gone round when it was near its end before and is near its start now; otherwise the meter
 * was changed, and what was used in between nobody knows.
 */
const usedBetween = (before: number, now: number, round: number): number | undefined => {
  if (now >= before) return now - before;
  const used = now + round - before;
  return used <= round / 10 ? used : undefined;
};

interface Point {
  /** the end of this day */
  at: number;
  /** the sum of everything used so far on this stretch */
  sum: number;
}

/** The readings as unbroken stretches of growing sums; a changed meter begins a new one. */
const stretchesOf = ({ readings, digits }: Meter): Point[][] => {
  const round = 10 ** digits * 1000;
  const stretches: Point[][] = [];
  let last: { on: LocalDate; milli: number } | undefined;
  for (const reading of [...readings].sort((a, b) => a.on.localeCompare(b.on))) {
    const stretch = stretches.at(-1);
    const end = stretch?.at(-1);
    const used = last === undefined ? undefined : usedBetween(last.milli, reading.milli, round);
    const at = dayNumber(reading.on) + 1;
    if (!stretch || !end || used === undefined) stretches.push([{ at, sum: 0 }]);
    else if (end.at === at) end.sum += used;
    else stretch.push({ at, sum: end.sum + used });
    last = reading;
  }
  return stretches;
};

/** The sum at a moment within a stretch, spread evenly over the days between two readings and rounded once. */
const sumAt = (stretch: Point[], at: number): number | undefined => {
  const after = stretch.findIndex((point) => point.at >= at);
  const right = stretch[after];
  if (!right) return undefined;
  if (right.at === at) return right.sum;
  const left = stretch[after - 1];
  if (!left) return undefined;
  return Math.round(left.sum + ((right.sum - left.sum) * (at - left.at)) / (right.at - left.at));
};

/**
 * What was used month by month, oldest first: the use between two readings is spread evenly over its days, and only
 * months that the readings cover whole are given, so that no month looks smaller than it was.
 */
export const monthlyUse = (meter: Meter): MonthUse[] =>
  stretchesOf(meter).flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) return [];
    const uses: MonthUse[] = [];
    const dayOf = (at: number) => new Date(at * DAY_MS).toISOString();
    for (let month = dayOf(first.at).slice(0, 7); ; month = addMonths(month, 1)) {
      const next = dayNumber(`${addMonths(month, 1)}-01`);
      if (next > last.at) return uses;
      const [before, after] = [sumAt(stretch, dayNumber(`${month}-01`)), sumAt(stretch, next)];
      if (before !== undefined && after !== undefined) uses.push({ month, milli: after - before });
    }
  });

/** The last twelve known months beside the same months a year before; nothing when no month is known. */
export const besideLastYear = (meter: Meter): MonthBeside[] => {
  const known = new Map(monthlyUse(meter).map(({ month, milli }) => [month, milli]));
  const last = [...known.keys()].at(-1);
  if (last === undefined) return [];
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(last, index - 11);
    return { month, milli: known.get(month), yearBefore: known.get(addMonths(month, -12)) };
  });
};

/** Both sums over the months that are known in both years, and how many those are. */
export const yearSums = (months: readonly MonthBeside[]): { months: number; now: number; before: number } => {
  const sums = { months: 0, now: 0, before: 0 };
  for (const { milli, yearBefore } of months) {
    if (milli === undefined || yearBefore === undefined) continue;
    sums.months += 1;
    sums.now += milli;
    sums.before += yearBefore;
  }
  return sums;
};
