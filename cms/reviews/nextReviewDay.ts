import type { LocalDate } from '../../content-models/shared/localDate.ts';

/** The same day some months later; the last of the month where that month is shorter. */
export const addMonths = (day: LocalDate, months: number): LocalDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** What decides when a document wants to be looked through again. */
export interface ReviewPlan {
  today: LocalDate;
  /** the rhythm of its kind; none when it has none */
  months: number | undefined;
  known: LocalDate | undefined;
  /** somebody chose that day by hand */
  isChosen: boolean;
}

/** The day of the next review of a document that is published today: the chosen one while it lies ahead, else the rhythm's. */
export const nextReviewDay = ({ today, months, known, isChosen }: ReviewPlan): LocalDate | undefined => {
  if (known !== undefined && isChosen && known > today) return known;
  return months === undefined ? undefined : addMonths(today, months);
};
