import type { Meals, SchoolNotices, Schoolwork, Timetable } from '../../../../content-models/school/school.ts';
import { fold } from '../../../../content-models/shared/polish.ts';
import { momentOf } from '../cells.ts';
import type { FileProblems } from '../fileProblems.ts';
import type { TableRows } from '../readTables.ts';
import { derivedId, distinctIds, filled } from './derive.ts';
import type { schoolTables } from './tables.ts';

type Tables = TableRows<typeof schoolTables>;

/** `4 B`, `4b` and `4B` are one class. */
export const classKey = (name: string): string =>
  fold(name)
    .replace(/[\s.]/g, '')
    .replace(/^klasa/, '');

/** The plan of one class. */
export const timetableOf = (rows: NonNullable<Tables['timetable']>, problems: FileProblems): Timetable => {
  const distinct = distinctIds();
  for (const { file, line } of rows.filter((row) => row.do <= row.od))
    problems.add({ file, line, column: 'do', reason: 'lekcja kończy się, zanim się zacznie.' });
  const lessons = rows.map((row) => ({
    ...filled({ teacher: row.nauczyciel, room: row.sala }),
    id: distinct(derivedId(row.klasa, row.data, row.lekcja, row.przedmiot)),
    startsAt: momentOf(row.data, row.od),
    endsAt: momentOf(row.data, row.do),
    lesson: row.lekcja,
    subject: row.przedmiot,
    ...(row.zmiana === undefined ? {} : { change: { kind: row.zmiana, ...filled({ note: row.uwaga }) } }),
  }));
  return { lessons: lessons.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)) };
};

/** Tests and homework of one class. */
export const schoolworkOf = (rows: NonNullable<Tables['schoolwork']>): Schoolwork => {
  const distinct = distinctIds();
  const items = rows.map((row) => ({
    ...filled({ description: row.opis, teacher: row.nauczyciel }),
    id: distinct(row.id ?? derivedId(row.klasa, row.data, row.rodzaj, row.przedmiot, row.tytul)),
    kind: row.rodzaj,
    on: row.data,
    subject: row.przedmiot,
    title: row.tytul,
  }));
  return { items: items.sort((a, b) => (a.on < b.on ? -1 : 1)) };
};

/** What the school tells everyone, and one class alone; newest first. */
export const noticesOf = (rows: NonNullable<Tables['notices']>, ofClass: string): SchoolNotices => {
  const distinct = distinctIds();
  const notices = rows
    .filter(({ klasa }) => klasa === undefined || classKey(klasa) === ofClass)
    .map((row) => ({
      ...filled({ author: row.autor, on: row.dzien }),
      id: distinct(row.id ?? derivedId(row.opublikowano, row.tytul)),
      publishedAt: row.opublikowano,
      title: row.tytul,
      text: row.tresc,
    }));
  return {
    notices: notices.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)),
  };
};

const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What is for lunch, the same for all. */
export const mealsOf = (rows: NonNullable<Tables['meals']>): Meals => ({
  days: rows
    .map((row) => ({
      on: row.data,
      dishes: parts(row.dania),
      allergens: parts(row.alergeny),
      ...filled({ priceGrosze: row.cena }),
    }))
    .filter(({ dishes }) => dishes.length > 0)
    .sort((a, b) => (a.on < b.on ? -1 : 1)),
});
