import { expect } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { askSite } from './askSite.ts';
import { barriers, colourRules, sideways } from './barriers.ts';
import { test } from './test.ts';

const product = sharedProduct();
const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ['html-validate:recommended'] }));

const foreignPages = async (tenant: string): Promise<string[]> => {
  const { text } = await askSite(product.port, tenant, '/sitemap.xml');
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
  return paths.filter((path) => /^\/(?:en|uk)\//.test(path));
};

for (const tenant of ['chelm', 'dzierzkowice', 'koden']) {
  test(`every English and Ukrainian page of ${tenant} is valid, free of barriers and fits 320 pixels, in light and dark`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const page = await (
      await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 320, height: 800 } })
    ).newPage();
    const paths = await foreignPages(tenant);
    for (const language of ['en', 'uk'])
      expect(paths.filter((path) => path.startsWith(`/${language}/`)).length, language).toBeGreaterThan(8);
    for (const path of paths) {
      const { results } = await validator.validateString((await askSite(product.port, tenant, path)).text);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
      ).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${product.origin(tenant)}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1, 3));
      expect([...(await barriers(page)), ...(await sideways(page))], `light ${path}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, colourRules), `dark ${path}`).toEqual([]);
    }
  });
}
