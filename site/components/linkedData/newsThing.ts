import type { Commune } from '../../../content-models/communes/commune.ts';
import { newsTopics, type News } from '../../../content-models/news/news.ts';
import type { Thing } from './jsonLd.ts';
import { officeOf } from './organization.ts';

/** A piece of news. */
export const newsThing = (
  commune: Pick<Commune, 'origin' | 'officeName' | 'theme'>,
  news: News,
  image: string | undefined,
): Thing => ({
  '@type': 'NewsArticle',
  headline: news.title,
  description: news.summary || undefined,
  url: commune.origin + news.path,
  mainEntityOfPage: commune.origin + news.path,
  inLanguage: news.language,
  datePublished: news.metadata.publishedAt,
  dateModified: news.metadata.updatedAt,
  image,
  ...(news.topics.length === 0 ? {} : { articleSection: news.topics.map((topic) => newsTopics[topic]) }),
  author: officeOf(commune),
  publisher: { ...officeOf(commune), logo: `${commune.origin}/ikony/${commune.theme}-512.png` },
});
