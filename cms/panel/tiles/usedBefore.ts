import type { Meter } from '../../../content-models/meters/meter.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';

interface Point {
  day: number;
  milli: number;
}

const dayOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The dial as if it never went round; nothing for a meter that was changed. */
const unrolled = ({ digits, readings }: Meter): Point[] | undefined => {
  const whole = 10 ** digits * 1000;
  let rounds = 0;
  const points: Point[] = [];
  for (const [index, { on, milli }] of readings.entries()) {
    const before = readings[index - 1]?.milli ?? milli;
    if (milli < before) {
      if (before - milli < whole / 2) return undefined;
      rounds += 1;
    }
    points.push({ day: dayOf(on), milli: milli + rounds * whole });
  }
  return points;
};

const at = (points: readonly Point[], day: number): number | undefined => {
  const next = points.findIndex((point) => point.day >= day);
  const right = points[next];
  if (!right) return undefined;
  if (right.day === day) return right.milli;
  const left = points[next - 1];
  if (!left) return undefined;
  return left.milli + ((right.milli - left.milli) * (day - left.day)) / (right.day - left.day);
};

/** What was used in the 30 days before the last reading, and in the same days a year earlier, in thousandths. */
export const usedBefore = (meter: Meter): { now: number; yearAgo: number | undefined } | undefined => {
  const points = unrolled(meter);
  const last = points?.at(-1);
  if (!points || !last) return undefined;
  const used = (until: number): number | undefined => {
    const [from, to] = [at(points, until - 30), at(points, until)];
    return from === undefined || to === undefined ? undefined : Math.round(to - from);
  };
  const now = used(last.day);
  return now === undefined ? undefined : { now, yearAgo: used(last.day - 365) };
};
