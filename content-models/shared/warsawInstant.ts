import { WARSAW, type Instant, type LocalDate } from './localDate.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short', timeStyle: 'medium' });

/** What Polish clocks are ahead of UTC at a moment, in milliseconds. */
const offsetAt = (moment: number): number =>
  Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;

/**
 * The moment at which Polish clocks show `time` (`08:30`) on a day. An hour that the clocks leap over in March is the one
 * after it; of the two equal hours in October it is the later one.
 */
export const warsawInstant = (day: LocalDate, time: string): Instant => {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const winter = shown - offsetAt(shown);
  return new Date(shown - offsetAt(winter)).toISOString();
};

/** What Polish clocks show at a moment: `08:30`. */
export const warsawTime = (moment: Instant): string => clock.format(new Date(moment)).slice(11, 16);
