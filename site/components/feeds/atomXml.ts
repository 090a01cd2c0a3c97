import type { Language } from '../../../content-models/shared/identity.ts';
import type { Instant } from '../../../content-models/shared/localDate.ts';
import { escapeXml as xml } from './escapeXml.ts';

/** One entry of a feed. */
export interface AtomEntry {
  /** a UUID, so that the entry stays the same one when its title or its address changes */
  id: string;
  title: string;
  updated: Instant;
  published?: Instant | undefined;
  author?: string | undefined;
  /** the whole address of its page */
  href: string;
  categories?: { term: string; label: string }[];
  /** what the page says in short */
  summary?: string | undefined;
  /** all that there is to say */
  content?: string | undefined;
}

/** A feed and where it stands. */
export interface AtomFeed {
  /** the whole address of the feed, which is its id too */
  self: string;
  /** the whole address of the page that shows the same */
  page: string;
  language?: Language;
  title: string;
  subtitle: string;
  author: string;
  updated: Instant;
  entries: AtomEntry[];
}

const text = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`    <${name} type="text">${xml(value)}</${name}>`];

const entryXml = ({ id, title, updated, published, author, href, categories = [], ...said }: AtomEntry): string[] => [
  '  <entry>',
  `    <id>urn:uuid:${id}</id>`,
  `    <title>${xml(title)}</title>`,
  `    <updated>${updated}</updated>`,
  ...(published === undefined ? [] : [`    <published>${published}</published>`]),
  ...(author === undefined ? [] : [`    <author><name>${xml(author)}</name></author>`]),
  `    <link rel="alternate" type="text/html" href="${xml(href)}"/>`,
  ...categories.map(({ term, label }) => `    <category term="${xml(term)}" label="${xml(label)}"/>`),
  ...text('summary', said.summary),
  ...text('content', said.content),
  '  </entry>',
];

/** A feed as RFC 4287 wants it. */
export const atomXml = ({ self, page, language = 'pl', title, subtitle, author, updated, entries }: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <subtitle>${xml(subtitle)}</subtitle>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${xml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.flatMap(entryXml),
    '</feed>',
    '',
  ].join('\n');

/** The headers of a feed. */
export const atomHeaders = { 'content-type': 'application/atom+xml; charset=utf-8' };
