import { expect, type Page } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, colourRules, sideways } from './barriers.ts';
import { test } from './test.ts';

const product = sharedProduct();
const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ['html-validate:recommended'] }));

const templates = [
  '/',
  '/ogloszenia/',
  '/ogloszenia/archiwum/',
  '/szukaj/?q=odpady',
  '/urzad/kontakt/',
  '/status/',
  '/otwarte-dane/',
  '/aktualnosci/',
  '/aktualnosci/archiwum/',
  '/wydarzenia/',
  '/projekty/',
  '/galerie/',
  '/404/',
  '/410/',
  '/styl/',
  '/mapa-strony/',
  '/deklaracja-dostepnosci/zglos-problem/',
  '/500/',
  '/503/',
  '/moje-miasto/logowanie/',
  '/moje-miasto/rejestracja/',
  '/moje-miasto/haslo/',
];

const firstAnnouncement = async (page: Page, origin: string): Promise<string> => {
  await page.goto(`${origin}/ogloszenia/`);
  const href = await page
    .locator('main a[href^="/ogloszenia/"]:not([href*="/typ/"]):not([href*="/archiwum/"])')
    .first()
    .getAttribute('href');
  return href ?? '/';
};

/** The first document that each of these lists leads to. */
const firstStories = async (page: Page, origin: string): Promise<string[]> => {
  const found: string[] = [];
  for (const list of ['/aktualnosci/', '/wydarzenia/', '/projekty/', '/galerie/']) {
    await page.goto(`${origin}${list}`);
    const link = page.locator(`main :is(h2, h3) a[href^="${list}"]`).first();
    if ((await link.count()) > 0) found.push((await link.getAttribute('href')) ?? list);
  }
  return found;
};

for (const tenant of ['chelm', 'dzierzkowice', 'koden']) {
  test(`every template of ${tenant} is free of axe violations and fits 320 pixels, in light and dark`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const origin = product.origin(tenant);
    const page = await (
      await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 320, height: 800 } })
    ).newPage();
    for (const path of [...templates, await firstAnnouncement(page, origin), ...(await firstStories(page, origin))]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${origin}${path}`);
      await expect(page.locator('h1')).toBeVisible();
      expect([...(await barriers(page)), ...(await sideways(page))], `light ${path}`).toEqual([]);
      // what a scheme changes is colours
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, colourRules), `dark ${path}`).toEqual([]);
    }
  });
}

test('content pages are valid HTML, carry no script and stay under 14.6 kB with their style', async ({ request }) => {
  const origin = `http://127.0.0.1:${String(product.port)}`;
  const host = { host: `chelm.localhost:${String(product.port)}`, 'accept-encoding': 'br' };
  for (const path of [
    ...['/', '/ogloszenia/', '/ogloszenia/archiwum/', '/urzad/kontakt/', '/status/', '/otwarte-dane/'],
    ...['/aktualnosci/', '/wydarzenia/', '/projekty/', '/projekty/wdrozenie-e-uslug-publicznych/', '/galerie/'],
    ...['/galerie/chelm-w-rysunkach/', '/wydarzenia/jarmark-swiateczny/', '/aktualnosci/podziemia-kredowe-zima/'],
  ]) {
    const answer = await request.get(`${origin}${path}`, { headers: host });
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    // a block of data is no script: browsers do not run it
    expect(html.replaceAll(/<script type="application\/ld\+json">/g, '')).not.toMatch(/<script/i);
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
    ).toEqual([]);
    const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map((match) => match[1] ?? '');
    let bytes = Number(answer.headers()['content-length']);
    for (const style of styles)
      bytes += Number((await request.get(`${origin}${style}`, { headers: host })).headers()['content-length']);
    expect(bytes, `${path}: HTML and CSS`).toBeLessThanOrEqual(14_600);
  }
});
