import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sampleBoard } from './sampleBoard.ts';
import { statusAtom } from './statusAtom.ts';

const commune = {
  origin: 'https://chelm.example',
  officeName: 'Urząd Miasta Chełm',
  name: { nominative: 'Chełm', genitive: 'Chełma', locative: 'Chełmie' },
};

interface Link {
  '@rel': string;
  '@href': string;
}
interface Entry {
  id: string;
  title: string;
  updated: string;
  published?: string;
  link: Link;
  content: { '#text': string; '@type': string };
}
interface Feed {
  '@xmlns': string;
  id: string;
  updated: string;
  title: string;
  author: { name: string };
  link: Link[];
  entry?: Entry[];
}
const parsed = (board = sampleBoard()): Feed => {
  const text = statusAtom(commune, board);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  return (parser.parse(text) as { feed: Feed }).feed;
};

test('the feed has what RFC 4287 asks for: an id, a title, a moment, an author and where it is', () => {
  expect(parsed()).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: 'https://chelm.example/status/atom.xml',
    updated: '2026-11-23T10:00:00.000Z',
    title: 'Czy wszystko działa – Chełm',
    author: { name: 'Urząd Miasta Chełm' },
    link: [
      { '@rel': 'self', '@href': 'https://chelm.example/status/atom.xml' },
      { '@rel': 'alternate', '@href': 'https://chelm.example/status/' },
    ],
  });
});

test('breakdowns and planned work are entries, the last changed first, with ids that stay', () => {
  const entries = parsed().entry ?? [];
  expect(entries.map(({ title, updated }) => [title, updated])).toEqual([
    ['Awaria: Panel <nie> działa & czeka', '2026-11-23T09:21:00.000Z'],
    ['Prace planowe: Wymiana łącza', '2026-11-20T08:00:00.000Z'],
    ['Awaria usunięta: Brak prądu', '2026-11-01T11:00:00.000Z'],
  ]);
  const later = parsed(sampleBoard({ updatedAt: '2026-11-24T10:00:00.000Z' })).entry ?? [];
  expect(later.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(entries[0]).toMatchObject({
    id: 'urn:uuid:019a0000-0000-7000-8000-000000000003',
    link: { '@href': 'https://chelm.example/status/#wpis-019a0000-0000-7000-8000-000000000003' },
  });
});

test('what may not stand in XML is left out, and what looks like markup is text', () => {
  const entry = parsed().entry?.[0];
  expect(entry?.content['#text']).toBe('Sprawdzamy, co się stało.\nDotyczy: Moje Miasto.');
  expect(statusAtom(commune, sampleBoard())).not.toContain('<nie>');
});

test('a quiet city has a feed without entries', () => {
  expect(parsed(sampleBoard({ incidents: [], planned: [] })).entry).toBeUndefined();
});
