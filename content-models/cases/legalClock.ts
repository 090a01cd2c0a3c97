import { legalDeadline } from '../shared/legalDeadline.ts';
import { daysBetween, type LocalDate } from '../shared/localDate.ts';

/** A day on which a case came into a state in which its term runs, or stands still. */
export interface ClockChange {
  on: LocalDate;
  stands: boolean;
}

/**
 * How many days a term has stood still until a day. What the party delays, and a suspension, do not count into the
 * office's time (KPA art. 35 § 5); a term stopped and started on one day has lost nothing.
 */
export const daysStood = (changes: readonly ClockChange[], until: LocalDate): number => {
  let stood = 0;
  let stoppedOn: LocalDate | undefined;
  for (const { on, stands } of changes) {
    if (stands) stoppedOn ??= on;
    else if (stoppedOn !== undefined) {
      stood += daysBetween(stoppedOn, on);
      stoppedOn = undefined;
    }
  }
  return stoppedOn === undefined ? stood : stood + Math.max(0, daysBetween(stoppedOn, until));
};

/**
 * The last day for the office's answer: so many days after the filing as the term has, and as many more as it stood
 * still; an end on a day off moves on (KPA art. 57 § 4). `changes` are in their order; `until` is today.
 */
export const dueOnOf = (
  filedOn: LocalDate,
  term: { days: number },
  changes: readonly ClockChange[],
  until: LocalDate,
): LocalDate => legalDeadline(filedOn, { days: term.days + daysStood(changes, until) });
