import type { Grade, Schoolwork } from '../../../../content-models/school/school.ts';
import { fold } from '../../../../content-models/shared/polish.ts';
import type { ChildCode } from '../dataset.ts';
import type { FileProblems } from '../fileProblems.ts';
import { byKey, refersToNothing, type FiledRow, type TableRows } from '../readTables.ts';
import { codeWithScope } from './codeWithScope.ts';
import { filled, groupBy, termOf } from './derive.ts';
import type { oneRosterTables } from './oneRosterTables.ts';

type Tables = TableRows<typeof oneRosterTables>;
type Row<Name extends keyof typeof oneRosterTables> = FiledRow<(typeof oneRosterTables)[Name]['columns']>;

/** A child as a OneRoster export tells of it. */
export interface RosterStudent {
  externalId: string;
  name: string;
  className: string;
  bornOn: string | undefined;
  codes: ChildCode[];
  grades: Grade[];
  schoolwork: Schoolwork['items'];
  file: string;
  line: number;
}

const isInForce = ({ status }: { status: string | undefined }): boolean =>
  status === undefined || fold(status) === 'active';

const inForce = <Some extends { status: string | undefined; sourcedId: string; file: string; line: number }>(
  rows: Some[] | undefined,
  problems: FileProblems,
): Map<string, Some> => byKey(rows?.filter(isInForce), 'sourcedId', ({ sourcedId }) => sourcedId, problems);

const refuseDelta = (manifest: Tables['manifest'], problems: FileProblems): void => {
  for (const { file, line, propertyName, value } of manifest ?? [])
    if (propertyName.startsWith('file.') && value === 'delta')
      problems.add({
        file,
        line,
        column: 'value',
        reason: 'przyjmujemy tylko pełny eksport (bulk), nie same zmiany (delta).',
      });
};

const notGraded = ['notsubmitted', 'submitted'];

const entryOf = ({ score, textScore, scoreStatus }: Row<'results'>, most: number | undefined): string | undefined => {
  if (textScore !== undefined) return textScore;
  if (score !== undefined) {
    const points = String(score).replace('.', ',');
    return most !== undefined && most > 6 ? `${points}/${String(most).replace('.', ',')}` : points;
  }
  return fold(scoreStatus ?? '') === 'exempt' ? 'zw' : undefined;
};

const workKind = (category: string): Schoolwork['items'][number]['kind'] =>
  /kartk|quiz/.test(category) ? 'quiz' : /sprawdz|klasow|test|exam|egzamin/.test(category) ? 'test' : 'homework';

