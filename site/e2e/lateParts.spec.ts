import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { forgetDrafts } from './drafts.ts';
import { comeBack } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');

// without a service worker, which has every part already
test.use({ serviceWorkers: 'block' });

test('a part of the portal that cannot be fetched says so, and a try when the connection is back shows it', async ({
  page,
}) => {
  await comeBack(page, 'chelm', 'anna');
  let isCut = true;
  let asked = 0;
  await page.route('**/_astro/FilingView.*.js', async (route) => {
    asked += 1;
    if (isCut) await route.abort('connectionfailed');
    else await route.continue();
  });
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=pismo-ogolne`);
  const retry = page.getByRole('button', { name: 'Spróbuj ponownie' });
  await expect(retry).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('połączeni');
  expect(asked).toBeGreaterThan(0);
  isCut = false;
  await retry.click();
  await expect(page.getByLabel('Ulica i numer')).toBeVisible();
  await expect(retry).toHaveCount(0);
});

test('a review that cannot be fetched says so, and what was typed is still there when it comes', async ({ page }) => {
  await comeBack(page, 'chelm', 'anna');
  let isCut = true;
  await page.route('**/_astro/lastScreens.*.js', (route) =>
    isCut ? route.abort('connectionfailed') : route.continue(),
  );
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=pismo-ogolne`);
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22-100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.getByLabel('Czego dotyczy pismo').fill('Lampa');
  await page.getByLabel('Treść', { exact: true }).fill('Nie świeci od tygodnia.');
  await page.getByRole('button', { name: 'Dalej' }).click();
  await expect(page.getByLabel(/^Pliki do pisma/)).toBeVisible();
  await page.getByRole('button', { name: 'Dalej' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('połączeni');
  isCut = false;
  await page.getByRole('button', { name: 'Spróbuj ponownie' }).click();
  await expect(page.getByText('Nie świeci od tygodnia.')).toBeVisible();
  await expect(page.getByLabel(/^Znam informację o danych osobowych/)).toBeVisible();
  await forgetDrafts(page);
});
