import { newsDay, newsTopicPath } from '../../content-models/news/news.ts';
import type { TenantContent } from './content.ts';

/** The lists in which news of a commune stand: years and topics that have any. */
export const newsListPaths = ({ documents }: TenantContent): string[] => {
  const polish = [...documents.news.values()].filter(({ language }) => language === 'pl');
  const paths = polish.flatMap((one) => [
    `/aktualnosci/archiwum/${newsDay(one).slice(0, 4)}/`,
    ...one.topics.map(newsTopicPath),
  ]);
  return [...new Set(paths)].sort();
};
