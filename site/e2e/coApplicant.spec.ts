import { expect, type Browser, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways, sizeRules } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { comeBack } from './logIn.ts';
import { mailsSoFar, mailTo } from './mails.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });
const group = (page: Page, name: RegExp) => page.getByRole('group', { name });

const fresh = async (browser: Browser): Promise<Page> => (await browser.newContext({ locale: 'pl-PL' })).newPage();

const passable = async (page: Page): Promise<void> => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await barriers(page, width === 360 ? sizeRules : undefined), `at ${String(width)}`).toEqual([]);
    expect(await sideways(page), `at ${String(width)}`).toEqual([]);
  }
};

/** Declares a house's waste also for a second person, and gives back the number of the case and the link they got. */
const fileTogether = async (page: Page, box: string, second: string): Promise<{ number: string; link: string }> => {
  const known = mailsSoFar();
  await comeBack(page, 'chelm', box);
  await forgetDrafts(page);
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=deklaracja-odpady`);
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await next(page).click();
  await group(page, /Dlaczego składasz/)
    .getByLabel('coś się zmieniło')
    .check();
  await page.getByLabel('Od kiedy').fill('2026-11-01');
  const home = group(page, /^Adres domu/);
  await home.getByLabel('Kod pocztowy').fill('22100');
  await home.getByLabel('Miejscowość').fill('Chełm');
  await home.getByLabel(/^Ulica/).fill('lwowska');
  await home.getByLabel('Numer domu').fill('3');
  await next(page).click();
  await page.getByLabel('Ile osób mieszka w domu').fill('2');
  await group(page, /Kartę Dużej Rodziny/)
    .getByLabel('Nie')
    .check();
  await group(page, /kompostujesz/)
    .getByLabel('Nie')
    .check();
  await next(page).click();
  await page.getByLabel(/^Oświadczam/).check();
  await next(page).click();
  await page.getByLabel(/^Adres e-mail drugiej osoby/).fill(`${second}@mieszkaniec.example`);
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  await passable(page);
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(heading(page)).toHaveText(/Potwierdzenie złożenia$/);
  const number = /MM-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  const mail = await mailTo(`${second}@mieszkaniec.example`, /wspolna-sprawa/, known);
  // the mail names neither the matter nor who filed it
  expect(mail).not.toContain(number);
  expect(mail).not.toContain('odpady');
  return { number, link: /http\S+wspolna-sprawa\/#token=[\w-]+/.exec(mail)?.[0] ?? '' };
};

test('a second person is invited by mail, logs in, reads the matter and confirms it; both see it', async ({
  browser,
}) => {
  const oksana = await fresh(browser);
  const { number, link } = await fileTogether(oksana, 'oksana', 'jan');
  await oksana.goto(`${chelm}/moje-miasto/sprawa/?numer=${number}`);
  await expect(oksana.getByText(/^czeka na potwierdzenie do/)).toBeVisible();
  await passable(oksana);

  const jan = await fresh(browser);
  // the link leads through the log-in and back; nothing of it stays in the address
  await jan.goto(link);
  await jan.getByLabel('Adres e-mail').fill('jan@mieszkaniec.example');
  await jan.getByLabel('Hasło', { exact: true }).fill(product.demoPassword);
  await jan.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(heading(jan)).toHaveText(/Deklaracja o opłacie za odpady$/);
  expect(jan.url()).not.toContain('token');
  await expect(jan.getByText(/składa tę sprawę także w Twoim imieniu/)).toBeVisible();
  await expect(jan.getByText('Ile osób mieszka w domu')).toBeVisible();
  await passable(jan);
  await jan.getByRole('button', { name: 'Potwierdzam', exact: true }).click();
  await expect(heading(jan)).toHaveText('Potwierdzone');
  await passable(jan);
  await jan.getByRole('link', { name: 'Zobacz sprawę' }).click();
  await expect(jan.getByText(number).first()).toBeVisible();
  await expect(jan.getByText('potwierdziła', { exact: true })).toBeVisible();
  await expect(jan.getByRole('listitem').filter({ hasText: 'Sprawa złożona' })).toContainText('Osoba, która złożyła');

  await oksana.reload();
  await expect(oksana.getByText('potwierdziła', { exact: true })).toBeVisible();
  for (const page of [oksana, jan]) await page.context().close();
});

test('a second person who declines is believed, and the link opens nothing more', async ({ browser }) => {
  const jan = await fresh(browser);
  const { number, link } = await fileTogether(jan, 'jan', 'anna');
  const anna = await fresh(browser);
  await comeBack(anna, 'chelm', 'anna');
  await anna.goto(link);
  await anna.getByRole('button', { name: 'Nie potwierdzam' }).click();
  await expect(heading(anna)).toHaveText('Odmowa zapisana');
  await passable(anna);
  const again = await anna.context().newPage();
  await again.goto(link);
  await expect(again.getByText('Ten odnośnik już nie działa.').first()).toBeVisible();
  await expect(again.getByRole('button', { name: 'Potwierdzam', exact: true })).toHaveCount(0);
  await anna.goto(`${chelm}/moje-miasto/sprawa/?numer=${number}`);
  await expect(heading(anna)).not.toHaveText(/Deklaracja/);
  await jan.goto(`${chelm}/moje-miasto/sprawa/?numer=${number}`);
  await expect(jan.getByText('odmówiła potwierdzenia', { exact: true })).toBeVisible();
  for (const page of [jan, anna]) await page.context().close();
});
