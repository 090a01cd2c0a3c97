import type { Commune } from '../../../content-models/communes/commune.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { feedPathOf } from '../../content/routes.ts';
import { atomXml, type AtomEntry } from './atomXml.ts';
import type { FeedDocument, ListFeed } from './listFeeds.ts';

/** How many entries a feed holds: readers come more often than so much changes. */
const mostEntries = 50;

const entryOf = ({ document, said }: FeedDocument, origin: string): AtomEntry => ({
  id: document.id,
  title: document.title,
  updated: document.metadata.updatedAt,
  published: document.metadata.publishedAt,
  href: origin + document.path,
  summary: document.summary,
  ...said,
});

/** A list of a commune as an Atom feed, the last changed first; an empty one is as old as the day it is printed for. */
export const listAtom = (
  { origin, officeName, name }: Pick<Commune, 'origin' | 'officeName' | 'name'>,
  { list, title }: Pick<ListFeed, 'list' | 'title'>,
  documents: readonly FeedDocument[],
  day: LocalDate,
): string => {
  const entries = documents
    .map((one) => entryOf(one, origin))
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? 1 : -1) : a.updated < b.updated ? 1 : -1))
    .slice(0, mostEntries);
  return atomXml({
    self: origin + feedPathOf(list),
    page: origin + list,
    title: `${title} – ${name.nominative}`,
    subtitle: `${title}: ${officeName}`,
    author: officeName,
    updated: entries[0]?.updated ?? `${day}T00:00:00.000Z`,
    entries,
  });
};
