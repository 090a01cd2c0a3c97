import type { Commune } from '../../../content-models/communes/commune.ts';
import { dataFilesOf, openDataPath, openLicence, type DataFile } from '../../../content-models/openData/dataFile.ts';
import { csvText } from '../../../content-models/shared/csv.ts';
import type { Instant } from '../../../content-models/shared/localDate.ts';
import type { Dataset, Row } from './dataset.ts';

type Described = Pick<Dataset, 'name' | 'title' | 'description' | 'columns'>;
type Publisher = Pick<Commune, 'origin' | 'officeName'>;

/** A dataset as a table for spreadsheets and programs, its head the names of its columns. */
export const dataCsv = ({ columns }: Pick<Dataset, 'columns'>, rows: readonly Row[]): string =>
  csvText([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => String(row[name] ?? '')))]);

/** The same as JSON, with what its dictionary says. */
export const dataJson = (
  { origin, officeName }: Publisher,
  { name, title, columns }: Described,
  rows: readonly Row[],
  modified: Instant | undefined,
): DataFile => ({
  title,
  publisher: officeName,
  licence: openLicence.href,
  url: `${origin}${openDataPath}#${name}`,
  ...(modified === undefined ? {} : { modified }),
  columns,
  rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null]))),
});

/** What each column of the table means (CSV on the Web, W3C). */
export const dataDictionary = ({ origin, officeName }: Publisher, dataset: Described): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'pl' }],
  url: origin + dataFilesOf(dataset.name).csv,
  'dc:title': dataset.title,
  'dc:description': dataset.description,
  'dc:publisher': officeName,
  'dc:license': { '@id': openLicence.href },
  dialect: { header: true, delimiter: ',', encoding: 'utf-8', lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: dataset.columns.map(({ name, title, datatype, description }) => ({
      name,
      // the head of the file has the short names
      titles: [name, title],
      datatype,
      'dc:description': description,
    })),
  },
});
