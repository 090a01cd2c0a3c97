import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import {
  attendanceCategories,
  type AttendanceCategory,
  type AttendanceEntry,
} from '../../../content-models/school/school.ts';
import { groupByDay } from '../links/groupByDay.ts';

/** One day of lessons, in the order of the lessons. */
export interface AttendanceDay {
  on: LocalDate;
  entries: AttendanceEntry[];
}

/** Days of one month (`YYYY-MM`), newest first. */
export const daysOf = (entries: readonly AttendanceEntry[], month: string): AttendanceDay[] =>
  groupByDay(entries.filter(({ on }) => on.startsWith(month)))
    .map(({ on, items }) => ({ on, entries: [...items].sort((a, b) => a.lesson - b.lesson) }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));

/** Whether nothing of a day needs telling: present at every lesson. */
export const isWholeDay = ({ entries }: AttendanceDay): boolean =>
  entries.every(({ category }) => category === 'present' || category === 'deleted');

const isMissed = ({ category }: AttendanceEntry): boolean => category === 'absent' || category === 'late';

/** Lessons that a guardian may still excuse and has not yet, newest day first. */
export const excusableDays = (entries: readonly AttendanceEntry[]): AttendanceDay[] =>
  groupByDay(
    entries.filter(
      (entry) => entry.excusable && isMissed(entry) && entry.excuse !== 'sent' && entry.excuse !== 'accepted',
    ),
  )
    .map(({ on, items }) => ({ on, entries: [...items].sort((a, b) => a.lesson - b.lesson) }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));

/** Categories in the order of a journal. */
export const categoryOrder = Object.keys(attendanceCategories) as AttendanceCategory[];
