import { newsPath } from '../../content-models/news/news.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a piece of news lives on its commune's site. */
export const newsPathOf: PathOf = ({ language, slug }) => Promise.resolve(languagePath(language, newsPath({ slug })));
