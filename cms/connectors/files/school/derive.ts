import { createHash } from 'node:crypto';
import type { Grade, Grades } from '../../../../content-models/school/school.ts';

/** A stable id of a row that has none of its own: the same facts make the same id. */
export const derivedId = (...facts: (string | number | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);

/** Gives each of several equal rows an id of its own, in the order of the file. */
export const distinctIds = (): ((id: string) => string) => {
  const seen = new Map<string, number>();
  return (id) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}-${String(before + 1)}`;
  };
};

/** `2026/2027` for every day from 1 September 2026 to 31 August 2027. */
export const schoolYearOf = (day: string): string => {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) >= '09' ? 0 : 1);
  return `${String(year)}/${String(year + 1)}`;
};

/** The half-year of a day when the file does not say: February to August is the second. */
export const termOf = (day: string): 'first' | 'second' =>
  day.slice(5, 7) >= '02' && day.slice(5, 7) <= '08' ? 'second' : 'first';

/** The weighted mean of the counted grades of one subject, two digits after the comma. */
export const averageOf = (grades: readonly Pick<Grade, 'value' | 'weight'>[]): number | undefined => {
  const counted = grades.flatMap(({ value, weight = 1 }) =>
    value === undefined || weight === 0 ? [] : [{ value, weight }],
  );
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return undefined;
  return Math.round((100 * counted.reduce((sum, { value, weight }) => sum + value * weight, 0)) / weights) / 100;
};

/** Subjects of these grades with their averages. */
export const subjectsOf = (grades: readonly Grade[]): Grades['subjects'] => {
  const names = [...new Set(grades.map(({ subject }) => subject))];
  return names.map((subject) => {
    const average = averageOf(grades.filter((grade) => grade.subject === subject));
    return { subject, ...(average === undefined ? {} : { average }) };
  });
};

/** The row without its empty fields, as models want it. */
export const filled = <Row extends Record<string, unknown>>(
  row: Row,
): { [Name in keyof Row]: Exclude<Row[Name], undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Row]: Exclude<Row[Name], undefined>;
  };

/** Rows of one child, class or meter together. */
export const groupBy = <Row>(rows: readonly Row[] | undefined, keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows ?? []) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};
