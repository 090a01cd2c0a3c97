import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import { announcementTypeNames, announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';
import { eventCategories } from '../../../content-models/events/event.ts';
import { newsTopicPath, newsTopics, type News, type NewsTopic } from '../../../content-models/news/news.ts';
import { projectStates } from '../../../content-models/projects/project.ts';
import type { PublishedDocument } from '../../../content-models/publications/publishedDocument.ts';
import {
  announcements,
  councilSessions,
  galleries,
  news,
  projects,
  serviceCards,
  upcomingEvents,
} from '../../content/read.ts';
import { announcementTypePath, feedPathOf } from '../../content/routes.ts';
import type { AtomEntry } from './atomXml.ts';
import { eventSummary, sessionSummary } from './feedWords.ts';

/** What of a document stands in a feed besides its title, its moments and where it is. */
type Said = Pick<AtomEntry, 'title' | 'author' | 'categories' | 'summary'>;

/** What of a document goes into a feed. */
export interface FeedDocument {
  document: Pick<PublishedDocument, 'id' | 'path' | 'title' | 'summary' | 'metadata'>;
  said?: Partial<Said>;
}

/** A list that people may follow. */
export interface ListFeed {
  /** the address of the list */
  list: string;
  title: string;
  /** the documents in it, in any order */
  documents: (tenant: string) => FeedDocument[];
}

const ofAnnouncement = (one: Announcement): FeedDocument => ({
  document: one,
  said: { author: one.authority, categories: [{ term: one.type, label: announcementTypes[one.type].singular }] },
});

const ofNews = (one: News): FeedDocument => ({
  document: one,
  said: { author: one.department, categories: one.topics.map((term) => ({ term, label: newsTopics[term] })) },
});

const plain = (document: FeedDocument['document']): FeedDocument => ({ document });

const fixed: ListFeed[] = [
  { list: '/aktualnosci/', title: 'Aktualności', documents: (tenant) => news(tenant, { fresh: true }).map(ofNews) },
  {
    list: '/ogloszenia/',
    title: 'Ogłoszenia',
    documents: (tenant) => announcements(tenant, { current: true }).map(ofAnnouncement),
  },
  {
    list: '/wydarzenia/',
    title: 'Wydarzenia',
    documents: (tenant) =>
      upcomingEvents(tenant).map(({ event }) => ({
        document: event,
        said: {
          ...(event.state === 'cancelled' ? { title: `Odwołane: ${event.title}` } : {}),
          categories: [{ term: event.category, label: eventCategories[event.category] }],
          summary: eventSummary(event),
        },
      })),
  },
  {
    list: '/projekty/',
    title: 'Projekty',
    documents: (tenant) =>
      projects(tenant).map((one) => ({
        document: one,
        said: { categories: [{ term: one.state, label: projectStates[one.state] }] },
      })),
  },
  { list: '/galerie/', title: 'Galerie', documents: (tenant) => galleries(tenant).map(plain) },
  { list: '/sprawy/', title: 'Sprawy do załatwienia', documents: (tenant) => serviceCards(tenant).map(plain) },
  {
    list: '/rada/sesje/',
    title: 'Sesje rady',
    documents: (tenant) =>
      councilSessions(tenant).map((one) => ({ document: one, said: { summary: sessionSummary(one) } })),
  },
];

const ofTypes: ListFeed[] = announcementTypeNames.map((type) => ({
  list: announcementTypePath(type),
  title: announcementTypes[type].plural,
  documents: (tenant) => announcements(tenant, { type, current: true }).map(ofAnnouncement),
}));

const ofTopics: ListFeed[] = (Object.keys(newsTopics) as NewsTopic[]).map((topic) => ({
  list: newsTopicPath(topic),
  title: `Aktualności: ${newsTopics[topic]}`,
  documents: (tenant) => news(tenant, { topic, fresh: true }).map(ofNews),
}));

const feeds = new Map([...fixed, ...ofTypes, ...ofTopics].map((feed) => [feed.list, feed]));

/** The feed of the list at this address. */
export const feedOfList = (list: string): ListFeed | undefined => feeds.get(list);

/** Feeds that a page tells programs of: the home page the main ones, a list its own. */
export const feedLinks = (path: string): { href: string; title: string }[] =>
  (path === '/' ? ['/aktualnosci/', '/ogloszenia/', '/wydarzenia/'] : [path]).flatMap((list) => {
    const feed = feedOfList(list);
    return feed ? [{ href: feedPathOf(list), title: feed.title }] : [];
  });
