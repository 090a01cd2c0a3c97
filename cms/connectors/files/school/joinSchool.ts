import { topicModels } from '../../../../content-models/links/link.ts';
import type { Topic } from '../../../../content-models/institutions/institution.ts';
import type { ChildCode, DatasetStudent, SchoolDataset } from '../dataset.ts';
import type { FileProblems } from '../fileProblems.ts';
import { addDays } from '../../../../content-models/shared/localDate.ts';
import { byKey, refersToNothing, type TableRows } from '../readTables.ts';
import { codeWithScope } from './codeWithScope.ts';
import { groupBy } from './derive.ts';
import { joinOneRoster, type RosterStudent } from './oneRoster.ts';
import { oneRosterTables } from './oneRosterTables.ts';
import { classKey, mealsOf, noticesOf, schoolworkOf, timetableOf } from './ownClasses.ts';
import { gradesOf, gradesWithSummaries } from './ownGrades.ts';
import { schoolTables } from './tables.ts';

/** Every table a school may send. */
export const allSchoolTables = { ...schoolTables, ...oneRosterTables };
type Tables = TableRows<typeof allSchoolTables>;

/** A guardian excuses within two weeks, unless the school says another last day. */
const excusableDays = 14;
const isExcusable = (
  { kategoria, data, usprawiedliwic_do: until }: NonNullable<Tables['attendance']>[number],
  today: string,
): boolean =>
  (kategoria === 'absent' || kategoria === 'late') && data <= today && today <= (until ?? addDays(data, excusableDays));

const ownStudents = (tables: Tables, problems: FileProblems): RosterStudent[] =>
  [...byKey(tables.students, 'id', ({ id }) => id, problems).values()].map((row) => ({
    externalId: row.id,
    name: `${row.imie} ${row.nazwisko}`,
    className: row.klasa,
    bornOn: row.data_urodzenia,
    codes: row.kod === undefined ? [] : [{ code: row.kod, topics: undefined, mayExcuse: true }],
    grades: [],
    schoolwork: [],
    file: row.file,
    line: row.line,
  }));

const moreCodes = (tables: Tables, known: ReadonlySet<string>, problems: FileProblems): Map<string, ChildCode[]> => {
  const groups = groupBy(tables.codes, ({ uczen }) => uczen);
  for (const [student, rows] of groups)
    if (!known.has(student)) for (const row of rows) refersToNothing(row, 'uczen', 'uczniowie.csv', problems);
  return new Map(
    [...groups].map(([student, rows]) => [student, rows.map(({ kod, zakres }) => codeWithScope(kod, zakres))]),
  );
};

/** One code opens one child: the same code twice, wherever it stands, is a problem. */
const refuseSharedCodes = (tables: Tables, problems: FileProblems): void => {
  const all = [
    ...(tables.students ?? []).flatMap(({ kod, file, line }) => (kod === undefined ? [] : [{ code: kod, file, line }])),
    ...(tables.codes ?? []).map(({ kod, file, line }) => ({ code: kod, file, line })),
    ...(tables.oneRosterCodes ?? []).map(({ code, file, line }) => ({ code, file, line })),
  ];
  byKey(all, 'kod', ({ code }) => code, problems);
};

const referring = ['grades', 'summaries', 'attendance'] as const;

const refuseUnknownStudents = (tables: Tables, known: ReadonlySet<string>, problems: FileProblems): void => {
  for (const name of referring)
    for (const row of tables[name] ?? [])
      if (!known.has(row.uczen)) refersToNothing(row, 'uczen', 'uczniowie.csv', problems);
};

const refuseUnknownClasses = (tables: Tables, known: ReadonlySet<string>, problems: FileProblems): void => {
  for (const name of ['timetable', 'schoolwork', 'notices'] as const)
    for (const row of tables[name] ?? [])
      if (row.klasa !== undefined && !known.has(classKey(row.klasa)))
        refersToNothing(row, 'klasa', 'uczniowie.csv', problems);
};

const isPartOf = (model: keyof typeof topicModels, data: unknown): boolean =>
  topicModels[model].safeParse(data).success;

