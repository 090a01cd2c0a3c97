import { expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { sideways } from './barriers.ts';
import { test } from './test.ts';

const product = sharedProduct();

const templates = [
  ...['/', '/en/', '/uk/', '/ogloszenia/', '/ogloszenia/archiwum/', '/aktualnosci/', '/wydarzenia/', '/sprawy/'],
  ...['/sprawy/alfabetycznie/', '/urzad/kontakt/', '/urzad/wydzialy/', '/urzad/telefony/', '/rada/', '/rada/sesje/'],
  ...['/bip/', '/bip/rejestr-zmian/', '/status/', '/szukaj/', '/otwarte-dane/', '/mapa-strony/', '/projekty/'],
  ...['/galerie/', '/deklaracja-dostepnosci/', '/deklaracja-dostepnosci/zglos-problem/', '/moje-miasto/logowanie/'],
];

/** What has the focus: which of the page's elements it is, and whether one sees that. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const seen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return {
      index: [...document.querySelectorAll('*')].indexOf(element),
      what: element.outerHTML.slice(0, 120),
      fault: [...(marked ? [] : ['no mark']), ...(seen ? [] : ['out of sight'])].join(', '),
    };
  });

test('the Tab key goes once through everything on every template, and one sees where it is', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of templates) {
    await page.goto(`${product.origin('chelm')}${path}`);
    const visited = new Set<number>();
    for (;;) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (!at || visited.has(at.index)) break;
      visited.add(at.index);
      expect(at.fault, `${path} ${at.what}`).toBe('');
    }
    const links = await page.locator('main a[href]:visible').count();
    expect(visited.size, path).toBeGreaterThan(links);
  }
});

test('letters twice as large leave every template in its place', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext({ viewport: { width: 640, height: 900 } })).newPage();
  for (const path of templates) {
    await page.goto(`${product.origin('chelm')}${path}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page), path).toEqual([]);
  }
});
