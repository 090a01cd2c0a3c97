import type { DemoPage } from '../demoPage.ts';

/** The pages with the bodies that a commune wrote itself, by slug, in the place of those common to all. */
export const withOwnWords = (pages: DemoPage[], words: Partial<Record<string, string>>): DemoPage[] =>
  pages.map((page) => ({ ...page, body: words[page.slug] ?? page.body }));
