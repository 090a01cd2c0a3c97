import { fold } from '../../../content-models/shared/polish.ts';
import type { FileProblems } from './fileProblems.ts';
import { plainName, readRaw, readTable, type Columns, type RawTable, type RowOf } from './readTable.ts';

/** A kind of table: the name its file has, and its columns. */
export interface TableKind<All extends Columns = Columns> {
  stem: string;
  columns: All;
}
export type TableKinds = Record<string, TableKind>;

/** A row, and the file it stands in. */
export type FiledRow<All extends Columns> = RowOf<All> & { file: string };
/** The rows of all files, by kind; a kind without a file has no list. */
export type TableRows<Kinds extends TableKinds> = {
  [Name in keyof Kinds]?: FiledRow<Kinds[Name]['columns']>[];
};

/** A file whose text was read. */
export interface TextFile {
  name: string;
  text: string;
}

/** What was made of one file: its kind, and how many rows (or invoices, or days) are in it. */
export interface RecognisedFile {
  name: string;
  kind: string;
  rows: number;
}

/** `Oceny_2026-11.csv` is called `oceny`. */
const stemOf = (name: string): string =>
  fold(name)
    .replace(/\.[a-z]{1,4}$/, '')
    .replace(/[-_ .(]*\d.*$/, '');

const byHeader = (kinds: TableKinds, header: Set<string>): string | undefined => {
  const fitting = Object.entries(kinds)
    .filter(([, { columns }]) =>
      Object.entries(columns).every(([name, column]) => !column.required || header.has(plainName(name))),
    )
    .map(([kind, { columns }]) => ({
      kind,
      known: Object.keys(columns).filter((name) => header.has(plainName(name))).length,
    }))
    .sort((a, b) => b.known - a.known);
  const [first, second] = fitting;
  return first && first.known > 1 && first.known !== second?.known ? first.kind : undefined;
};

const kindOf = <Kinds extends TableKinds>(kinds: Kinds, name: string, { header }: RawTable): keyof Kinds | undefined =>
  Object.entries(kinds).find(([, { stem }]) => fold(stem) === stemOf(name))?.[0] ?? byHeader(kinds, new Set(header));

/** Reads each file as the table it is, by its name or else by its header. */
export const readTables = <Kinds extends TableKinds>(
  files: readonly TextFile[],
  kinds: Kinds,
  problems: FileProblems,
): { tables: TableRows<Kinds>; recognised: RecognisedFile[] } => {
  const tables: TableRows<Kinds> = {};
  const recognised: RecognisedFile[] = [];
  for (const { name, text } of files) {
    const raw = readRaw(name, text, problems);
    if (!raw) continue;
    const kind = kindOf(kinds, name, raw);
    const known = kind === undefined ? undefined : kinds[kind];
    if (kind === undefined || !known) {
      const stems = Object.values(kinds).map(({ stem }) => `${stem}.csv`);
      problems.add({
        file: name,
        reason: `nie wiemy, co to za plik. Nazwij go jednym z: ${stems.join(', ')}, albo popraw nagłówek.`,
      });
      continue;
    }
    const rows = readTable(name, raw, known.columns, problems) as FiledRow<Kinds[typeof kind]['columns']>[];
    const filed = rows.map((row) => ({ ...row, file: name }));
    tables[kind] = [...(tables[kind] ?? []), ...filed];
    recognised.push({ name, kind: known.stem, rows: rows.length });
  }
  return { tables, recognised };
};

/** The rows by a key of theirs; a key that stands twice is a problem of its second row. */
export const byKey = <Row extends { file: string; line: number }>(
  rows: readonly Row[] | undefined,
  column: string,
  keyOf: (row: Row) => string,
  problems: FileProblems,
): Map<string, Row> => {
  const map = new Map<string, Row>();
  for (const row of rows ?? []) {
    const known = map.get(keyOf(row));
    if (known)
      problems.add({
        file: row.file,
        line: row.line,
        column,
        reason: `ta wartość jest już w wierszu ${String(known.line)}${known.file === row.file ? '' : ` pliku ${known.file}`}.`,
      });
    else map.set(keyOf(row), row);
  }
  return map;
};

/** Says that a row names something that stands nowhere. */
export const refersToNothing = (
  row: { file: string; line: number },
  column: string,
  where: string,
  problems: FileProblems,
): void => {
  problems.add({ file: row.file, line: row.line, column, reason: `nie ma takiego wpisu w pliku ${where}.` });
};
