import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { councilSessionSchema } from '../../content-models/council/councilSession.ts';
import { columnSchema, dataFilesOf, dataFileSchema, datasetNames } from '../../content-models/openData/dataFile.ts';
import { catalog } from '../components/openData/catalog.ts';
import { dataCsv, dataDictionary, dataJson } from '../components/openData/dataFiles.ts';
import { datasetOf, datasets } from '../components/openData/datasets.ts';
import {
  sampleAnnouncement,
  sampleClock,
  sampleCommune,
  sampleEvent,
  sampleId,
  sampleNews,
} from '../feed/sampleRecords.ts';
import { applyRecord, type Content } from './content.ts';
import { printContext } from './printContext.ts';
import { commune as readCommune } from './read.ts';
import { fixedPaths } from './routes.ts';

const origin = 'http://chelm.localhost:4340';
const session = councilSessionSchema.parse({
  ...{ id: sampleId(50), tenant: 'chelm', language: 'pl', revision: 1, path: '/rada/sesje/xxxi/', slug: 'xxxi' },
  ...{ title: 'XXXI sesja', summary: '', termId: sampleId(51), number: 31, extraordinary: false, place: 'Ratusz' },
  ...{ startsAt: '2026-11-04T09:00:00.000Z', agenda: [], present: [], absent: [] },
  metadata: (sampleNews(20).document as { metadata: unknown }).metadata,
  votes: [
    {
      subject: 'Uchwała o targu, z autopoprawką',
      outcome: 'adopted',
      ballots: [
        { councillorId: sampleId(60), name: 'Żaneta Łoś', vote: 'for' },
        { councillorId: sampleId(61), name: 'Jan Bąk', vote: 'abstained' },
      ],
    },
  ],
});
const content: Content = new Map();
for (const record of [
  sampleCommune('chelm', 1),
  sampleClock('chelm'),
  sampleAnnouncement(10, { title: '=Zażółć, „gęślą”\njaźń', deadlineAt: '2026-12-10T14:00:00.000Z' }),
  sampleAnnouncement(11, { visibleTo: '2026-11-10' }),
  sampleEvent(30),
])
  applyRecord(content, record);
content.get('chelm')?.documents.councilSession.set(session.id, session);
const inChelm = <T>(work: () => T): T => printContext.run({ content, reads: new Set() }, work);
const commune = inChelm(() => readCommune('chelm'));
const rowsOf = (name: string) => inChelm(() => datasetOf(name)?.rows('chelm') ?? []);

test('the announcements are all there, archived ones too, and neither a comma nor a new line breaks the table', () => {
  const [dataset] = datasets;
  if (!dataset) throw new Error('no dataset');
  const rows = parse(dataCsv(dataset, rowsOf('ogloszenia')), { columns: true }) as unknown as Record<string, string>[];
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === sampleId(10))).toMatchObject({
    tytul: "'=Zażółć, „gęślą”\njaźń",
    adres: `${origin}/ogloszenia/komunikat-10/`,
    rodzaj: 'komunikat',
    termin: '2026-12-10T14:00:00.000Z',
    aktualne_do: '',
    zalaczniki: '0',
  });
});

test('each vote of each member of the council is a row, and each time of an event', () => {
  expect(rowsOf('glosowania').map(({ sesja, data, radny, glos, wynik }) => [sesja, data, radny, glos, wynik])).toEqual([
    ['XXXI', '2026-11-04', 'Żaneta Łoś', 'za', 'przyjęto'],
    ['XXXI', '2026-11-04', 'Jan Bąk', 'wstrzymuje się', 'przyjęto'],
  ]);
  expect(rowsOf('wydarzenia')).toMatchObject([
    { dzien: '2026-12-05', miejsce: 'Chełmski Dom Kultury', stan: 'planowane' },
  ]);
});

test.each(datasets.map((dataset) => [dataset.title, dataset] as const))(
  'the dictionary of „%s” describes every column, and rows have no others',
  (_, dataset) => {
    for (const column of dataset.columns) expect(columnSchema.safeParse(column).success, column.name).toBe(true);
    const names = dataset.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const row of rowsOf(dataset.name)) expect(names).toEqual(expect.arrayContaining(Object.keys(row)));
    expect(dataDictionary(commune, dataset)).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'pl' }],
      url: `${origin}/otwarte-dane/${dataset.name}.csv`,
      tableSchema: { columns: names.map((name) => ({ name })) },
    });
  },
);

test('the same data as JSON say their licence, what the columns mean, and null where there is nothing', () => {
  const [dataset] = datasets;
  if (!dataset) throw new Error('no dataset');
  const file = dataFileSchema.parse(
    JSON.parse(JSON.stringify(dataJson(commune, dataset, rowsOf('ogloszenia'), '2026-11-03T08:00:00.000Z'))),
  );
  expect(file).toMatchObject({ publisher: 'Urząd Miasta Chełm', url: `${origin}/otwarte-dane/#ogloszenia` });
  expect(file.rows.find(({ id }) => id === sampleId(10))).toMatchObject({ aktualne_do: null, zalaczniki: 0 });
});

test('the catalogue has what DCAT-AP asks for, and every file it names is printed', () => {
  expect(datasets.map(({ name }) => name)).toEqual([...datasetNames]);
  const listed = inChelm(() => datasets.map((dataset) => ({ dataset, modified: dataset.modified('chelm') })));
  const made = JSON.parse(JSON.stringify(catalog(commune, listed))) as Record<string, unknown> & {
    'dcat:dataset': (Record<string, unknown> & { 'dcat:distribution': Record<string, { '@id': string }>[] })[];
  };
  expect(made['@type']).toBe('dcat:Catalog');
  for (const name of ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified'])
    expect(made).toHaveProperty([name]);
  for (const dataset of made['dcat:dataset']) {
    for (const name of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:theme', 'dcat:contactPoint'])
      expect(dataset).toHaveProperty([name]);
    for (const distribution of dataset['dcat:distribution']) {
      const file = distribution['dcat:downloadURL']?.['@id'].slice(origin.length);
      expect(fixedPaths).toContain(file);
      for (const name of ['dcat:accessURL', 'dct:format', 'dct:license', 'dcat:mediaType'])
        expect(distribution).toHaveProperty([name]);
    }
  }
  for (const name of datasetNames) expect(fixedPaths).toEqual(expect.arrayContaining(Object.values(dataFilesOf(name))));
});
