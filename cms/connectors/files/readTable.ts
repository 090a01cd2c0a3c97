import { CsvError, parse } from 'csv-parse/sync';
import { fold } from '../../../content-models/shared/polish.ts';
import type { Cell } from './cells.ts';
import type { FileProblems } from './fileProblems.ts';

/** A column of a table: how its cells are read, and whether they may be empty. */
export interface Column<Value, Required extends boolean = boolean> {
  cell: Cell<Value>;
  required: Required;
}
export type Columns = Record<string, Column<unknown>>;
/** What a row has to say, by the names of its columns, and the line it begins on. */
export type RowOf<All extends Columns> = {
  [Name in keyof All]: All[Name] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never;
} & { line: number };

/** A column that every row fills. */
export const required = <Value>(cell: Cell<Value>): Column<Value, true> => ({ cell, required: true });
/** A column that may be empty, or missing. */
export const optional = <Value>(cell: Cell<Value>): Column<Value, false> => ({ cell, required: false });

/** Rows of one table at most. */
export const mostRows = 200_000;
const longestCell = 20_000;

/** The lines of a separated file as they stand, the header's names made alike. */
export interface RawTable {
  header: string[];
  rows: { cells: string[]; line: number }[];
}

/** A column's name without case, Polish marks and spaces. */
export const plainName = (name: string): string => fold(name.trim()).replace(/[\s-]+/g, '_');

const separatorOf = (text: string): string => {
  const first = text.slice(0, 10_000).split(/\r?\n|\r/, 1)[0] ?? '';
  const counted = [';', ',', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
};

const reasons: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'cudzysłów nie został zamknięty. Od tego wiersza nie da się czytać dalej.',
  CSV_INVALID_CLOSING_QUOTE: 'po cudzysłowie zamykającym stoi tekst. Cudzysłów w środku tekstu zapisz podwójnie: "".',
  INVALID_OPENING_QUOTE:
    'cudzysłów stoi w środku komórki. Weź całą komórkę w cudzysłów, a ten w środku zapisz podwójnie: "".',
  CSV_MAX_RECORD_SIZE: 'wiersz jest za długi. Sprawdź, czy cudzysłów jest zamknięty.',
};

interface Recorded {
  record: string[];
  info: { lines: number };
  raw: string;
}

/** Takes a `;`, `,` or tab separated text apart; what cannot be taken apart is a problem with its line. */
export const readRaw = (file: string, text: string, problems: FileProblems): RawTable | undefined => {
  let recorded: Recorded[];
  try {
    recorded = parse(text.replace(/\r\n?/g, '\n'), {
      delimiter: separatorOf(text),
      record_delimiter: '\n',
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 200_000,
      to: mostRows + 2,
    }) as unknown as Recorded[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { lines?: number };
    problems.add({ file, line: lines, reason: reasons[error.code] ?? 'tego wiersza nie da się odczytać.' });
    return undefined;
  }
  const [head, ...rest] = recorded;
  if (!head) {
    problems.add({ file, reason: 'plik jest pusty. W pierwszym wierszu wpisz nazwy kolumn.' });
    return undefined;
  }
  if (rest.length > mostRows) {
    problems.add({ file, reason: `plik ma więcej niż ${mostRows.toLocaleString('pl')} wierszy. Podziel go.` });
    return undefined;
  }
  const rows = rest.map(({ record, info, raw }) => {
    // `lines` is the line a row ends on; a quoted cell may hold line ends of its own
    const inside = raw.replace(/^\n+|\n+$/g, '').split('\n').length - 1;
    return { cells: record, line: info.lines - inside };
  });
  return {
    header: head.record.map(plainName),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
};

/** Reads the rows by their columns. A row with a problem is left out; the problem says where it is. */
export const readTable = <All extends Columns>(
  file: string,
  { header, rows }: RawTable,
  columns: All,
  problems: FileProblems,
): RowOf<All>[] => {
  const places = new Map<string, number>();
  const wanted = new Set(Object.keys(columns).map(plainName));
  for (const [at, name] of header.entries()) {
    if (places.has(name) && wanted.has(name))
      problems.add({ file, line: 1, column: name, reason: 'ta kolumna jest w pliku dwa razy.' });
    else places.set(name, at);
  }
  const known = Object.entries(columns).map(([name, column]) => ({ name, column, at: places.get(plainName(name)) }));
  const missing = known.filter(({ column, at }) => column.required && at === undefined);
  for (const { name } of missing) problems.add({ file, line: 1, column: name, reason: 'brakuje tej kolumny.' });
  if (missing.length > 0) return [];
  return rows.flatMap(({ cells, line }) => {
    const row: Record<string, unknown> = { line };
    const before = problems.count;
    const wrong = (column: string | undefined, reason: string) => {
      problems.add({ file, line, column, reason });
    };
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell !== ''))
      wrong(undefined, 'wiersz ma więcej komórek niż nagłówek. Tekst ze znakiem rozdzielającym weź w cudzysłów.');
    for (const { name, column, at } of known) {
      const given = at === undefined ? '' : (cells[at] ?? '');
      if (given === '') {
        if (column.required) wrong(name, 'ta komórka jest pusta.');
        continue;
      }
      const parsed = given.length > longestCell ? { reason: 'tekst jest za długi.' } : column.cell(given);
      if ('value' in parsed) row[name] = parsed.value;
      else wrong(name, parsed.reason);
    }
    return problems.count === before ? [row as RowOf<All>] : [];
  });
};