/** Joins the files of a OneRoster export into children; what refers to nothing is a problem with its line. */
export const joinOneRoster = (tables: Tables, problems: FileProblems): RosterStudent[] => {
  refuseDelta(tables.manifest, problems);
  const users = inForce(tables.users, problems);
  const classes = inForce(tables.classes, problems);
  const courses = inForce(tables.courses, problems);
  const categories = inForce(tables.categories, problems);
  const lineItems = inForce(tables.lineItems, problems);
  const results = inForce(tables.results, problems);
  const demographics = inForce(tables.demographics, problems);
  const sessions = inForce(tables.academicSessions, problems);
  const isStudent = (role: string | undefined): boolean => fold(role ?? '') === 'student';
  const students = new Set<string>();
  for (const user of users.values()) if (isStudent(user.role)) students.add(user.sourcedId);
  for (const role of inForce(tables.roles, problems).values()) {
    if (!users.has(role.userSourcedId)) refersToNothing(role, 'userSourcedId', 'users.csv', problems);
    else if (isStudent(role.role)) students.add(role.userSourcedId);
  }
  const classesOf = new Map<string, Row<'classes'>[]>();
  for (const enrollment of inForce(tables.enrollments, problems).values()) {
    const one = classes.get(enrollment.classSourcedId);
    if (!users.has(enrollment.userSourcedId)) refersToNothing(enrollment, 'userSourcedId', 'users.csv', problems);
    else if (!one) refersToNothing(enrollment, 'classSourcedId', 'classes.csv', problems);
    else if (isStudent(enrollment.role)) {
      students.add(enrollment.userSourcedId);
      classesOf.set(enrollment.userSourcedId, [...(classesOf.get(enrollment.userSourcedId) ?? []), one]);
    }
  }
  const subjectOf = (one: Row<'classes'> | undefined): string =>
    courses.get(one?.courseSourcedId ?? '')?.title ?? one?.title ?? 'Inne';
  for (const one of classes.values())
    if (one.courseSourcedId !== undefined && tables.courses && !courses.has(one.courseSourcedId))
      refersToNothing(one, 'courseSourcedId', 'courses.csv', problems);
  for (const item of lineItems.values())
    if (!classes.has(item.classSourcedId)) refersToNothing(item, 'classSourcedId', 'classes.csv', problems);

  /** The second half-year is a grading period that begins after the year has turned. */
  const periodTerm = (period: string | undefined, on: string): 'first' | 'second' => {
    const session = sessions.get(period ?? '');
    return session && fold(session.type) !== 'schoolyear' ? termOf(session.startDate) : termOf(on);
  };
  const gradeOf = (result: Row<'results'>): Grade | undefined => {
    const item = lineItems.get(result.lineItemSourcedId);
    if (!item) {
      refersToNothing(result, 'lineItemSourcedId', 'lineItems.csv', problems);
      return undefined;
    }
    if (!users.has(result.studentSourcedId)) {
      refersToNothing(result, 'studentSourcedId', 'users.csv', problems);
      return undefined;
    }
    const entry = entryOf(result, item.resultValueMax);
    if (
      entry === undefined ||
      (result.score === undefined && notGraded.includes(fold(result.scoreStatus ?? '').replace(/\s/g, '')))
    )
      return undefined;
    const on = result.scoreDate ?? item.dueDate ?? item.assignDate;
    if (on === undefined) {
      problems.add({ file: result.file, line: result.line, column: 'scoreDate', reason: 'brakuje daty oceny.' });
      return undefined;
    }
    const category = categories.get(item.categorySourcedId ?? '');
    return filled({
      id: result.sourcedId.slice(0, 100),
      subject: subjectOf(classes.get(item.classSourcedId)),
      entry,
      value: result.score,
      weight: category?.weight,
      category: category?.title,
      column: item.title,
      comment: result.comment,
      on,
      term: periodTerm(item.gradingPeriodSourcedId, on),
    });
  };
  const resultsOf = groupBy([...results.values()], ({ studentSourcedId }) => studentSourcedId);
  const gradesOf = new Map<string, Grade[]>();
  for (const [student, rows] of resultsOf)
    gradesOf.set(
      student,
      rows.map(gradeOf).filter((grade) => grade !== undefined),
    );
  const itemsOf = groupBy([...lineItems.values()], ({ classSourcedId }) => classSourcedId);
  const workOf = (one: Row<'classes'>): Schoolwork['items'] =>
    (itemsOf.get(one.sourcedId) ?? []).flatMap((item) =>
      item.dueDate === undefined
        ? []
        : [
            {
              id: item.sourcedId.slice(0, 100),
              kind: workKind(fold(`${categories.get(item.categorySourcedId ?? '')?.title ?? ''} ${item.title}`)),
              on: item.dueDate,
              subject: subjectOf(one),
              title: item.title,
              ...filled({ description: item.description }),
            },
          ],
    );
  const codesOf = groupBy(tables.oneRosterCodes, ({ sourcedId }) => sourcedId);
  for (const [student, rows] of codesOf)
    if (!students.has(student))
      for (const row of rows) refersToNothing(row, 'sourcedId', 'users.csv (jako uczeń)', problems);
  for (const one of demographics.values())
    if (!users.has(one.sourcedId)) refersToNothing(one, 'sourcedId', 'users.csv', problems);

  return [...students].flatMap((externalId) => {
    const user = users.get(externalId);
    if (!user) return [];
    const own = classesOf.get(externalId) ?? [];
    const homeroom = own.find(({ classType }) => fold(classType ?? '') === 'homeroom');
    return [
      {
        externalId,
        name: `${user.givenName} ${user.familyName}`,
        className: homeroom?.title ?? user.grades ?? own[0]?.grades ?? '',
        bornOn: demographics.get(externalId)?.birthDate,
        codes: (codesOf.get(externalId) ?? []).map(({ code, scopes }) => codeWithScope(code, scopes)),
        grades: gradesOf.get(externalId) ?? [],
        schoolwork: own.flatMap(workOf),
        file: user.file,
        line: user.line,
      },
    ];
  });
};
