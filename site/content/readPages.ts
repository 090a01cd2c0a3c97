import type { Page } from '../../content-models/pages/page.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { contentOf, keptPerContent, note } from './reading.ts';

const inOrder = (a: Page, b: Page): number => a.order - b.order || (a.path < b.path ? -1 : 1);

const ordered = keptPerContent(({ documents }, language) => {
  // An archived page keeps its address, and leaves menus and lists.
  const pages = [...documents.page.values()]
    .filter((one) => one.language === language && one.metadata.archivedAt === undefined)
    .sort(inOrder);
  return {
    menu: pages.filter((one) => one.inMenu),
    byParent: Map.groupBy(pages, (one) => one.parentId ?? ''),
  };
});

const byPath = keptPerContent(({ documents }) => new Map([...documents.page.values()].map((one) => [one.path, one])));

/** The title of the page at a path, or nothing; a change of that page's text does not touch the asker. */
export const pageTitle = (tenant: string, path: string): string | undefined => {
  const one = byPath(tenant).get(path);
  note(`path:${path}`);
  if (one) note(`title:${one.id}`);
  return one?.title;
};

/** The page at the address of a list that the site itself prints: what the office writes there introduces the list. */
export const introduction = (tenant: string, path: string): Page | undefined => {
  const one = byPath(tenant).get(path);
  note(one ? `page:${one.id}` : `path:${path}`);
  return one;
};

/** Pages that the header names, in their order. */
export const menu = (tenant: string, language: Language = 'pl'): Page[] => {
  note('menu');
  return ordered(tenant, language).menu;
};

/** The pages above one page, topmost first. */
export const breadcrumbs = (tenant: string, of: Page): Page[] => {
  const above: Page[] = [];
  for (let id = of.parentId; id !== undefined && above.length < 10;) {
    note(`title:${id}`);
    const parent = contentOf(tenant).documents.page.get(id);
    if (!parent) break;
    above.unshift(parent);
    id = parent.parentId;
  }
  return above;
};

/** The pages right under one page, or the topmost ones of a language. */
export const childPages = (tenant: string, parentId?: string, language: Language = 'pl'): Page[] => {
  note(`children:${parentId ?? ''}`);
  return ordered(tenant, language).byParent.get(parentId ?? '') ?? [];
};
