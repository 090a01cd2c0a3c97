import { createHash } from 'node:crypto';
import { chromium, devices, expect, type Browser, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { openCutProxy, type CutProxy } from './cutProxy.ts';
import { askFor, logIn } from './logIn.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
const letter = `${chelm}/moje-miasto/zalatw/?usluga=pismo-ogolne`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });

let line: CutProxy;
let browser: Browser;

test.beforeEach(async () => {
  line = await openCutProxy('chelm.localhost', product.port);
  const { launchOptions } = test.info().project.use;
  browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), ...line.args] });
});
test.afterEach(async () => {
  await browser.close();
  await line.stop();
});

const phoneOf = async (box: string): Promise<Page> => {
  const phone = { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch };
  const page = await (await browser.newContext({ ...phone, locale: 'pl-PL', timezoneId: 'Europe/Warsaw' })).newPage();
  // leaving in the middle of a file is asked about, and answered with yes
  page.on('dialog', (dialog) => void dialog.accept());
  await logIn(page, 'chelm', box);
  await forgetDrafts(page);
  return page;
};

const expectPassable = async (page: Page): Promise<void> => {
  expect(await barriers(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
};

/** A PDF with one empty page that is four megabytes long all the same. */
const plan = (seed: string) => {
  const note = seed.repeat(Math.ceil(4_000_000 / seed.length));
  const buffer = Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Note(${note})>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );
  return { name: 'Plan działki.pdf', mimeType: 'application/pdf', buffer };
};
const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const numbersOf = async (page: Page): Promise<string[]> =>
  (await askFor<{ cases: { number: string }[] }>(page, '/cases')).cases.map(({ number }) => number);

const fill = async (page: Page): Promise<void> => {
  await page.goto(letter);
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22-100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await next(page).click();
  await page.getByLabel('Czego dotyczy pismo').fill('Droga');
  await page.getByLabel('Treść', { exact: true }).fill('Przesyłam plan.');
  await next(page).click();
  await expect(page.getByLabel('Pliki do pisma')).toBeVisible();
};

const rowOf = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Plan działki.pdf' });

test('the line breaks in the middle of a file and again while the matter is sent: one case, the whole file', async () => {
  const page = await phoneOf('jan');
  const before = await numbersOf(page);
  await fill(page);
  const file = plan('Droga do lasu. ');
  const patched: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') patched.push(Number(request.headers()['upload-offset']));
  });

  line.cutAfter(1_300_000);
  await page.getByLabel('Pliki do pisma').setInputFiles(file);
  await expect(rowOf(page)).toContainText('Połączenie się urwało');
  await expectPassable(page);
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Poczekaj, aż wszystkie pliki się wyślą.');
  line.mend();
  await rowOf(page)
    .getByRole('button', { name: /^Wznów teraz/ })
    .click();
  await expect(rowOf(page)).toContainText('Dodany');
  // it went on from where it stopped
  expect(patched.filter((offset) => offset === 0)).toHaveLength(1);
  expect(Math.max(...patched)).toBeGreaterThan(3_000_000);

  await rowOf(page).getByRole('button', { name: /^Usuń/ }).click();
  await expect(page.getByText('Usunięto plik Plan działki.pdf.')).toBeVisible();
  await expectPassable(page);
  await page.getByRole('button', { name: /^Cofnij/ }).click();
  await expect(rowOf(page)).toContainText('Dodany');

  await next(page).click();
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  line.loseAnswerTo('POST /api/portal/cases');
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(heading(page)).toHaveText(/Zapisane\. Wyślemy, gdy wróci połączenie$/);
  line.mend();
  await page.goto(`${chelm}/moje-miasto/`);
  await expect(page.getByText('wysłane', { exact: true })).toBeVisible();

  const made = (await numbersOf(page)).filter((number) => !before.includes(number));
  expect(made).toHaveLength(1);
  const { files } = await askFor<{ files: { id: string; size: number }[] }>(page, `/cases/${made[0] ?? ''}`);
  expect(files).toMatchObject([{ size: file.buffer.length }]);
  const sum = await page.evaluate(
    async (path) => {
      const bytes = await (await fetch(path)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    `/api/portal/cases/${made[0] ?? ''}/files/${files[0]?.id ?? ''}`,
  );
  expect(sum).toBe(sumOf(file.buffer));
});

test('a file that broke off goes on after a reload, and a whole one is there on another device', async () => {
  // four megabytes over a slow line, two log-ins
  test.slow();
  const phone = await phoneOf('oksana');
  await fill(phone);
  const file = plan('Most na rzece. ');
  const session = await phone.context().newCDPSession(phone);
  const speed = { offline: false, latency: 20, downloadThroughput: -1 };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: 600_000 });
  await phone.getByLabel('Pliki do pisma').setInputFiles(file);
  await expect(rowOf(phone)).toContainText(/Wysyłamy: [3-6]\d%/);
  await phone.reload();
  await expect(rowOf(phone)).toContainText(/Doszło \d+%\. Wybierz ten plik jeszcze raz/);
  await expectPassable(phone);
  await session.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 });
  const offsets: number[] = [];
  phone.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  await phone.getByLabel('Pliki do pisma').setInputFiles(file);
  await expect(rowOf(phone)).toHaveCount(1);
  await expect(rowOf(phone)).toContainText('Dodany');
  expect(Math.min(...offsets)).toBeGreaterThan(0);
  const keptFiles = async (): Promise<number> => {
    const { draft } = await askFor<{ draft: { answers: { files?: string[] } } | null }>(phone, '/drafts/pismo-ogolne');
    return draft?.answers.files?.length ?? 0;
  };
  await expect.poll(keptFiles).toBe(1);

  const computer = await (await browser.newContext()).newPage();
  await logIn(computer, 'chelm', 'oksana');
  await computer.goto(letter);
  await expect(rowOf(computer)).toContainText('Dodany');
  await next(computer).click();
  await expect(heading(computer)).toHaveText(/Sprawdź i wyślij$/);
  await expect(computer.getByText('Plan działki.pdf')).toBeVisible();
  await computer.goto(`${chelm}/moje-miasto/sprawy/`);
  const begun = computer.getByRole('region', { name: 'Zaczęte, jeszcze nie wysłane' });
  await begun.getByRole('button', { name: /^Usuń/ }).click();
  await begun.getByRole('button', { name: 'Cofnij' }).click();
  await begun.getByRole('link', { name: 'Pismo ogólne do urzędu' }).click();
  // at its own screen or at the review, wherever it was left
  await expect(computer.getByText('Plan działki.pdf').first()).toBeVisible();
  await computer.goto(`${chelm}/moje-miasto/sprawy/`);
  await begun.getByRole('button', { name: /^Usuń/ }).click();
  await expect(begun.getByText(/^Usunięto/)).toBeVisible();
  await computer.goto(`${chelm}/moje-miasto/`);
  await expect.poll(async () => (await askFor<{ uploads: unknown[] }>(computer, '/uploads')).uploads.length).toBe(0);
});
