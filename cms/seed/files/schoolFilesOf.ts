import { attendanceCategories } from '../../../content-models/school/school.ts';
import { WARSAW, type LocalDate } from '../../../content-models/shared/localDate.ts';
import type { GivenFile } from '../../connectors/files/givenFile.ts';
import { bornOnOf, type DemoChild } from '../content/households.ts';
import { schoolTruth } from '../content/households/schoolTruth.ts';
import { csvOf, fractionOf } from './csvOf.ts';

const fileOf = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short', timeStyle: 'short' });
/** The day and the hour of a moment on a Polish wall clock. */
const wallClock = (moment: string): [string, string] => {
  const [day = '', hour = ''] = clock.format(new Date(moment)).split(' ');
  return [day, hour];
};

const topicWords: Record<string, string> = {
  grades: 'oceny',
  attendance: 'frekwencja',
  timetable: 'plan',
  schoolwork: 'sprawdziany',
  schoolNotices: 'ogloszenia',
  meals: 'posilki',
};
const changes = { cancelled: 'odwołana', replaced: 'zastępstwo', moved: 'przeniesiona' };
const works = { test: 'sprawdzian', quiz: 'kartkówka', homework: 'zadanie domowe' };

/** What a school of the demo city would hand in on a day, in our own tables. */
export const schoolFilesOf = (children: readonly DemoChild[], today: LocalDate): GivenFile[] => {
  const all = children.map((child) => ({ child, truth: schoolTruth(child, today) }));
  // what a class has in common is told by its first child
  const classes = [...new Map(all.toReversed().map((one) => [one.child.className, one])).values()];
  const meals = all[0]?.truth.meals.days ?? [];
  return [
    fileOf(
      'uczniowie.csv',
      csvOf(
        ['id', 'imie', 'nazwisko', 'klasa', 'data_urodzenia'],
        children.map((child) => [
          child.externalId,
          child.givenName,
          child.familyName,
          child.className,
          bornOnOf(child, today),
        ]),
      ),
    ),
    fileOf(
      'kody.csv',
      csvOf(
        ['uczen', 'kod', 'zakres'],
        children.flatMap(({ externalId, guardians }) =>
          guardians.map(({ code, topics, acts }) => [
            ...[externalId, code],
            [
              ...topics.map((topic) => topicWords[topic]),
              ...(acts.includes('excuseAbsence') ? ['usprawiedliwienia'] : []),
            ].join(', '),
          ]),
        ),
      ),
    ),
    fileOf(
      'oceny.csv',
      csvOf(
        'id;uczen;przedmiot;ocena;wartosc;waga;kategoria;kolumna;komentarz;nauczyciel;data;okres'.split(';'),
        all.flatMap(({ child, truth }) =>
          truth.grades.grades.map((grade) => [
            ...[grade.id, child.externalId, grade.subject, grade.entry, grade.value, grade.weight, grade.category],
            ...[grade.column, grade.comment, grade.teacher, grade.on, grade.term === 'first' ? 1 : 2],
          ]),
        ),
      ),
    ),
    fileOf(
      'klasyfikacja.csv',
      csvOf(
        'uczen;przedmiot;srednia;przewidywana_srodroczna;srodroczna;przewidywana_roczna;roczna'.split(';'),
        all.flatMap(({ child, truth: { grades } }) => [
          ...grades.subjects.map((one) => [
            ...[child.externalId, one.subject, one.average, one.midYearForeseen, one.midYear],
            ...[one.annualForeseen, one.annual],
          ]),
          [
            ...[child.externalId, 'Zachowanie', undefined, undefined, grades.behaviour.midYear],
            ...[undefined, grades.behaviour.annual],
          ],
        ]),
      ),
    ),
    fileOf(
      'frekwencja.csv',
      csvOf(
        ['uczen', 'data', 'lekcja', 'przedmiot', 'kategoria'],
        all.flatMap(({ child, truth }) =>
          truth.attendance.entries.map(({ on, lesson, subject, category }) => [
            ...[child.externalId, on, lesson, subject, attendanceCategories[category].number],
          ]),
        ),
      ),
    ),
    fileOf(
      'plan.csv',
      csvOf(
        'klasa;data;lekcja;od;do;przedmiot;nauczyciel;sala;zmiana;uwaga'.split(';'),
        classes.flatMap(({ child, truth }) =>
          truth.timetable.lessons.map((lesson) => {
            const [day, from] = wallClock(lesson.startsAt);
            const [, to] = wallClock(lesson.endsAt);
            return [
              ...[child.className, day, lesson.lesson, from, to, lesson.subject, lesson.teacher, lesson.room],
              ...[lesson.change === undefined ? undefined : changes[lesson.change.kind], lesson.change?.note],
            ];
          }),
        ),
      ),
    ),
    fileOf(
      'sprawdziany.csv',
      csvOf(
        'id;klasa;data;rodzaj;przedmiot;tytul;opis;nauczyciel'.split(';'),
        classes.flatMap(({ child, truth }) =>
          truth.schoolwork.items.map((item) => [
            ...[item.id, child.className, item.on, works[item.kind], item.subject, item.title],
            ...[item.description, item.teacher],
          ]),
        ),
      ),
    ),
    fileOf(
      'ogloszenia.csv',
      csvOf(
        'id;opublikowano;tytul;tresc;autor;dzien;klasa'.split(';'),
        classes.flatMap(({ child, truth }) =>
          truth.schoolNotices.notices.map((notice) => [
            ...[notice.id, notice.publishedAt, notice.title, notice.text, notice.author, notice.on, child.className],
          ]),
        ),
      ),
    ),
    fileOf(
      'posilki.csv',
      csvOf(
        ['data', 'dania', 'alergeny', 'cena'],
        meals.map(({ on, dishes, allergens, priceGrosze }) => [
          ...[on, dishes.join('|'), allergens.join('|'), fractionOf(priceGrosze, 100)],
        ]),
      ),
    ),
  ];
};
