import { expect, test } from 'vitest';
import { reservedPageSlugs } from '../../../../content-models/pages/page.ts';
import { exclusionSchema } from '../../../../content-models/bip/bip.ts';
import { pagesOf } from '../../demoCity.ts';
import { richTextOf } from '../richTextOf.ts';
import { bipPagesOf } from './bipPages.ts';

const tenants = ['chelm', 'dzierzkowice', 'koden'];

test.each(tenants)('the subject menu of %s has addresses of its own, each under a subject that is there', (tenant) => {
  const pages = bipPagesOf(tenant);
  const others = pagesOf(tenant).map(({ slug }) => slug);
  const slugs = pages.map(({ slug }) => slug);
  expect(new Set([...slugs, ...others]).size).toBe(slugs.length + others.length);
  expect(slugs.filter((slug) => reservedPageSlugs.includes(slug))).toEqual([]);
  for (const [index, { parents }] of pages.entries()) {
    const above = parents.at(-1) ?? '';
    expect(above === 'bip' ? others : slugs.slice(0, index)).toContain(above);
  }
});

test.each(tenants)(
  'every page of %s says something: two paragraphs at least, a short summary, no loose ends',
  (tenant) => {
    for (const { title, body, summary, exclusions, producedBy } of bipPagesOf(tenant)) {
      expect(richTextOf(body).blocks.length, title).toBeGreaterThanOrEqual(2);
      expect(summary.length, title).toBeLessThanOrEqual(400);
      expect(producedBy.length, title).toBeGreaterThan(3);
      expect(body, title).not.toMatch(/undefined|TODO|\$\{/);
      for (const exclusion of exclusions ?? []) exclusionSchema.parse(exclusion);
    }
  },
);

test.each(tenants)('links between pages of the Bulletin of %s lead somewhere', (tenant) => {
  const pages = [...bipPagesOf(tenant), ...pagesOf(tenant)];
  const paths = new Set(pages.map(({ parents, slug }) => `/${[...parents, slug].join('/')}/`));
  const fixed = ['/bip/rejestr-zmian/', '/bip/archiwum/'];
  for (const { title, body } of bipPagesOf(tenant)) {
    for (const [, href = ''] of body.matchAll(/\]\((\/[^)]*)\)/g)) {
      if (href.startsWith('/ogloszenia/') || href.startsWith('/moje-miasto/') || fixed.includes(href)) continue;
      expect(paths, `${title}: ${href}`).toContain(href);
    }
  }
});
