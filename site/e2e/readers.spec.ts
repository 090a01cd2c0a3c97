import { expect } from '@playwright/test';
import { mandatoryDeclarationIds } from '../../content-models/accessibility/declaration.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { logIntoAdmin } from './logIn.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');

for (const tenant of ['chelm', 'dzierzkowice', 'koden']) {
  test(`the declaration of ${tenant} has every prescribed id once, in each language`, async ({ page }) => {
    for (const prefix of ['', '/en', '/uk']) {
      await page.goto(`${product.origin(tenant)}${prefix}/deklaracja-dostepnosci/`);
      for (const id of mandatoryDeclarationIds)
        await expect(page.locator(`[id="${id}"]`), `${prefix} ${id}`).toHaveCount(1);
      await expect(page.locator('#a11y-data-sporzadzenie')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
      await expect(page.locator('#a11y-email')).toHaveAttribute('href', /^mailto:/);
      await expect(page.locator('#a11y-telefon')).toHaveAttribute('href', /^tel:\+48/);
      expect([...(await barriers(page)), ...(await sideways(page))]).toEqual([]);
    }
  });
}

test('the Polish declaration has the prescribed headings in their order', async ({ page }) => {
  await page.goto(`${chelm}/deklaracja-dostepnosci/`);
  expect(await page.locator('article :is(h1, h2, h3):not(nav *)').allTextContents()).toEqual([
    ...['Deklaracja dostępności', 'Stan dostępności cyfrowej', 'Niedostępne treści', 'Niezgodność z załącznikiem'],
    ...['Przygotowanie deklaracji dostępności i jej aktualizacja', 'Udogodnienia, ograniczenia i inne informacje'],
    ...['Skróty klawiszowe', 'Informacje zwrotne i dane kontaktowe'],
    ...['Obsługa wniosków i skarg związanych z dostępnością', 'Pozostałe informacje'],
    ...['Dostępność architektoniczna', 'Dostępność komunikacyjno-informacyjna'],
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader says that a page did not help, and why', async ({ page }) => {
    await page.goto(`${chelm}/urzad/kontakt/`);
    await page.getByRole('button', { name: 'Nie', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Dziękujemy za ocenę' })).toBeVisible();
    await page.goto(`${chelm}/urzad/kontakt/`);
    await page.getByText('Napisz, czego brakuje albo co jest błędne').click();
    await page.getByLabel('Twoja uwaga').fill('Brakuje planu parkingu.');
    await page.getByRole('button', { name: 'Wyślij uwagę' }).click();
    await expect(page).toHaveURL(`${chelm}/ocena-strony/dziekujemy/`);
  });

  test('somebody reports a barrier from the declaration', async ({ page }) => {
    await page.goto(`${chelm}/deklaracja-dostepnosci/`);
    await page.getByRole('link', { name: 'Zgłoś problem z dostępnością' }).click();
    await page.getByLabel('Imię i nazwisko').fill('Anna Próbna');
    await page.getByLabel('Jak mamy Ci odpowiedzieć').fill('600 100 200');
    await page.getByLabel('Której strony to dotyczy').fill('/urzad/kontakt/');
    await page.getByLabel('Na czym polega problem').fill('Czytnik nie czyta godzin.');
    await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
    await expect(page.getByRole('heading', { name: 'Mamy Twoje zgłoszenie' })).toBeVisible();
  });
});

test('the office finds both in the admin', async ({ page }) => {
  await logIntoAdmin(page, 'administrator@chelm.example');
  await page.goto(`${chelm}/admin/collections/feedback`);
  await expect(page.getByText('Brakuje planu parkingu.').first()).toBeVisible();
  await page.goto(`${chelm}/admin/collections/accessibilityRequests`);
  await page
    .getByRole('link', { name: /^\d{4}-\d{2}-\d{2}$/ })
    .first()
    .click();
  await expect(page.getByLabel('Na czym polega problem')).toHaveValue('Czytnik nie czyta godzin.');
});
