import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoChild } from '../households.ts';
import { chance, pick } from './chance.ts';

const young = ['Edukacja wczesnoszkolna', 'Język angielski', 'Wychowanie fizyczne', 'Religia'];
const middle = [
  ...['Język polski', 'Matematyka', 'Język angielski', 'Historia', 'Przyroda'],
  ...['Informatyka', 'Plastyka', 'Muzyka', 'Wychowanie fizyczne'],
];
const older = [
  ...['Język polski', 'Matematyka', 'Język angielski', 'Historia', 'Biologia', 'Chemia', 'Fizyka'],
  ...['Geografia', 'Informatyka', 'Wychowanie fizyczne'],
];
const teachers = ['Alicja Kreda', 'Bogdan Lipa', 'Celina Jawor', 'Damian Buk', 'Elwira Klon', 'Felicja Wiąz'];

/** Which of a school's classes a child is in, 1 to 8, 9 and more in a secondary school. */
const gradeOf = ({ className, institution }: DemoChild): number =>
  Number.parseInt(className, 10) + (institution.startsWith('lo-') ? 8 : 0);

/** Whether grades are sentences, as in classes 1 to 3. */
export const isDescriptive = (child: DemoChild): boolean => gradeOf(child) <= 3;

/** The subjects a child has at school. */
export const subjectsOf = (child: DemoChild): string[] =>
  isDescriptive(child) ? young : gradeOf(child) <= 6 ? middle : older;

/** Who teaches a subject at a school. */
export const teacherOf = ({ institution }: DemoChild, subject: string): string => pick(teachers, institution, subject);

/** The subjects of a weekday in their order; the same every week. */
export const lessonsOn = (child: DemoChild, day: LocalDate): string[] => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const count = isDescriptive(child) ? 4 : 5 + Math.floor(chance(child.className, weekday, 'count') * 2);
  return Array.from({ length: count }, (_, at) =>
    // little ones spend most of the day with their own teacher
    isDescriptive(child) && at < 2
      ? 'Edukacja wczesnoszkolna'
      : pick(subjectsOf(child), child.institution, child.className, weekday, at),
  );
};

const hours = ['08:00', '08:55', '09:50', '10:45', '11:50', '12:45', '13:40'];
const ends = ['08:45', '09:40', '10:35', '11:30', '12:35', '13:30', '14:25'];

/** When a lesson begins and ends, in Poland; the first one has the number 1. */
export const lessonHours = (lesson: number): { start: string; end: string } => ({
  start: hours[lesson - 1] ?? '14:30',
  end: ends[lesson - 1] ?? '15:15',
});
