import { XMLParser } from 'fast-xml-parser';
import { beforeEach, expect, test } from 'vitest';
import { applyRecord, type Content } from './content.ts';
import { printContext } from './printContext.ts';
import { commune as readCommune } from './read.ts';
import { feedListsOf, routesOf } from './routes.ts';
import {
  sampleAnnouncement,
  sampleClock,
  sampleCommune,
  sampleEvent,
  sampleId,
  sampleNews,
} from '../feed/sampleRecords.ts';
import { listAtom } from '../components/feeds/listAtom.ts';
import { feedLinks, feedOfList } from '../components/feeds/listFeeds.ts';

interface Entry {
  id: string;
  title: string;
  updated: string;
  published: string;
  author?: { name: string };
  link: { '@rel': string; '@href': string };
  category?: { '@term': string; '@label': string };
  summary?: { '#text': string };
}
interface Feed {
  '@xmlns': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: { '@rel': string; '@href': string }[];
  entry?: Entry[];
}

let content: Content;
const moment = (at: string) => ({
  publisherEntity: 'Urząd Miasta Chełm',
  producedBy: 'Wydział Organizacyjny',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-03T08:00:00.000Z',
  updatedAt: at,
});

beforeEach(() => {
  content = new Map();
  for (const record of [
    sampleCommune('chelm', 1),
    sampleClock('chelm', '2026-11-23'),
    sampleAnnouncement(10, { metadata: moment('2026-11-10T08:00:00.000Z'), title: 'Zmiana <b> & cena' }),
    sampleAnnouncement(11, { metadata: moment('2026-11-12T08:00:00.000Z') }),
    sampleAnnouncement(12, { visibleTo: '2026-11-20' }),
    sampleNews(20),
    sampleEvent(30, { state: 'cancelled', stateNote: 'Choroba dyrygenta.' }),
  ])
    applyRecord(content, record);
});

const feedAt = (list: string): Feed => {
  const text = printContext.run({ content, reads: new Set() }, () => {
    const feed = feedOfList(list);
    if (!feed) throw new Error(`${list} has no feed`);
    return listAtom(readCommune('chelm'), feed, feed.documents('chelm'), '2026-11-23');
  });
  const parser = new XMLParser({
    ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false },
    isArray: (name) => name === 'entry',
  });
  return (parser.parse(text) as { feed: Feed }).feed;
};

test('the feed of announcements has those that count today, the last changed first', () => {
  const feed = feedAt('/ogloszenia/');
  expect(feed).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: 'http://chelm.localhost:4340/ogloszenia/atom.xml',
    title: 'Ogłoszenia – Chełm',
    updated: '2026-11-12T08:00:00.000Z',
    author: { name: 'Urząd Miasta Chełm' },
    link: [
      { '@rel': 'self', '@href': 'http://chelm.localhost:4340/ogloszenia/atom.xml' },
      { '@rel': 'alternate', '@href': 'http://chelm.localhost:4340/ogloszenia/' },
    ],
  });
  expect(feed.entry?.map(({ id, title }) => [id, title])).toEqual([
    [`urn:uuid:${sampleId(11)}`, 'Komunikat numer 11'],
    [`urn:uuid:${sampleId(10)}`, 'Zmiana <b> & cena'],
  ]);
});

test('an entry says who issued it, when, what about and where to read it', () => {
  expect(feedAt('/ogloszenia/typ/komunikaty/').entry?.[0]).toMatchObject({
    updated: '2026-11-12T08:00:00.000Z',
    published: '2026-11-03T08:00:00.000Z',
    author: { name: 'Prezydent Miasta Chełm' },
    link: { '@rel': 'alternate', '@href': 'http://chelm.localhost:4340/ogloszenia/komunikat-11/' },
    category: { '@term': 'communique', '@label': 'komunikat' },
    summary: { '#text': 'Krótko o sprawie.' },
  });
});

test('an event that was called off says so in its title, with the day and the place', () => {
  const [event] = feedAt('/wydarzenia/').entry ?? [];
  expect(event?.title).toBe('Odwołane: Koncert zimowy');
  expect(event?.summary?.['#text'].replaceAll('\u00a0', ' ')).toBe(
    'Choroba dyrygenta.\nsobota, 5 grudnia 2026 r., godz. 18:00–20:00\nChełmski Dom Kultury, pl. Tysiąclecia 1\nZagra orkiestra.',
  );
});

test('a list with nothing in it has a feed without entries, of the day on which it was printed', () => {
  const feed = feedAt('/projekty/');
  expect(feed.entry).toBeUndefined();
  expect(feed.updated).toBe('2026-11-23T00:00:00.000Z');
});

test('every feed that is printed is one that a list knows, and the list and the home page name it', () => {
  const chelm = content.get('chelm');
  const lists = chelm ? feedListsOf(chelm) : [];
  expect(lists).toContain('/ogloszenia/typ/komunikaty/');
  expect(lists).toContain('/aktualnosci/temat/drogi-i-komunikacja/');
  for (const list of lists) expect(feedLinks(list)).toMatchObject([{ href: `${list}atom.xml` }]);
  expect(chelm && routesOf('chelm', chelm)).toEqual(expect.arrayContaining(lists.map((list) => `${list}atom.xml`)));
  expect(feedLinks('/').map(({ title }) => title)).toEqual(['Aktualności', 'Ogłoszenia', 'Wydarzenia']);
  expect(feedLinks('/urzad/kontakt/')).toEqual([]);
});
