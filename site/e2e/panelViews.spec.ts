import { devices, expect, type Page, type Response } from '@playwright/test';
import type { TopicAnswer } from '../../content-models/links/link.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, colourRules, sideways, sizeRules } from './barriers.ts';
import { askFor, comeBack, linkTo } from './logIn.ts';
import { callAs, deskOf, fileLetter } from './office.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
// what the service worker fetches for later is no part of a first load
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch, serviceWorkers: 'block' });

const mostScript = 60_000;

const stands = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"], .loading')).toHaveCount(0);
};

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${chelm}/moje-miasto/${path}`);
  await expect(page.locator('h1')).toBeVisible();
  await stands(page);
};

/** A folded part is part of the page too, though what draws it may come with its opening. */
const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await stands(page);
};

/** Opens one view as for the first time and looks at it in light, in dark and on the narrowest screen. */
const troublesOf = async (page: Page, path: string): Promise<string[]> => {
  const scripts = new Map<string, Response>();
  const note = (response: Response) => {
    // the payment code is drawn after the bill can be read and paid, and only repeats what stands beside it
    if (/\.js$/.test(response.url()) && !response.url().includes('/PaymentQr.')) scripts.set(response.url(), response);
  };
  page.on('response', note);
  await open(page, path);
  page.off('response', note);
  await unfold(page);
  let bytes = 0;
  for (const script of scripts.values()) {
    expect(await script.headerValue('content-encoding')).toBe('br');
    bytes += Number(await script.headerValue('content-length'));
  }
  expect(bytes, `${path} has scripts`).toBeGreaterThan(1000);
  const found = bytes > mostScript ? [`brings ${String(bytes)} bytes of JavaScript`] : [];
  found.push(...(await barriers(page)), ...(await sideways(page)));
  await page.emulateMedia({ colorScheme: 'dark' });
  // what a scheme changes is colours, and what a width changes is sizes
  found.push(...(await barriers(page, colourRules)).map((one) => `in dark: ${one}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 800 });
  const narrow = [...(await sideways(page)), ...(await barriers(page, sizeRules))];
  found.push(...narrow.map((one) => `at 320 pixels: ${one}`));
  await page.setViewportSize(viewport);
  return found;
};

const linkId = async (page: Page, institution: string): Promise<string> => (await linkTo(page, institution)).id;

const billOf = async (page: Page, link: string): Promise<string> => {
  const { data } = await askFor<TopicAnswer<'bills'>>(page, `/links/${link}/topics/bills?known=1`);
  return encodeURIComponent(data?.bills[0]?.id ?? '');
};

/** The office calls for a completion of a letter: its case then has the form to answer with. */
const calledCase = async (page: Page): Promise<string> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('A page is open in a browser.');
  const number = await fileLetter(page, 'Barierka przy przedszkolu');
  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  const { body } = await callAs<{ docs: { id: string }[] }>(clerk, 'GET', `/cases?where[number][equals]=${number}`);
  const path = `/cases/${body.docs[0]?.id ?? number}`;
  const moves = [
    ['submitted', 'registered'],
    ['registered', 'inProgress'],
    ['inProgress', 'completion'],
  ] as const;
  for (const [from, to] of moves) {
    const moved = await callAs(clerk, 'POST', `${path}/move`, { from, to, message: 'Proszę o podpis.' });
    expect(moved.status, to).toBe(200);
  }
  await clerk.context().close();
  return number;
};

const groups: Record<string, (page: Page) => Promise<string[]>> = {
  'the panel, the matters, the calendar, the notifications and the account': () =>
    Promise.resolve([
      '',
      'sprawy/',
      'kalendarz/',
      'powiadomienia/',
      'powiadomienia/?widok=ustawienia',
      'konto/',
      'zalatw/',
    ]),
  'the forms of e-services and the cases filed by them': async (page) => [
    ...['pismo-ogolne', 'zaswiadczenie-o-zameldowaniu', 'zajecie-pasa-drogowego', 'oplata-od-psa'].map(
      (service) => `zalatw/?usluga=${service}`,
    ),
    `sprawa/?numer=${await fileLetter(page, 'Kosz na placu zabaw')}`,
    `sprawa/?numer=${await calledCase(page)}`,
  ],
  'every part of a child’s school': async (page) => {
    const school = await linkId(page, 'sp-97');
    const parts = ['oceny', 'frekwencja', 'plan', 'sprawdziany', 'ogloszenia', 'posilki', 'wglad'];
    return parts.map((part) => `szkola/?link=${school}&widok=${part}`);
  },
  'bills, meters, a reading, waste days and linking': async (page) => {
    const [water, heat] = [await linkId(page, 'wodociagi'), await linkId(page, 'cieplo')];
    return [
      'polacz/',
      `rachunki/?link=${water}&widok=liczniki`,
      `rachunki/?link=${water}&widok=rachunki`,
      `rachunki/?link=${heat}&widok=rachunek&rachunek=${await billOf(page, heat)}`,
      `odczyt/?link=${water}`,
      `odpady/?link=${await linkId(page, 'odbior-odpadow')}`,
    ];
  },
};

for (const [name, pathsOf] of Object.entries(groups))
  test(`${name}: no barrier in light, in dark and at 320 pixels, and at most 60 kB of JavaScript`, async ({ page }) => {
    await comeBack(page, 'chelm', 'anna');
    const paths = await pathsOf(page);
    // a browser whose requests can be stopped keeps no cache: each view is the first
    await page.route('**/*.js', (route) => route.continue());
    const found: string[] = [];
    for (const path of paths) found.push(...(await troublesOf(page, path)).map((one) => `/moje-miasto/${path} ${one}`));
    expect(found).toEqual([]);
  });
