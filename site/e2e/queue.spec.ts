import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { seriousBarriers, sideways } from './barriers.ts';
import { logIn } from './logIn.ts';
import { deskOf, fileLetter } from './office.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const mark = String(Date.now());

test('a clerk finds a new case in the queue by a name, takes it and keeps the view; a head reads the numbers', async ({
  browser,
}) => {
  const resident = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIn(resident, 'chelm', 'anna');
  const number = await fileLetter(resident, `Ławka przy kolejce, próba ${mark}`);
  await resident.context().close();

  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  await clerk.goto(`${chelm}/admin/kolejka`);
  await expect(clerk.getByRole('heading', { level: 1, name: 'Kolejka spraw' })).toBeVisible();
  const tabs = clerk.getByRole('navigation', { name: 'Widoki kolejki' });
  await expect(tabs.getByRole('button', { name: /^Wydział/ })).toHaveAttribute('aria-current', 'page');

  await test.step('nothing in the address says what was searched for', async () => {
    await clerk.getByLabel('Numer, znak, nazwisko lub rodzaj').fill(number);
    await clerk.getByRole('button', { name: 'Szukaj' }).click();
    await expect(clerk.getByRole('status').filter({ hasText: 'Liczba spraw na liście: 1.' })).toBeVisible();
    expect(clerk.url()).not.toContain(number);
    await expect(clerk.getByRole('row').filter({ hasText: number })).toContainText(/został/);
  });

  await test.step('the case is taken by keyboard and stands among one’s own', async () => {
    await clerk.getByLabel(`Zaznacz ${number}`).focus();
    await clerk.keyboard.press('Space');
    await clerk.getByRole('button', { name: 'Weź dla siebie' }).press('Enter');
    await expect(clerk.getByRole('status').filter({ hasText: 'Zmieniono: 1 z 1.' })).toBeVisible();
    await tabs.getByRole('button', { name: /^Moje/ }).click();
    await expect(clerk.getByRole('link', { name: number })).toBeVisible();
  });

  await test.step('a view is kept under a name and taken away', async () => {
    await clerk.locator('summary', { hasText: 'Zapisane widoki' }).click();
    await clerk.getByLabel('Nazwa nowego widoku').fill(`Moje ${mark}`);
    await clerk.getByRole('button', { name: 'Zapisz obecne filtry' }).click();
    await expect(clerk.getByRole('button', { name: `Moje ${mark}`, exact: true })).toBeVisible();
    await clerk.getByRole('button', { name: `Usuń widok Moje ${mark}` }).click();
    await expect(clerk.getByRole('button', { name: `Moje ${mark}`, exact: true })).toHaveCount(0);
  });

  for (const width of [1280, 360]) {
    await clerk.setViewportSize({ width, height: 900 });
    await tabs.getByRole('button', { name: /^Wydział/ }).click();
    await expect(clerk.getByRole('status').filter({ hasText: 'Liczba spraw' })).toBeVisible();
    expect(await seriousBarriers(clerk)).toEqual([]);
    expect(await sideways(clerk)).toEqual([]);
  }
  await clerk.context().close();

  const head = await deskOf(browser, 'kierownik@chelm.example');
  await expect(head.getByRole('heading', { name: 'Terminy w wydziale' })).toBeVisible();
  expect(await seriousBarriers(head)).toEqual([]);
  await head.goto(`${chelm}/admin/statystyki`);
  await expect(head.getByRole('region', { name: 'Sprawy po miesiącach' })).toContainText('Pismo ogólne do urzędu');
  expect(await seriousBarriers(head)).toEqual([]);
  await head.context().close();

  const editor = await deskOf(browser, 'redaktor@chelm.example');
  await editor.goto(`${chelm}/admin/kolejka`);
  await expect(editor.getByRole('heading', { name: 'Kolejka spraw' })).toHaveCount(0);
  await editor.context().close();
});
