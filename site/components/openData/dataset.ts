import type { Column, DatasetName, Value } from '../../../content-models/openData/dataFile.ts';
import type { Instant } from '../../../content-models/shared/localDate.ts';

/** A row: what stands in each column that has something. */
export type Row = Record<string, Value | undefined>;

/** A table of what the site publishes, for programs. */
export interface Dataset {
  /** the part of its addresses */
  name: DatasetName;
  title: string;
  description: string;
  keywords: string[];
  columns: Column[];
  rows: (tenant: string) => Row[];
  /** when something in it last changed */
  modified: (tenant: string) => Instant | undefined;
}

/** When the last changed of these documents changed. */
export const lastChange = (documents: readonly { metadata: { updatedAt: Instant } }[]): Instant | undefined =>
  documents
    .map(({ metadata }) => metadata.updatedAt)
    .sort()
    .at(-1);

const column =
  (datatype: Column['datatype']) =>
  (name: string, title: string, description: string): Column => ({
    name,
    title,
    datatype,
    description,
  });

/** Makers of columns, by what stands in them. */
export const text = column('string');
export const whole = column('integer');
export const day = column('date');
export const moment = column('datetime');
export const address = column('anyURI');

/** Columns that every table of documents has. */
export const documentColumns: Column[] = [
  text('id', 'Identyfikator', 'Stały identyfikator, UUID. Nie zmienia się, gdy zmieni się tytuł albo adres.'),
  address('adres', 'Adres', 'Strona, na której to jest.'),
  text('tytul', 'Tytuł', 'Tytuł strony.'),
  text('opis', 'Opis', 'O czym to jest, w jednym lub dwóch zdaniach.'),
];

/** The same columns' values. */
export const documentValues = (
  origin: string,
  { id, path, title, summary }: { id: string; path: string; title: string; summary: string },
): Row => ({ id, adres: origin + path, tytul: title, opis: summary });
