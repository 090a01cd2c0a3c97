import { WARSAW } from '../../content-models/shared/localDate.ts';

const HOUR = 3600 * 1000;

const hourFormat = new Intl.DateTimeFormat('en-GB', { timeZone: WARSAW, hour: 'numeric', hourCycle: 'h23' });

/** Whether it is between 6:00 and 22:00 in Poland: at night institutions are left in peace. */
export const isRefreshHour = (now: Date): boolean => {
  const hour = Number(hourFormat.format(now));
  return hour >= 6 && hour < 22;
};

/** The turn of a link that was never asked for: at once, by night too. */
export const soonest = new Date(0);

/** The next turn of a link: in six hours, up to half an hour earlier or later, so that not all come at once. */
export const nextRefreshAt = (now: Date, chance = Math.random()): Date =>
  new Date(now.getTime() + 6 * HOUR + (chance - 0.5) * HOUR);
