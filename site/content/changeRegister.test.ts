import { XMLParser } from 'fast-xml-parser';
import { beforeEach, expect, test } from 'vitest';
import type { Announcement } from '../../content-models/announcements/announcement.ts';
import { changeSchema, type Change } from '../../content-models/changeRegister/change.ts';
import { registerFileSchema } from '../../content-models/changeRegister/registerFile.ts';
import { applyRecord, type Content } from './content.ts';
import { printContext } from './printContext.ts';
import { archivedDocuments, changes, changeYears, commune as readCommune, historyAt, historyOf } from './read.ts';
import { changeKeys } from './readChanges.ts';
import { routesOf } from './routes.ts';
import { sampleAnnouncement, sampleClock, sampleCommune, sampleId, samplePage } from '../feed/sampleRecords.ts';
import { registerAtom } from '../components/changeRegister/registerAtom.ts';
import { registerFileOf } from '../components/changeRegister/registerFileOf.ts';
import { registerXml } from '../components/changeRegister/registerXml.ts';

const metadata = (more: Partial<Announcement['metadata']> = {}) => ({
  publisherEntity: 'Urząd Miasta Chełm',
  producedBy: 'Wydział Organizacyjny',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-03T08:00:00.000Z',
  updatedAt: '2026-11-10T08:00:00.000Z',
  inBip: true,
  ...more,
});

let number = 100;
const aChange = (documentNumber: number, more: Partial<Change> = {}): Change =>
  changeSchema.parse({
    id: sampleId((number += 1)),
    tenant: 'chelm',
    kind: 'announcement',
    documentId: sampleId(documentNumber),
    revision: 1,
    action: 'publish',
    title: `Komunikat numer ${String(documentNumber)}`,
    path: `/ogloszenia/komunikat-${String(documentNumber)}/`,
    inBip: true,
    by: 'Redakcja',
    at: '2026-11-03T08:00:00.000Z',
    fields: [],
    withheld: false,
    ...more,
  });

let content: Content;
const put = (...list: Change[]): void => {
  for (const change of list)
    applyRecord(content, { kind: 'change', tenant: 'chelm', docId: change.id, document: change });
};
const printing = <T>(read: () => T, reads = new Set<string>()): T => printContext.run({ content, reads }, read);

const published = aChange(10);
const changed = aChange(10, {
  revision: 2,
  action: 'change',
  at: '2026-11-10T08:00:00.000Z',
  reason: 'Poprawiono <termin> & „miejsce”.',
  fields: [{ label: 'Treść', difference: { kind: 'form' } }],
});
const removed = aChange(11, { action: 'remove', at: '2026-10-31T23:30:00.000Z', reason: 'Pomyłka.' });

beforeEach(() => {
  content = new Map();
  for (const record of [
    sampleCommune('chelm', 1),
    sampleClock('chelm'),
    sampleAnnouncement(10, { metadata: metadata(), revision: 2, visibleTo: '2026-11-20' }),
    samplePage(20, { metadata: metadata({ inBip: false }), revision: 3 }),
  ])
    applyRecord(content, record);
  put(published, changed, removed);
});

test('the register has the newest first, and one thing at a time narrows it', () => {
  expect(printing(() => changes('chelm')).map(({ id }) => id)).toEqual([changed.id, published.id, removed.id]);
  expect(printing(() => changes('chelm', { action: 'remove' }))).toEqual([removed]);
  expect(printing(() => changes('chelm', { kind: 'page' }))).toEqual([]);
  expect(printing(() => changes('chelm', { limit: 1 }))).toEqual([changed]);
});

test('a change belongs to the Polish month in which it happened', () => {
  expect(printing(() => changeYears('chelm'))).toEqual([{ year: 2026, months: [11] }]);
  expect(printing(() => changes('chelm', { month: '2026-11' }))).toHaveLength(3);
});

test('what is not of the Bulletin stays out of its register, but in its own history', () => {
  const outside = aChange(20, { kind: 'page', inBip: false, path: '/strona-20/' });
  put(outside);
  expect(printing(() => changes('chelm', { kind: 'page' }))).toEqual([]);
  expect(printing(() => historyOf('chelm', sampleId(20)))).toEqual([outside]);
});

test('a document of the Bulletin that was changed has a history at its own address, others have none', () => {
  const routes = routesOf('chelm', content.get('chelm') ?? expect.fail());
  expect(routes).toContain('/ogloszenia/komunikat-10/historia/');
  expect(routes).not.toContain('/strona-20/historia/');
  expect(printing(() => historyAt('chelm', '/ogloszenia/komunikat-10/historia/'))?.document.id).toBe(sampleId(10));
  expect(printing(() => historyAt('chelm', '/strona-20/historia/'))).toBeUndefined();
  expect(routes).toEqual(
    expect.arrayContaining([
      '/bip/',
      '/bip/rejestr-zmian/',
      '/bip/rejestr-zmian/2026/11/',
      '/bip/rejestr-zmian/2026/11/rejestr.json',
      '/bip/rejestr-zmian/dzialanie/zdjeto-ze-strony/',
      '/bip/rejestr-zmian/rodzaj/ogloszenie/',
      '/bip/archiwum/2026/',
    ]),
  );
});

