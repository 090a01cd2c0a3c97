import { isFresh, newsDay, newsTopics, type News, type NewsTopic } from '../../content-models/news/news.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { keptPerContent, note } from './reading.ts';
import { today } from './readSite.ts';

const newestFirst = (a: News, b: News): number => {
  const left = a.metadata.publishedAt;
  const right = b.metadata.publishedAt;
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

const ordered = keptPerContent(({ documents }, language) => {
  const newest = [...documents.news.values()].filter((one) => one.language === language).sort(newestFirst);
  return {
    newest,
    pinnedFirst: newest.toSorted((a, b) => Number(b.pinned) - Number(a.pinned)),
    byYear: Map.groupBy(newest, (one) => newsDay(one).slice(0, 4)),
  };
});

/** What may narrow a list of news. */
interface NewsFilter {
  /** only what lists still show today, pinned ones first */
  fresh?: boolean;
  topic?: NewsTopic;
  year?: string;
  limit?: number;
  language?: Language;
}

/** News of one list, newest first. */
export const news = (tenant: string, { fresh, topic, year, limit, language }: NewsFilter = {}): News[] => {
  note(year === undefined ? (topic === undefined ? 'news' : `news:topic=${topic}`) : `news:year=${year}`);
  const { newest, pinnedFirst, byYear } = ordered(tenant, language);
  const on = fresh ? today(tenant) : undefined;
  return (year === undefined ? (fresh ? pinnedFirst : newest) : (byYear.get(year) ?? []))
    .filter((one) => (topic === undefined || one.topics.includes(topic)) && (on === undefined || isFresh(one, on)))
    .slice(0, limit);
};

/** The years that have news, newest first. */
export const newsYears = (tenant: string): string[] => {
  note('news');
  return [...ordered(tenant).byYear.keys()].sort().reverse();
};

/** The topics that have news, in the order of menus. */
export const topicsOfNews = (tenant: string): NewsTopic[] => {
  note('news');
  const used = new Set(ordered(tenant).newest.flatMap(({ topics }) => topics));
  return (Object.keys(newsTopics) as NewsTopic[]).filter((topic) => used.has(topic));
};
