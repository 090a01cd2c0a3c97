import { addDays, localDateOf, type LocalDate } from '../../../content-models/shared/localDate.ts';
import type { Timetable } from '../../../content-models/school/school.ts';
import { groupByDay } from '../links/groupByDay.ts';

type Lesson = Timetable['lessons'][number];

/** The Monday of a day's week. */
export const mondayOf = (day: LocalDate): LocalDate =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** One week of lessons, day by day, each in the order of its hours. */
export interface Week {
  monday: LocalDate;
  days: { on: LocalDate; items: (Lesson & { on: LocalDate })[] }[];
}

/** Lessons by week and day, in Polish time. */
export const weeksOf = (lessons: readonly Lesson[]): Week[] => {
  const dated = lessons
    .map((lesson) => ({ ...lesson, on: localDateOf(lesson.startsAt) }))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
  const weeks = new Map<LocalDate, Week>();
  for (const day of groupByDay(dated)) {
    const monday = mondayOf(day.on);
    const known = weeks.get(monday);
    if (known) known.days.push(day);
    else weeks.set(monday, { monday, days: [day] });
  }
  return [...weeks.values()];
};

/** Which week to show: the asked one, else the first that still has a lesson to come, else the last. */
export const chooseWeek = (weeks: readonly Week[], asked: string | null, today: LocalDate): number => {
  const named = weeks.findIndex(({ monday }) => monday === asked);
  if (named >= 0) return named;
  const coming = weeks.findIndex(({ days }) => days.some(({ on }) => on >= today));
  return coming >= 0 ? coming : weeks.length - 1;
};
