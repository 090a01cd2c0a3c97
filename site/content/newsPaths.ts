import { newsDay, newsTopicPath, type News } from '../../content-models/news/news.ts';
import type { TenantContent } from './content.ts';

/** The lists in which a piece of news stands, besides the one of all: its year's and its topics'. */
export const newsListsOf = (one: News): string[] => [
  `/aktualnosci/archiwum/${newsDay(one).slice(0, 4)}/`,
  ...one.topics.map(newsTopicPath),
];

/** The lists in which news of a commune stand: years and topics that have any. */
export const newsListPaths = ({ documents }: TenantContent): string[] => {
  const polish = [...documents.news.values()].filter(({ language }) => language === 'pl');
  return [...new Set(polish.flatMap(newsListsOf))].sort();
};
