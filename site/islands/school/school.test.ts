import { expect, test } from 'vitest';
import type { AttendanceCategory, AttendanceEntry, Grade, Timetable } from '../../../content-models/school/school.ts';
import { daysOf, excusableDays, isWholeDay } from './attendanceDays.ts';
import { groupGrades, isDescription, newestGrades } from './groupGrades.ts';
import { partOf, partsFor } from './parts.ts';
import { chooseWeek, mondayOf, weeksOf } from './weeks.ts';

const grade = (id: string, subject: string, on: string, entry = '5'): Grade => ({
  id,
  subject,
  entry,
  on,
  term: 'first',
});

test('grades stand under their subjects in Polish order, newest first, and a subject with only a half-year grade too', () => {
  const grouped = groupGrades({
    grades: [
      grade('1', 'Muzyka', '2026-10-01'),
      grade('2', 'Łacina', '2026-10-01'),
      grade('3', 'Muzyka', '2026-11-01'),
    ],
    subjects: [{ subject: 'Język polski', midYear: '4' }],
  });
  expect(grouped.map(({ subject, grades }) => [subject, grades.map(({ id }) => id)])).toEqual([
    ['Język polski', []],
    ['Łacina', ['2']],
    ['Muzyka', ['3', '1']],
  ]);
  expect(grouped[0]?.summary?.midYear).toBe('4');
});

test('the newest grades are taken from all subjects, and a description is told from a sign', () => {
  const all = [grade('1', 'A', '2026-10-01'), grade('2', 'B', '2026-11-01'), grade('3', 'C', '2026-09-01')];
  expect(newestGrades(all, 2).map(({ id }) => id)).toEqual(['2', '1']);
  expect(isDescription({ entry: '4+' })).toBe(false);
  expect(isDescription({ entry: 'Czyta płynnie.' })).toBe(true);
});

const entry = (id: string, on: string, lesson: number, category: AttendanceCategory, more = {}): AttendanceEntry => ({
  id,
  on,
  lesson,
  category,
  excusable: true,
  ...more,
});

test('a month is shown newest day first, its lessons in their order; a whole day needs no list', () => {
  const days = daysOf(
    [
      entry('a', '2026-11-03', 2, 'present'),
      entry('b', '2026-11-03', 1, 'present'),
      entry('c', '2026-11-04', 1, 'late'),
      entry('d', '2026-10-30', 1, 'absent'),
    ],
    '2026-11',
  );
  expect(days.map(({ on, entries }) => [on, entries.map(({ id }) => id)])).toEqual([
    ['2026-11-04', ['c']],
    ['2026-11-03', ['b', 'a']],
  ]);
  expect(days.map(isWholeDay)).toEqual([false, true]);
});

test('only missed lessons that the school still takes an excuse for, and has none of, can be excused', () => {
  const days = excusableDays([
    entry('absent', '2026-11-03', 1, 'absent'),
    entry('late', '2026-11-03', 2, 'late'),
    entry('present', '2026-11-03', 3, 'present'),
    entry('too old', '2026-09-03', 1, 'absent', { excusable: false }),
    entry('sent', '2026-11-04', 1, 'absent', { excuse: 'sent' }),
    entry('again', '2026-11-05', 1, 'absent', { excuse: 'refused' }),
  ]);
  expect(days.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['again', 'absent', 'late']);
});

test('a guardian with the smaller scope sees fewer parts, and who has looked', () => {
  expect(partsFor(['grades']).map(({ widok }) => widok)).toEqual(['oceny', 'wglad']);
  expect(partOf(null, ['attendance'])?.widok).toBe('frekwencja');
  expect(partOf('zmyslone', ['grades'])?.widok).toBe('oceny');
  // asked for outright it is shown as not shared, rather than something else
  expect(partOf('oceny', ['attendance'])?.widok).toBe('oceny');
});

const lesson = (startsAt: string): Timetable['lessons'][number] => ({
  id: startsAt,
  startsAt,
  endsAt: startsAt,
  lesson: 1,
  subject: 'Muzyka',
});

test('lessons fall on Polish days, and the week shown is the asked one or the one to come', () => {
  const weeks = weeksOf([
    lesson('2026-11-30T07:00:00Z'),
    lesson('2026-11-23T07:00:00Z'),
    lesson('2026-11-24T23:30:00Z'),
  ]);
  expect(weeks.map(({ monday, days }) => [monday, days.map(({ on }) => on)])).toEqual([
    ['2026-11-23', ['2026-11-23', '2026-11-25']],
    ['2026-11-30', ['2026-11-30']],
  ]);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(chooseWeek(weeks, null, '2026-11-24')).toBe(0);
  expect(chooseWeek(weeks, null, '2026-11-28')).toBe(1);
  expect(chooseWeek(weeks, '2026-11-23', '2026-11-28')).toBe(0);
  expect(chooseWeek(weeks, null, '2027-01-01')).toBe(1);
});