/** Joins the tables of a school into its children, with everything that is known of each. */
export const joinSchool = (
  tables: Tables,
  problems: FileProblems,
  today: string,
): { dataset: SchoolDataset; notes: string[] } => {
  const roster = [...ownStudents(tables, problems), ...joinOneRoster(tables, problems)];
  const byId = byKey(roster, 'id', ({ externalId }) => externalId, problems);
  const known = new Set(byId.keys());
  if (known.size === 0 && problems.count === 0)
    problems.add({
      file: 'uczniowie.csv',
      reason: 'brakuje listy uczniów (uczniowie.csv albo users.csv i enrollments.csv).',
    });
  refuseSharedCodes(tables, problems);
  refuseUnknownStudents(tables, known, problems);
  const codes = moreCodes(tables, known, problems);
  refuseUnknownClasses(tables, new Set(roster.map(({ className }) => classKey(className))), problems);
  byKey(tables.attendance, 'lekcja', (row) => `${row.uczen}\0${row.data}\0${String(row.lekcja)}`, problems);
  byKey(tables.meals, 'data', (row) => row.data, problems);

  const grades = groupBy(tables.grades, ({ uczen }) => uczen);
  const summaries = groupBy(tables.summaries, ({ uczen }) => uczen);
  const attendance = groupBy(tables.attendance, ({ uczen }) => uczen);
  const timetables = new Map(
    [...groupBy(tables.timetable, ({ klasa }) => classKey(klasa))].map(([name, rows]) => [
      name,
      timetableOf(rows, problems),
    ]),
  );
  const works = new Map(
    [...groupBy(tables.schoolwork, ({ klasa }) => classKey(klasa))].map(([name, rows]) => [name, schoolworkOf(rows)]),
  );
  const notices = new Map(
    tables.notices
      ? [...new Set(roster.map(({ className }) => classKey(className)))].map((name) => [
          name,
          noticesOf(tables.notices ?? [], name),
        ])
      : [],
  );
  const meals = tables.meals ? mealsOf(tables.meals) : undefined;
  const hasRosterGrades = tables.results !== undefined;

  const topicsOf = (student: RosterStudent): DatasetStudent['topics'] => {
    const { externalId, className } = student;
    const key = classKey(className);
    const ownGrades = [...gradesOf(grades.get(externalId) ?? []), ...student.grades].sort((a, b) =>
      a.on < b.on ? 1 : -1,
    );
    const ownAttendance = attendance.get(externalId);
    const items = [...(works.get(key)?.items ?? []), ...student.schoolwork].sort((a, b) => (a.on < b.on ? -1 : 1));
    const gradesTopic = gradesWithSummaries(className, ownGrades, summaries.get(externalId) ?? [], today);
    return {
      ...(tables.grades || tables.summaries || hasRosterGrades ? { grades: gradesTopic } : {}),
      ...(tables.attendance
        ? {
            attendance: {
              schoolYear: gradesTopic.schoolYear,
              entries: (ownAttendance ?? [])
                .map((row) => ({
                  id: `${row.data}/${String(row.lekcja)}`,
                  on: row.data,
                  lesson: row.lekcja,
                  ...(row.przedmiot === undefined ? {} : { subject: row.przedmiot }),
                  category: row.kategoria,
                  excusable: isExcusable(row, today),
                }))
                .sort((a, b) => (a.on === b.on ? a.lesson - b.lesson : a.on < b.on ? 1 : -1)),
            },
          }
        : {}),
      ...(tables.timetable ? { timetable: timetables.get(key) ?? { lessons: [] } } : {}),
      ...(tables.schoolwork || tables.lineItems ? { schoolwork: { items } } : {}),
      ...(tables.notices ? { schoolNotices: notices.get(key) ?? { notices: [] } } : {}),
      ...(meals ? { meals } : {}),
    };
  };

  const students = new Map<string, DatasetStudent>();
  let withoutCode = 0;
  let withoutBirth = 0;
  for (const student of byId.values()) {
    const all = [...student.codes, ...(codes.get(student.externalId) ?? [])];
    if (all.length === 0) withoutCode += 1;
    if (all.length > 0 && student.bornOn === undefined) withoutBirth += 1;
    const topics = topicsOf(student);
    for (const [topic, data] of Object.entries(topics))
      if (!isPartOf(topic as Topic, data))
        problems.add({ file: student.file, line: student.line, reason: 'tego ucznia dotyczy zbyt wiele wpisów.' });
    students.set(student.externalId, {
      externalId: student.externalId,
      name: student.name,
      className: student.className,
      bornOn: student.bornOn,
      codes: all,
      topics,
    });
  }
  if (withoutBirth > 0)
    problems.add({
      file: tables.demographics?.[0]?.file ?? 'demographics.csv',
      column: 'birthDate',
      reason: `${String(withoutBirth)} uczniów z kodem nie ma daty urodzenia. Bez niej nie wiemy, kiedy opiekun traci wgląd.`,
    });
  const notes =
    withoutCode > 0 ? [`Uczniów bez kodu: ${String(withoutCode)}. Opiekunowie nie połączą ich z kontem.`] : [];
  return { dataset: { kind: 'school', students }, notes };
};
