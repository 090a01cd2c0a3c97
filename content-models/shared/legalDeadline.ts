import { addDays, type LocalDate } from './localDate.ts';
import { isPolishHoliday } from './polishHolidays.ts';

/** How long somebody has, as an act says it. */
export type LegalTerm = { days: number } | { weeks: number } | { months: number };

/** The same day so many months later, or the last day of that month when it has no such day (KPA art. 57 § 3). */
const addMonths = (day: LocalDate, months: number): LocalDate => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
};

const isSaturday = (day: LocalDate): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 6;
const isSunday = (day: LocalDate): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

/** That day, or the next one that is no Saturday, Sunday or holiday (KPA art. 57 § 4). */
export const orNextWorkingDay = (day: LocalDate): LocalDate => {
  let found = day;
  while (isSaturday(found) || isSunday(found) || isPolishHoliday(found)) found = addDays(found, 1);
  return found;
};

/** The day on which a term would end were no day off: the day of the event does not count, months end on the same day number. */
export const termEnd = (event: LocalDate, term: LegalTerm): LocalDate =>
  'months' in term ? addMonths(event, term.months) : addDays(event, 'weeks' in term ? term.weeks * 7 : term.days);

/**
 * The last day of a term that begins with an event (KPA art. 57): the day of the event does not count, months end on the
 * same day number, and an end on a Saturday or a day off moves to the next working day.
 */
export const legalDeadline = (event: LocalDate, term: LegalTerm): LocalDate => orNextWorkingDay(termEnd(event, term));
