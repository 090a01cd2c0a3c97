// node scripts/screenshots.ts FOLDER [ORIGIN]: pictures of every template of a running city, for looking at them.
import './requireNode.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './browser/findChromium.ts';
import { runScript } from './runScript.ts';
import { StartError } from './supervisor/startError.ts';
import { writeLine } from './supervisor/writeLine.ts';

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;

/** A template by name: its address, or the list whose first entry stands for it. */
const templates: Record<string, string | { firstOf: string; not?: string }> = {
  home: '/',
  announcements: '/ogloszenia/',
  announcement: { firstOf: '/ogloszenia/', not: ':is([href*="/typ/"], [href*="/archiwum/"])' },
  archive: '/ogloszenia/archiwum/',
  contact: '/urzad/kontakt/',
  phones: '/urzad/telefony/',
  matters: '/sprawy/',
  matter: { firstOf: '/sprawy/', not: ':is([href*="/kategorie/"], [href*="/wydarzenia/"], [href$="/alfabetycznie/"])' },
  news: '/aktualnosci/',
  story: { firstOf: '/aktualnosci/', not: ':is([href*="/archiwum/"], [href*="/temat/"])' },
  event: { firstOf: '/wydarzenia/', not: ':is([href*=".ics"], [href*="/20"])' },
  bip: '/bip/',
  register: '/bip/rejestr-zmian/',
  council: '/rada/',
  status: '/status/',
  search: '/szukaj/?q=odpady',
  declaration: '/deklaracja-dostepnosci/',
  privacy: '/prywatnosc/',
  map: '/mapa-strony/',
  style: '/styl/',
  notFound: '/nie-ma-takiej-strony/',
  english: '/en/',
};

const addressOf = async (page: Page, origin: string, template: (typeof templates)[string]): Promise<string> => {
  if (typeof template === 'string') return origin + template;
  await page.goto(origin + template.firstOf);
  const own = `main a[href^="${template.firstOf}"]:not([href="${template.firstOf}"])`;
  const link = page.locator(template.not === undefined ? own : `${own}:not(${template.not})`).first();
  return origin + ((await link.getAttribute('href')) ?? '/');
};

/** A picture below the fold waits for a reader to come near; here nobody does. */
const showPictures = async (page: Page): Promise<void> => {
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map((picture) => {
        picture.loading = 'eager';
        return picture.decode().catch(() => undefined);
      }),
    ),
  );
};

await runScript(async () => {
  const [folder, origin = 'http://chelm.localhost:4321', only = ''] = process.argv.slice(2);
  if (folder === undefined) throw new StartError('Say where to: node scripts/screenshots.ts FOLDER [ORIGIN] [NAME,…]');
  const executablePath = findChromium();
  if (executablePath === undefined) throw new StartError('There is no Chromium; npm test says how to get one.');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const [name, template] of Object.entries(templates)) {
      if (only !== '' && !only.split(',').includes(name)) continue;
      await page.goto(await addressOf(page, origin, template));
      for (const width of widths) {
        for (const colorScheme of schemes) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await showPictures(page);
          const path = join(folder, `${name}-${String(width)}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
      writeLine(name);
    }
  } finally {
    await browser.close();
  }
});
