import { announcementListPaths } from './announcementPaths.ts';
import type { TenantContent } from './content.ts';
import { newsListPaths } from './newsPaths.ts';

/** Where the feed of a list stands. */
export const feedPathOf = (list: string): string => `${list}atom.xml`;

const fixedLists = [
  '/aktualnosci/',
  '/ogloszenia/',
  '/wydarzenia/',
  '/projekty/',
  '/galerie/',
  '/sprawy/',
  '/rada/sesje/',
];

/** The lists that have a feed: those that stand whatever is in them, each type of announcement and each topic of news. */
export const feedListsOf = (content: TenantContent): string[] => [
  ...fixedLists,
  ...[...announcementListPaths(content), ...newsListPaths(content)].filter((list) =>
    /^\/(?:ogloszenia\/typ|aktualnosci\/temat)\//.test(list),
  ),
];

/** Every feed of documents. */
export const feedPaths = (content: TenantContent): string[] => feedListsOf(content).map(feedPathOf);
