import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';

/** The weeks of a month, Monday first, filled up with the days of its neighbours. */
export const weeksOf = (month: string): LocalDate[][] => {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: LocalDate[][] = [];
  for (let day = addDays(first, -weekday); day < first || day.startsWith(month); day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
};

/** The month before or after, `2026-12`. */
export const monthBeside = (month: string, step: -1 | 1): string =>
  step === 1 ? addDays(`${month}-28`, 4).slice(0, 7) : addDays(`${month}-01`, -1).slice(0, 7);
