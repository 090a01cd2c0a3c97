import { polishOrder } from '../../../content-models/shared/polish.ts';
import type { Grade, Grades } from '../../../content-models/school/school.ts';

/** One subject with all its grades, newest first, and where it stands. */
export interface SubjectGrades {
  subject: string;
  grades: Grade[];
  summary: Grades['subjects'][number] | undefined;
}

const newestFirst = (a: Grade, b: Grade): number => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0);

/** Grades under their subjects in Polish order; a subject with only a half-year grade is there too. */
export const groupGrades = ({ grades, subjects }: Pick<Grades, 'grades' | 'subjects'>): SubjectGrades[] =>
  [...new Set([...subjects, ...grades].map(({ subject }) => subject))].sort(polishOrder).map((subject) => ({
    subject,
    grades: grades.filter((grade) => grade.subject === subject).sort(newestFirst),
    summary: subjects.find((one) => one.subject === subject),
  }));

/** The newest grades of all subjects. */
export const newestGrades = (grades: readonly Grade[], most: number): Grade[] =>
  [...grades].sort(newestFirst).slice(0, most);

/** Whether a grade is a sentence, as in classes 1–3, and not a sign that fits in a row of signs. */
export const isDescription = ({ entry }: Pick<Grade, 'entry'>): boolean => entry.length > 6;
