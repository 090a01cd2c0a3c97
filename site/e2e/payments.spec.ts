import { expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { comeBack, logIntoAdmin } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });

/** Files a request for a certificate that costs 17 zł and opens its case; says the number. */
const fileWithFee = async (page: Page): Promise<string> => {
  await comeBack(page, 'chelm', 'oksana');
  await forgetDrafts(page);
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=zaswiadczenie-o-zameldowaniu`);
  await page.getByLabel('Kod pocztowy').fill('22100');
  await page.getByLabel('Miejscowość').fill('Chełm');
  await page.getByLabel(/^Ulica/).fill('Lwowska');
  await page.getByLabel('Numer domu').fill('3');
  await next(page).click();
  await page.getByLabel('obecny adres zameldowania').check();
  await page.getByLabel('do czegoś innego').check();
  await page.getByLabel('Do czego dokładnie').fill('do banku');
  await page.getByLabel('tutaj, w Moich sprawach').check();
  await next(page).click();
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await page.getByRole('link', { name: 'Zobacz swoją sprawę' }).click();
  await expect(page.getByText('do zapłaty', { exact: true })).toBeVisible();
  return new URL(page.url()).searchParams.get('numer') ?? '';
};

test('a resident files a matter with a fee, pays it at the demo bank and sees it paid', async ({ page }) => {
  const number = await fileWithFee(page);
  await expect(page.getByRole('img', { name: /^Kod QR do przelewu/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  await page.getByRole('button', { name: /^Zapłać teraz/ }).click();
  await expect(page.getByRole('heading', { name: 'Bank demonstracyjny' })).toBeVisible();
  await expect(page.getByText(number)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zapłać' }).click();
  await expect(page.getByText(/^zapłacone /)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Zapłać teraz/ })).toHaveCount(0);
});

test('a refused payment leaves the fee due, and coming back alone pays nothing', async ({ page }) => {
  await fileWithFee(page);
  await page.getByRole('button', { name: /^Zapłać teraz/ }).click();
  await page.getByRole('button', { name: 'Odrzuć' }).click();
  await expect(page.getByText('Płatność się nie udała')).toBeVisible();
  await expect(page.getByText('do zapłaty', { exact: true })).toBeVisible();
});

test('a head reads a statement: the named case is paid, and the same statement again brings nothing', async ({
  page,
  browser,
}) => {
  const number = await fileWithFee(page);
  const desk = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIntoAdmin(desk, 'kierownik@chelm.example');
  await desk.goto(`${chelm}/admin/wyciagi`);
  const statement = `data;kwota;tytul;nadawca\n2026-11-27;17,00;Oplata ${number.replaceAll('-', ' ')};OKSANA\n`;
  const read = async () => {
    await desk
      .getByLabel('Plik z wyciągiem')
      .setInputFiles({ name: 'wyciag.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) });
    await desk.getByRole('button', { name: 'Wczytaj wyciąg' }).click();
  };
  await read();
  await expect(desk.getByText(/Przypisane: 1\./)).toBeVisible();
  await read();
  await expect(desk.getByText(/Przypisane: 0\..*Znane już wcześniej: 1\./)).toBeVisible();
  await desk.setViewportSize({ width: 360, height: 800 });
  expect(await sideways(desk)).toEqual([]);
  await page.reload();
  await expect(page.getByText(/^zapłacone /)).toBeVisible();
});
