import type { DayCounts } from './watched.ts';

/** Per cent of a time's checks that found a service working, planned work left out; nothing when none was made. */
export const uptimeOf = (days: readonly Pick<DayCounts, 'up' | 'slow' | 'down'>[]): number | undefined => {
  let working = 0;
  let all = 0;
  for (const { up, slow, down } of days) {
    working += up + slow;
    all += up + slow + down;
  }
  // Rounded down: 100 % is said only when nothing failed.
  return all === 0 ? undefined : Math.floor((working / all) * 10_000) / 100;
};

/** The uptime of each month that has checks, newest first. */
export const uptimeByMonth = (
  days: readonly (Pick<DayCounts, 'up' | 'slow' | 'down'> & { day: string })[],
): { month: string; percent: number }[] =>
  [...Map.groupBy(days, ({ day }) => day.slice(0, 7))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([month, some]) => {
      const percent = uptimeOf(some);
      return percent === undefined ? [] : [{ month, percent }];
    });
