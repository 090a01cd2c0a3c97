import type { DemoPage } from '../demoPage.ts';

/** The page under which Chełm's guide for residents stands. */
export const guideSlug = 'miasto-na-co-dzien';

/** One page of the guide: `order` among its neighbours, never in the header. */
export const guidePage = (page: Omit<DemoPage, 'parents' | 'inMenu'>): DemoPage => ({
  ...page,
  parents: [guideSlug],
  inMenu: false,
});
