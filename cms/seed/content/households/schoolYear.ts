import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { workday } from '../workday.ts';

/** A school year: its name, its first and its last day. */
export interface SchoolYear {
  name: string;
  from: LocalDate;
  to: LocalDate;
}

/** The school year to which a day belongs; July and August count to the one that has ended. */
export const schoolYearOf = (day: LocalDate): SchoolYear => {
  const begins = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  return {
    name: `${String(begins)}/${String(begins + 1)}`,
    from: `${String(begins)}-09-01`,
    to: `${String(begins + 1)}-06-25`,
  };
};

/** Half-years change with January. */
export const termOf = (day: LocalDate): 'first' | 'second' =>
  day.slice(5) >= '09-01' || day.slice(5) < '02-01' ? 'first' : 'second';

const breaks = [
  ['12-23', '12-31'],
  ['01-01', '01-02'],
  ['02-01', '02-12'],
] as const;

/** Whether there are lessons on a day. */
export const isSchoolDay = (day: LocalDate): boolean => {
  const { from, to } = schoolYearOf(day);
  const monthDay = day.slice(5);
  return (
    day >= from && day <= to && workday(day, 0) === day && !breaks.some(([a, b]) => monthDay >= a && monthDay <= b)
  );
};

/** Every school day of a stretch, both ends included. */
export const schoolDays = (from: LocalDate, to: LocalDate): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isSchoolDay(day)) days.push(day);
  return days;
};

/** Monday of the week of a day. */
export const mondayOf = (day: LocalDate): LocalDate =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
