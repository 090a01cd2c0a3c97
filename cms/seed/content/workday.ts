import { addDays, WARSAW, type Instant, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { isPolishHoliday } from '../../../content-models/shared/polishHolidays.ts';

const isWorkday = (day: LocalDate): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPolishHoliday(day);
};

/** The day that lies `days` later, moved on to the next day on which an office works (back, when `days` is negative). */
export const workday = (day: LocalDate, days: number): LocalDate => {
  let found = addDays(day, days);
  while (!isWorkday(found)) found = addDays(found, days < 0 ? -1 : 1);
  return found;
};

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, hour: '2-digit', minute: '2-digit' });

/** The moment at which clocks in Poland show `time` (`HH:MM`) on that day. */
export const instantAt = (day: LocalDate, time: string): Instant => {
  const winter = new Date(`${day}T${time}:00+01:00`);
  const moment = clock.format(winter) === time ? winter : new Date(`${day}T${time}:00+02:00`);
  return moment.toISOString();
};

/** The first such day of the week (1 = Monday … 7 = Sunday) that lies at least `days` later. */
export const weekdayFrom = (day: LocalDate, days: number, weekday: number): LocalDate => {
  let found = addDays(day, days);
  while ((new Date(`${found}T00:00:00Z`).getUTCDay() || 7) !== weekday) found = addDays(found, 1);
  return found;
};
