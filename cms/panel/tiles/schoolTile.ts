import { summarizeAttendance } from '../../../content-models/school/attendanceSummary.ts';
import type { Grades } from '../../../content-models/school/school.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import type { Known, TileKind } from './tile.ts';

const twoDigits = new Intl.NumberFormat('pl', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDigit = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });

/** The mean of the subjects' averages as the school counts them; else of the counted grades by their weights. */
const averageOf = ({ subjects, grades }: Grades): number | undefined => {
  const averages = subjects.map(({ average }) => average).filter((average) => average !== undefined);
  if (averages.length > 0) return averages.reduce((sum, average) => sum + average, 0) / averages.length;
  let sum = 0;
  let weights = 0;
  for (const { value, weight = 1 } of grades) {
    if (value === undefined) continue;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : sum / weights;
};

const newestGrade = (grades: Grades | undefined): string | undefined => {
  const newest = grades?.grades.reduce<Grades['grades'][number] | undefined>(
    (best, grade) => (best && best.on >= grade.on ? best : grade),
    undefined,
  );
  // a description of classes 1–3 is a sentence, too long for a tile
  if (!newest || newest.entry.length > 12) return undefined;
  return `Ostatnia ocena: ${newest.entry}, ${newest.subject}, ${formatDate(newest.on)}`;
};

const nextTest = ({ schoolwork }: Known, today: LocalDate): string | undefined => {
  const next = (schoolwork?.items ?? [])
    .filter(({ kind, on }) => kind !== 'homework' && on >= today)
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (!next) return undefined;
  const noun = next.kind === 'test' ? 'Sprawdzian' : 'Kartkówka';
  return `${noun}: ${next.subject}, ${formatDate(next.on)}`;
};

/** A child at school: the average, the attendance, the newest grade, the next test. */
export const schoolTile: TileKind = {
  topics: ['grades', 'attendance', 'schoolwork'],
  text: (known, today) => {
    const average = known.grades && averageOf(known.grades);
    const percent = known.attendance && summarizeAttendance(known.attendance.entries).percent;
    const averageText = average === undefined ? undefined : `Średnia ${twoDigits.format(average)}`;
    const attendanceText = percent === undefined ? undefined : `Frekwencja ${oneDigit.format(percent)}%`;
    return {
      headline: averageText ?? attendanceText,
      lines: [
        averageText === undefined ? undefined : attendanceText,
        newestGrade(known.grades),
        nextTest(known, today),
      ].filter((line) => line !== undefined),
    };
  },
  path: ({ id }) => `/moje-miasto/szkola/?link=${id}`,
};
