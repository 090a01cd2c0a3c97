import { z } from 'zod';
import { instantSchema } from '../shared/localDate.ts';

/** Where people read about open data. */
export const openDataPath = '/otwarte-dane/';

/** The datasets there are, by the part of their addresses. */
export const datasetNames = ['ogloszenia', 'glosowania', 'wydarzenia', 'sprawy', 'odpady', 'sektory-odpadow'] as const;
export type DatasetName = (typeof datasetNames)[number];

/** The files of a dataset; the dictionary stands where CSV on the Web looks for it. */
export const dataFilesOf = (name: DatasetName): { csv: string; json: string; dictionary: string } => ({
  csv: `${openDataPath}${name}.csv`,
  json: `${openDataPath}${name}.json`,
  dictionary: `${openDataPath}${name}.csv-metadata.json`,
});

/** The licence of all open data: nothing is asked of those who use them. */
export const openLicence = {
  name: 'CC0 1.0',
  href: 'https://creativecommons.org/publicdomain/zero/1.0/deed.pl',
  /** in the vocabulary of the European data portal */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC0',
} as const;

/** What may stand in a column, by the names of XML Schema that CSVW uses. */
export const datatypes = {
  string: 'tekst',
  integer: 'liczba całkowita',
  decimal: 'liczba',
  date: 'dzień (RRRR-MM-DD)',
  datetime: 'chwila w UTC (ISO 8601)',
  anyURI: 'adres w sieci',
} as const;
export type Datatype = keyof typeof datatypes;

/** One column of a dataset, as its dictionary describes it. */
export const columnSchema = z.object({
  /** its name in files: small letters without Polish marks */
  name: z.string().regex(/^[a-z]+(?:_[a-z]+)*$/),
  title: z.string().min(2),
  datatype: z.enum(Object.keys(datatypes) as [Datatype]),
  description: z.string().min(5),
});
export type Column = z.infer<typeof columnSchema>;

const valueSchema = z.union([z.string(), z.number(), z.null()]);
/** What stands in one place of a row; `null` where there is nothing. */
export type Value = z.infer<typeof valueSchema>;

/** A dataset as a JSON file: `/otwarte-dane/ogloszenia.json`. */
export const dataFileSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  licence: z.url(),
  /** the page that describes it to people */
  url: z.url(),
  modified: instantSchema.optional(),
  columns: z.array(columnSchema),
  rows: z.array(z.record(z.string(), valueSchema)),
});
export type DataFile = z.infer<typeof dataFileSchema>;
