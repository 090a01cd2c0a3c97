import { beforeEach, expect, test } from 'vitest';
import type { LinkTarget } from '../../content-models/menus/menu.ts';
import { sampleClock, sampleCommune, sampleEvent, sampleId, sampleNews, samplePage } from '../feed/sampleRecords.ts';
import { applyRecord, emptyTenantContent, type Content } from './content.ts';
import { printContext } from './printContext.ts';
import { eventMonths, eventsInMonth, news, newsYears, siteMenu, topicsOfNews, upcomingEvents } from './read.ts';
import { routesOf } from './routes.ts';

let content: Content;
const reading = <Value>(read: () => Value) => {
  const reads = new Set<string>();
  return { value: printContext.run({ content, reads }, read), reads: [...reads] };
};
const at = (publishedAt: string) => ({
  metadata: {
    ...{ publisherEntity: 'Urząd', producedBy: 'Wydział', producedAt: publishedAt.slice(0, 10), enteredBy: 'Redakcja' },
    ...{ publishedAt, updatedAt: publishedAt },
  },
});

beforeEach(() => {
  content = new Map();
  for (const record of [sampleCommune('chelm', 1), sampleClock('chelm', '2026-11-23')]) applyRecord(content, record);
});

test('news stand newest first, pinned ones before them, and leave the list after their last day', () => {
  const records = [
    sampleNews(10, at('2026-11-01T08:00:00.000Z')),
    sampleNews(11, { ...at('2026-10-01T08:00:00.000Z'), pinned: true }),
    sampleNews(12, { ...at('2026-11-20T08:00:00.000Z'), visibleTo: '2026-11-22' }),
    sampleNews(13, { ...at('2025-12-31T23:30:00.000Z'), topics: ['sport'] }),
  ];
  for (const record of records) applyRecord(content, record);
  const { value, reads } = reading(() => news('chelm', { fresh: true }).map(({ id }) => id));
  expect(value).toEqual([11, 10, 13].map(sampleId));
  expect(reads).toEqual(['news', 'today']);
  // the year is the Polish one: that night it was 2026 already
  expect(reading(() => newsYears('chelm')).value).toEqual(['2026']);
  expect(reading(() => news('chelm', { year: '2026' }).length).value).toBe(4);
  expect(reading(() => topicsOfNews('chelm')).value).toEqual(['roads', 'sport']);
  expect(routesOf('chelm', content.get('chelm') ?? emptyTenantContent())).toEqual(
    expect.arrayContaining(['/aktualnosci/archiwum/2026/', '/aktualnosci/temat/sport-i-wypoczynek/']),
  );
});

test('an event leaves the list after its last day, and a repeated one stands there at its next time', () => {
  const records = [
    sampleEvent(20, { slug: 'wczoraj', path: '/wydarzenia/wczoraj/', occurrences: [{ on: '2026-11-22' }] }),
    sampleEvent(21, {
      slug: 'trwa',
      path: '/wydarzenia/trwa/',
      occurrences: [{ on: '2026-10-30', until: '2026-11-23' }],
    }),
    sampleEvent(22, {
      ...{ slug: 'kurs', path: '/wydarzenia/kurs/' },
      occurrences: [{ on: '2026-11-16' }, { on: '2026-11-30' }, { on: '2026-12-07' }],
    }),
  ];
  for (const record of records) applyRecord(content, record);
  const { value, reads } = reading(() =>
    upcomingEvents('chelm').map(({ event, occurrence }) => [event.slug, occurrence.on]),
  );
  expect(value).toEqual([
    ['trwa', '2026-10-30'],
    ['kurs', '2026-11-30'],
  ]);
  expect(reads).toEqual(['events', 'today']);
  expect(reading(() => eventMonths('chelm')).value).toEqual(['2026-10', '2026-11', '2026-12']);
  const november = reading(() => eventsInMonth('chelm', '2026-11').map(({ event }) => event.slug)).value;
  expect(november).toEqual(['trwa', 'kurs', 'wczoraj', 'kurs']);
  expect(routesOf('chelm', content.get('chelm') ?? emptyTenantContent())).toEqual(
    expect.arrayContaining(['/wydarzenia/2026/12/', '/wydarzenia/kurs/wydarzenie.ics', '/wydarzenia/kalendarz.ics']),
  );
});

const menuOf = (...targets: LinkTarget[]) => ({
  kind: 'menus' as const,
  tenant: 'chelm',
  docId: 'chelm',
  document: {
    menus: [
      {
        language: 'pl' as const,
        place: 'header' as const,
        groups: [
          { items: targets.map((target) => ({ target, ...(target.kind === 'address' ? { label: 'Szukaj' } : {}) })) },
        ],
      },
    ],
  },
});
const linksOf = () => reading(() => siteMenu('chelm', 'header')?.groups.flatMap(({ links }) => links));

test('a menu follows its documents wherever they move, and leaves out those taken down', () => {
  expect(linksOf().value).toBeUndefined();
  applyRecord(content, samplePage(20));
  applyRecord(
    content,
    menuOf(
      { kind: 'document', id: sampleId(20) },
      { kind: 'document', id: sampleId(99) },
      { kind: 'address', href: '/szukaj/' },
    ),
  );
  expect(linksOf().value).toEqual([
    { href: '/strona-20/', label: 'Strona numer 20' },
    { href: '/szukaj/', label: 'Szukaj' },
  ]);
  applyRecord(content, samplePage(20, { path: '/urzad/', title: 'Urząd', revision: 2 }));
  expect(linksOf().value?.[0]).toEqual({ href: '/urzad/', label: 'Urząd' });
  expect(linksOf().reads).toEqual(['menus', `title:${sampleId(20)}`, `title:${sampleId(99)}`]);
});

test('a menu whose documents are all gone gives way to the pages of the site', () => {
  applyRecord(content, menuOf({ kind: 'document', id: sampleId(99) }));
  expect(linksOf().value).toBeUndefined();
});
