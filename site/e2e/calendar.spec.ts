import { request as httpRequest } from 'node:http';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, colourRules, sideways } from './barriers.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const calendar = `${chelm}/moje-miasto/kalendarz/`;
const mark = String(Date.now());

const logIn = async (page: Page) => {
  await page.goto(`${chelm}/moje-miasto/logowanie/?dalej=${encodeURIComponent('/moje-miasto/kalendarz/')}`);
  await page.getByLabel('Adres e-mail').fill('jan@mieszkaniec.example');
  await page.getByLabel('Hasło', { exact: true }).fill(product.demoPassword);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(page.getByRole('heading', { name: 'Kalendarz', level: 1 })).toBeVisible();
};

/** What a calendar program gets: no cookie, no browser. */
const read = (address: string): Promise<{ status: number; type: string; text: string }> =>
  new Promise((resolve, reject) => {
    const { pathname, host } = new URL(address.replace('webcal:', 'http:'));
    httpRequest({ host: '127.0.0.1', port: product.port, path: pathname, headers: { host } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text });
      });
    })
      .on('error', reject)
      .end();
  });

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 360, height: 740 } });

test('a resident adds a task, ticks it off, throws it away and has it back', async ({ page }) => {
  await logIn(page);
  const title = `Oddać książki ${mark}`;
  await page.getByRole('link', { name: 'Dodaj notatkę lub zadanie' }).click();
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await expect(page.getByRole('link', { name: 'Napisz, o co chodzi.' })).toBeVisible();
  await page.getByLabel('Co', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.getByLabel(`Zrobione: ${title}`).check();
  await expect(page.getByText('załatwione').first()).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: /^Usuń/ }).click();
  await expect(page.getByText(`Usunięte: „${title}”.`)).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.getByRole('button', { name: 'Cofnij' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('an announcement with a day is put into the calendar from its page', async ({ page }) => {
  await logIn(page);
  await page.goto(`${chelm}/ogloszenia/typ/konsultacje/`);
  await page.locator('main .entries a').first().click();
  const announcement = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Dodaj do mojego kalendarza' }).click();
  await page.getByRole('button', { name: 'Dodaj do kalendarza' }).click();
  await expect(page.getByText('Dodane do kalendarza')).toContainText(
    announcement.replaceAll('\u00a0', ' ').slice(0, 20),
  );
});

test('the private address gives neutral words to a program without a cookie, until it is switched off', async ({
  page,
}) => {
  await logIn(page);
  await page.getByRole('button', { name: /prywatny adres|nowy adres/ }).click();
  const address = await page.locator('.calendar-feed__address').innerText();
  const { status, type, text } = await read(address);
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).not.toContain(mark);
  const file = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const titles = file.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary')));
  expect(titles).toContain('Twoje zadanie');
  expect((await read(address)).text).toBe(text);
  await page.getByRole('button', { name: 'Wyłącz adres' }).click();
  await expect(page.getByText('Adres jest wyłączony.')).toBeVisible();
  expect((await read(address)).status).toBe(404);
});

test('list, week and month have no barriers, in light and dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await logIn(page);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const view of ['agenda', 'tydzien', 'miesiac']) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${calendar}?widok=${view}`);
      await expect(page.locator('.agenda, .week, .month, .empty').first()).toBeVisible();
      const where = `${view} ${String(width)}`;
      expect([...(await barriers(page)), ...(await sideways(page))], where).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, colourRules), `${where}, dark`).toEqual([]);
    }
  }
});
