import type { AttendanceCategory, AttendanceEntry } from './school.ts';

/** Counts per category and how much of the lessons the child was at, in per cent; nothing when nothing counts yet. */
export interface AttendanceSummary {
  counts: Record<AttendanceCategory, number>;
  percent: number | undefined;
}

/** (1+4+5+6) / (1+2+3+4+5+6); releases and deleted entries are left out (poland.md E4). */
export const summarizeAttendance = (entries: readonly Pick<AttendanceEntry, 'category'>[]): AttendanceSummary => {
  const counts: Record<AttendanceCategory, number> = {
    present: 0,
    absent: 0,
    excused: 0,
    late: 0,
    lateExcused: 0,
    schoolReasons: 0,
    released: 0,
    deleted: 0,
  };
  for (const { category } of entries) counts[category] += 1;
  const here = counts.present + counts.late + counts.lateExcused + counts.schoolReasons;
  const all = here + counts.absent + counts.excused;
  return { counts, percent: all === 0 ? undefined : (100 * here) / all };
};

/** The summary of each month, newest first, `YYYY-MM`. */
export const summarizeByMonth = (
  entries: readonly AttendanceEntry[],
): { month: string; summary: AttendanceSummary }[] => {
  // not Map.groupBy: phones of 2023 do not know it
  const months = new Map<string, AttendanceEntry[]>();
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(entry);
    else months.set(month, [entry]);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, ofMonth]) => ({ month, summary: summarizeAttendance(ofMonth) }));
};
