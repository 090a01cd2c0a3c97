import { addDays, daysBetween, localDateOf, type Instant, type LocalDate } from '../shared/localDate.ts';
import { warsawInstant, warsawTime } from '../shared/warsawInstant.ts';
import type { Occurrence } from './event.ts';

/** When an event takes place, as an editor says it. */
export interface EventTimes {
  allDay: boolean;
  startsAt: Instant;
  endsAt?: Instant | undefined;
  /** further days on which the same takes place at the same hours */
  repeatsOn: readonly LocalDate[];
}

/** Every time at which an event takes place, soonest first; a day said twice counts once. */
export const occurrencesOf = ({ allDay, startsAt, endsAt, repeatsOn }: EventTimes): Occurrence[] => {
  const first = localDateOf(startsAt);
  const last = endsAt === undefined ? first : localDateOf(endsAt);
  const length = Math.max(0, daysBetween(first, last));
  const on = (day: LocalDate): Occurrence => ({
    on: day,
    ...(length > 0 ? { until: addDays(day, length) } : {}),
    // the same hour on the clock, also across the change to summer time
    ...(allDay
      ? {}
      : {
          startsAt: warsawInstant(day, warsawTime(startsAt)),
          ...(endsAt === undefined ? {} : { endsAt: warsawInstant(addDays(day, length), warsawTime(endsAt)) }),
        }),
  });
  return [...new Set([first, ...repeatsOn])].sort().map(on);
};
