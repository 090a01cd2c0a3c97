import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
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
