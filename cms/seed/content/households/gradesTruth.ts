import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { Grade, Grades } from '../../../../content-models/school/school.ts';
import type { DemoChild } from '../households.ts';
import { chance, idNumber, pick } from './chance.ts';
import { isDescriptive, subjectsOf, teacherOf } from './schoolPlan.ts';
import { isSchoolDay, mondayOf, schoolYearOf, termOf } from './schoolYear.ts';

const kinds = [
  { category: 'Sprawdzian', weight: 5, columns: ['Sprawdzian z działu', 'Praca klasowa'] },
  { category: 'Kartkówka', weight: 3, columns: ['Kartkówka z trzech lekcji', 'Kartkówka ze słówek i pojęć'] },
  { category: 'Odpowiedź ustna', weight: 3, columns: ['Odpowiedź przy tablicy'] },
  { category: 'Praca domowa', weight: 1, columns: ['Zadanie domowe'] },
  { category: 'Aktywność', weight: 1, columns: ['Praca na lekcji', 'Projekt w grupie'] },
];
// poland.md E1: signs only with current grades
const entries = ['6', '5+', '5', '5', '5-', '4+', '4', '4', '4-', '3+', '3', '3-', '2+', '2', '1'];
const comments = ['poprawa możliwa do końca miesiąca', 'piękna praca', 'proszę powtórzyć materiał'];
const sentences = [
  'Czyta płynnie i rozumie przeczytany tekst.',
  'Dodaje i odejmuje w zakresie stu, chętnie liczy w pamięci.',
  'Pisze starannie, czasem zapomina o wielkiej literze.',
  'Chętnie współpracuje w grupie i pomaga innym.',
];

const valueOf = (entry: string): number =>
  Number(entry[0]) + (entry.endsWith('+') ? 0.5 : entry.endsWith('-') ? -0.25 : 0);

const gradeOf = (child: DemoChild, subject: string, on: LocalDate): Grade => {
  const key = [child.externalId, subject, on];
  const teacher = teacherOf(child, subject);
  const id = String(idNumber(...key, 'grade'));
  if (isDescriptive(child))
    return { id, subject, entry: pick(sentences, ...key), category: 'Ocena opisowa', teacher, on, term: termOf(on) };
  const kind = pick(kinds, ...key, 'kind');
  const entry = pick(entries, ...key, 'entry');
  return {
    id,
    subject,
    entry,
    value: valueOf(entry),
    weight: kind.weight,
    category: kind.category,
    column: pick(kind.columns, ...key, 'column'),
    ...(chance(...key, 'comment') < 0.15 ? { comment: pick(comments, ...key, 'words') } : {}),
    teacher,
    on,
    term: termOf(on),
  };
};

/** Grades of a school year so far: about one in three weeks in every subject, the newest of them this or last week. */
const gradesUntil = (child: DemoChild, today: LocalDate): Grade[] => {
  const { from, to } = schoolYearOf(today);
  const grades: Grade[] = [];
  for (let week = mondayOf(addDays(from, 7)); week <= today && week <= to; week = addDays(week, 7)) {
    for (const [place, subject] of subjectsOf(child).entries()) {
      const on = addDays(week, Math.floor(chance(child.externalId, subject, week, 'day') * 5));
      // the second subject has one every week, so that there is always something new
      const has = place === 1 || chance(child.externalId, subject, week) < 0.35;
      if (has && on <= today && isSchoolDay(on)) grades.push(gradeOf(child, subject, on));
    }
  }
  return grades;
};

/** The weighted average with two digits; nothing without a counted grade. */
const averageOf = (grades: readonly Grade[]): number | undefined => {
  const counted = grades.filter(({ value }) => value !== undefined);
  const weights = counted.reduce((sum, { weight = 1 }) => sum + weight, 0);
  if (weights === 0) return undefined;
  return (
    Math.round((100 * counted.reduce((sum, { value = 0, weight = 1 }) => sum + value * weight, 0)) / weights) / 100
  );
};

const annualOf = (average: number | undefined): string => String(Math.min(6, Math.max(2, Math.round(average ?? 4))));

/** A child's grades on a day. */
export const gradesTruth = (child: DemoChild, today: LocalDate): Grades => {
  const { name, from } = schoolYearOf(today);
  const nextYear = String(Number(from.slice(0, 4)) + 1);
  const has = (monthDay: string) => today >= `${nextYear}-${monthDay}`;
  const grades = gradesUntil(child, today);
  const subjects = subjectsOf(child).map((subject) => {
    const ofSubject = grades.filter((grade) => grade.subject === subject);
    const first = annualOf(averageOf(ofSubject.filter(({ term }) => term === 'first')));
    const average = averageOf(ofSubject);
    if (isDescriptive(child)) return { subject };
    return {
      subject,
      ...(average === undefined ? {} : { average }),
      ...(has('01-10') ? { midYearForeseen: first } : {}),
      ...(has('01-25') ? { midYear: first } : {}),
      ...(has('06-01') ? { annualForeseen: annualOf(average) } : {}),
      ...(has('06-15') ? { annual: annualOf(average) } : {}),
    };
  });
  const behaviour = pick(['wzorowe', 'bardzo dobre', 'dobre'], child.externalId, 'behaviour');
  return {
    schoolYear: name,
    className: child.className,
    grades,
    subjects,
    behaviour: { ...(has('01-25') ? { midYear: behaviour } : {}), ...(has('06-15') ? { annual: behaviour } : {}) },
  };
};
