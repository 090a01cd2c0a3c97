import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarizeAttendance, summarizeByMonth } from './attendanceSummary.ts';
import { attendanceCategories, type AttendanceCategory, type AttendanceEntry } from './school.ts';

const entry = (on: string, category: AttendanceCategory): AttendanceEntry => ({
  id: `${on}-${category}`,
  on,
  lesson: 1,
  category,
  excusable: false,
});

test('a late child was there, a released one does not count', () => {
  const { percent } = summarizeAttendance([
    entry('2026-10-05', 'present'),
    entry('2026-10-05', 'late'),
    entry('2026-10-05', 'excused'),
    entry('2026-10-05', 'absent'),
    entry('2026-10-05', 'released'),
  ]);
  expect(percent).toBe(50);
  expect(summarizeAttendance([]).percent).toBeUndefined();
});

test('months come newest first and together hold every lesson', () => {
  const categories = Object.keys(attendanceCategories) as AttendanceCategory[];
  const entries = fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 9 }), category: fc.constantFrom(...categories) }),
  );
  fc.assert(
    fc.property(entries, (made) => {
      const all = made.map(({ month, category }) => entry(`2026-0${String(month)}-11`, category));
      const months = summarizeByMonth(all);
      expect(months.map(({ month }) => month)).toEqual(
        [...new Set(all.map(({ on }) => on.slice(0, 7)))].sort().reverse(),
      );
      const sum = months.flatMap(({ summary }) => Object.values(summary.counts)).reduce((a, b) => a + b, 0);
      expect(sum).toBe(all.length);
    }),
  );
});
