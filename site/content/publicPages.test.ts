import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { robotsText } from '../components/sitemap/robotsText.ts';
import { sitemapPart, sitemapXml, wholeSitemap } from '../components/sitemap/sitemapXml.ts';
import {
  sampleAnnouncement,
  sampleClock,
  sampleCommune,
  sampleId,
  sampleNews,
  samplePage,
  sampleRemoval,
} from '../feed/sampleRecords.ts';
import { applyRecord, type Content } from './content.ts';
import { printContext } from './printContext.ts';
import { publicPages } from './read.ts';
import { sitemapPartPaths } from './routes.ts';

const origin = 'https://chelm.example';
interface Url {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: { '@rel': string; '@hreflang': string; '@href': string }[];
}
const contentOf = (...records: Parameters<typeof applyRecord>[1][]): Content => {
  const content: Content = new Map();
  for (const record of [sampleCommune('chelm', 1), sampleClock('chelm'), ...records]) applyRecord(content, record);
  return content;
};
const sitemapOf = (content: Content): Map<string, Url> => {
  const pages = printContext.run({ content, reads: new Set() }, () => publicPages('chelm'));
  const parser = new XMLParser({
    ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false },
    isArray: (name) => name === 'url' || name === 'xhtml:link',
  });
  const { urlset } = parser.parse(sitemapXml(origin, pages)) as { urlset: { url: Url[] } };
  return new Map(urlset.url.map((url) => [url.loc.slice(origin.length), url]));
};
const metadata = (updatedAt: string) => ({
  publisherEntity: 'Urząd Miasta Chełm',
  producedBy: 'Wydział Organizacyjny',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-03T08:00:00.000Z',
  updatedAt,
});

test('a page and the lists it stands in tell when they last changed, older lists stay as they were', () => {
  const urls = sitemapOf(
    contentOf(
      sampleAnnouncement(10, { metadata: metadata('2026-11-20T08:00:00.000Z') }),
      sampleAnnouncement(11, { metadata: metadata('2026-11-05T08:00:00.000Z') }),
      sampleNews(20, { metadata: metadata('2026-11-10T08:00:00.000Z') }),
    ),
  );
  expect(urls.get('/ogloszenia/komunikat-10/')?.lastmod).toBe('2026-11-20T08:00:00.000Z');
  expect(urls.get('/ogloszenia/typ/komunikaty/')?.lastmod).toBe('2026-11-20T08:00:00.000Z');
  expect(urls.get('/ogloszenia/archiwum/2026/11/')?.lastmod).toBe('2026-11-20T08:00:00.000Z');
  expect(urls.get('/aktualnosci/')?.lastmod).toBe('2026-11-10T08:00:00.000Z');
  expect(urls.get('/')?.lastmod).toBe('2026-11-20T08:00:00.000Z');
});

test('a translated page names all its languages, and Polish for everybody else', () => {
  const urls = sitemapOf(
    contentOf(
      samplePage(5),
      samplePage(6, { language: 'en', path: '/en/page-5/', translationOf: { id: sampleId(5), revision: 1 } }),
    ),
  );
  const links = [
    { '@rel': 'alternate', '@hreflang': 'pl', '@href': `${origin}/strona-5/` },
    { '@rel': 'alternate', '@hreflang': 'en', '@href': `${origin}/en/page-5/` },
    { '@rel': 'alternate', '@hreflang': 'x-default', '@href': `${origin}/strona-5/` },
  ];
  expect(urls.get('/strona-5/')?.['xhtml:link']).toEqual(links);
  expect(urls.get('/en/page-5/')?.['xhtml:link']).toEqual(links);
  expect(urls.get('/ogloszenia/')?.['xhtml:link']).toBeUndefined();
});

test('what is not for search engines is left out: the portal, error pages, what was taken down or is not translated', () => {
  const urls = sitemapOf(contentOf(samplePage(5), sampleRemoval(10)));
  for (const path of ['/moje-miasto/', '/404/', '/410/', '/offline/', '/ogloszenia/komunikat-10/', '/en/strona-5/'])
    expect(urls.has(path), path).toBe(false);
  expect([...urls.keys()].filter((path) => !path.endsWith('/'))).toEqual([]);
});

test('pages of the site itself stand in every language and lead to each other; those that say what came of a form are not found', () => {
  const urls = sitemapOf(contentOf());
  for (const path of ['/', '/mapa-strony/', '/deklaracja-dostepnosci/zglos-problem/'])
    expect(urls.get(`/uk${path}`)?.['xhtml:link']?.map((link) => link['@href'])).toEqual(
      [path, `/en${path}`, `/uk${path}`, path].map((one) => origin + one),
    );
  for (const path of ['/500/', '/503/', '/styl/', '/ocena-strony/dziekujemy/', '/en/ocena-strony/dziekujemy/'])
    expect(urls.has(path), path).toBe(false);
});

test('robots find the map of the site and are asked to leave the residents’ part alone', () => {
  const lines = robotsText(origin).split('\n');
  expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
  expect(lines).toEqual(
    expect.arrayContaining(['User-agent: *', 'Disallow: /moje-miasto/', 'Disallow: /api/', 'Disallow: /podglad/']),
  );
});

test('a map of more pages than one file may hold is divided, and no page is lost', () => {
  const pages = Array.from({ length: 45_000 }, (_, index) => ({
    path: `/ogloszenia/komunikat-${String(index)}/`,
    modified: undefined,
    alternates: [],
  }));
  const index = wholeSitemap(origin, pages);
  const parts = sitemapPartPaths(pages.length);
  expect([...index.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual(
    parts.map((part) => origin + part),
  );
  const listed = parts.flatMap((_, at) => sitemapPart(origin, pages, at + 1)?.match(/<loc>/g) ?? []);
  expect(listed).toHaveLength(45_000);
  expect(sitemapPart(origin, pages, parts.length + 1)).toBeUndefined();
  expect(sitemapPart(origin, pages.slice(0, 10), 1)).toBeUndefined();
  expect(wholeSitemap(origin, pages.slice(0, 10))).toContain('<urlset');
});
