import type { Grade, Grades } from '../../../../content-models/school/school.ts';
import { fold } from '../../../../content-models/shared/polish.ts';
import type { FiledRow, TableRows } from '../readTables.ts';
import { derivedId, distinctIds, filled, schoolYearOf, subjectsOf, termOf } from './derive.ts';
import type { schoolTables } from './tables.ts';

type Tables = TableRows<typeof schoolTables>;
type SummaryRow = FiledRow<(typeof schoolTables)['summaries']['columns']>;

/** One child's grades of `oceny.csv`, newest first. */
export const gradesOf = (rows: NonNullable<Tables['grades']>): Grade[] => {
  const distinct = distinctIds();
  return rows
    .map(
      (row): Grade =>
        filled({
          id: distinct(row.id ?? derivedId(row.uczen, row.przedmiot, row.data, row.kolumna, row.kategoria, row.ocena)),
          subject: row.przedmiot,
          entry: row.ocena,
          value: row.wartosc,
          weight: row.waga,
          category: row.kategoria,
          column: row.kolumna,
          comment: row.komentarz,
          teacher: row.nauczyciel,
          on: row.data,
          term: row.okres ?? termOf(row.data),
        }) as Grade,
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
};

const isBehaviour = ({ przedmiot }: SummaryRow): boolean => fold(przedmiot).startsWith('zachowani');

/** Grades of one child joined with what `klasyfikacja.csv` says of each subject and of behaviour. */
export const gradesWithSummaries = (
  className: string,
  grades: Grade[],
  summaries: readonly SummaryRow[],
  today: string,
): Grades => {
  const subjects = new Map(subjectsOf(grades).map((subject) => [subject.subject, subject]));
  for (const row of summaries.filter((one) => !isBehaviour(one))) {
    subjects.set(row.przedmiot, {
      ...(subjects.get(row.przedmiot) ?? { subject: row.przedmiot }),
      ...filled({
        average: row.srednia,
        midYearForeseen: row.przewidywana_srodroczna,
        midYear: row.srodroczna,
        annualForeseen: row.przewidywana_roczna,
        annual: row.roczna,
      }),
    });
  }
  const behaviour = summaries.find(isBehaviour);
  return {
    schoolYear: schoolYearOf(grades[0]?.on ?? today),
    className,
    grades,
    subjects: [...subjects.values()],
    behaviour: filled({ midYear: behaviour?.srodroczna, annual: behaviour?.roczna }),
  };
};
