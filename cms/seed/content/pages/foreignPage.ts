import type { DemoPage } from '../demoPage.ts';

/** Pages in one language, all under that language's page of the office and out of the menu. */
export const foreignPage =
  (language: 'en' | 'uk', parent: string) =>
  (page: Omit<DemoPage, 'language' | 'parents' | 'inMenu'> & { translates: string }): DemoPage => ({
    ...page,
    language,
    parents: [parent],
    inMenu: false,
  });