test('a new row touches the lists it enters and the history of its document', () => {
  const keys = new Set(changeKeys(changed));
  const touches = (read: () => unknown): boolean => {
    const reads = new Set<string>();
    printing(read, reads);
    return [...reads].some((key) => keys.has(key));
  };
  expect(touches(() => changes('chelm', { limit: 50 }))).toBe(true);
  expect(touches(() => changes('chelm', { action: 'change' }))).toBe(true);
  expect(touches(() => changes('chelm', { month: '2026-11' }))).toBe(true);
  expect(touches(() => historyOf('chelm', sampleId(10)))).toBe(true);
  expect(touches(() => changes('chelm', { action: 'remove' }))).toBe(false);
  expect(touches(() => historyOf('chelm', sampleId(20)))).toBe(false);
});

test('the archive holds what is past its last day and what was moved there', () => {
  applyRecord(content, samplePage(21, { metadata: metadata({ archivedAt: '2026-11-22T10:00:00.000Z' }) }));
  expect(printing(() => archivedDocuments('chelm')).map(({ one, since }) => [one.document.id, since])).toEqual([
    [sampleId(21), '2026-11-22'],
    [sampleId(10), '2026-11-20'],
  ]);
  expect(printing(() => archivedDocuments('chelm', { year: '2025' }))).toEqual([]);
});

test('the file for programs keeps its model, by document, with the names that other Bulletins use', () => {
  const file = registerFileSchema.parse(
    JSON.parse(JSON.stringify(printing(() => registerFileOf('chelm', '/bip/rejestr-zmian/', changes('chelm'))))),
  );
  expect(file.documents).toMatchObject([
    {
      id: sampleId(10),
      url: 'http://chelm.localhost:4340/ogloszenia/komunikat-10/',
      type: 'Ogłoszenie',
      infoOwner: 'Urząd Miasta Chełm',
      dateFirstPublicate: '2026-11-03T08:00:00.000Z',
      dateLastVersionPublicate: '2026-11-10T08:00:00.000Z',
      dateAvailableTo: '2026-11-20',
      changes: [
        { action: 'Zmieniono', version: 2, reason: 'Poprawiono <termin> & „miejsce”.', fields: ['Treść'] },
        { action: 'Opublikowano', version: 1 },
      ],
    },
    { id: sampleId(11), dateAvailableTo: '2026-10-31T23:30:00.000Z' },
  ]);
});

test('the XML says the same as the JSON, whatever signs people write', () => {
  const file = printing(() => registerFileOf('chelm', '/bip/rejestr-zmian/', changes('chelm')));
  const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, isArray: (name) => name === 'change' });
  const { register } = parser.parse(registerXml(file)) as {
    register: { publisher: string; document: { infoOwner: string; changes: { change: { reason?: string }[] } }[] };
  };
  expect(register.publisher).toBe(file.publisher);
  expect(register.document.map(({ infoOwner }) => infoOwner)).toEqual(file.documents.map(({ infoOwner }) => infoOwner));
  expect(register.document[0]?.changes.change[0]?.reason).toBe('Poprawiono <termin> & „miejsce”.');
});

test('the Atom feed has an entry for each row, with who, why and what', () => {
  const atom = printing(() =>
    registerAtom(readCommune('chelm'), changes('chelm'), {
      hrefOf: ({ path }) => `http://x${path}`,
      day: '2026-11-23',
    }),
  );
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  const { feed } = parser.parse(atom) as {
    feed: {
      '@xmlns': string;
      id: string;
      updated: string;
      entry: { id: string; title: string; updated: string; content: { '#text': string } }[];
    };
  };
  expect(feed).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: 'http://chelm.localhost:4340/bip/rejestr-zmian/atom.xml',
    updated: changed.at,
  });
  expect(feed.entry.map(({ id, updated }) => [id, updated])).toEqual(
    [changed, published, removed].map(({ id, at }) => [`urn:uuid:${id}`, at]),
  );
  expect(feed.entry[0]?.title).toBe('Zmieniono: Komunikat numer 10');
  expect(feed.entry[0]?.content['#text']).toContain('Powód: Poprawiono <termin> & „miejsce”.');
});

test('an empty register is still a whole feed', () => {
  const atom = printing(() => registerAtom(readCommune('chelm'), [], { hrefOf: () => '', day: '2026-11-23' }));
  expect(atom).toContain('<updated>2026-11-23T00:00:00.000Z</updated>');
});
