import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import type { TopicAnswer } from '../../content-models/links/link.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { askFor, comeBack, linkTo } from './logIn.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const workerFile = join(product.dataDir, 'public', 'chelm', 'sw.js');
const shipped = readFileSync(workerFile, 'utf8');

/** Places a worker as the printer does, with its compressed twins. */
const place = (text: string): void => {
  writeFileSync(workerFile, text);
  writeFileSync(`${workerFile}.br`, brotliCompressSync(text));
  writeFileSync(`${workerFile}.gz`, gzipSync(text));
};
test.afterEach(() => {
  place(shipped);
});

/** The next version of the portal is on the server, and the browser looks for it. */
const newVersionComes = async (page: Page): Promise<void> => {
  place(`${shipped}\n// ${String(Date.now())}`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
    await registration.update();
  });
  await expect(page.getByText('Jest nowa wersja Mojego Miasta.')).toBeVisible();
};

const takeIt = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Wczytaj nową wersję' }).click()]);
  // the new worker is in charge and none waits any more
  const waits = await page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  expect(waits).toBe(false);
  await expect(page.getByText('Jest nowa wersja Mojego Miasta.')).toHaveCount(0);
};

test.beforeEach(async ({ page }) => {
  await comeBack(page, 'chelm', 'anna');
});

test('a new version is offered beside a half-written reading, and after it is taken the reading is still there', async ({
  page,
}) => {
  const { id } = await linkTo(page, 'wodociagi');
  const { data } = await askFor<TopicAnswer<'contracts'>>(page, `/links/${id}/topics/contracts`);
  const meter = data?.contracts[0]?.meters[0]?.number ?? '';
  await page.goto(`${chelm}/moje-miasto/odczyt/?link=${id}&licznik=${encodeURIComponent(meter)}`);
  await page.getByLabel(/^Stan licznika/).fill('4321');
  await newVersionComes(page);
  await expect(page.getByLabel(/^Stan licznika/)).toHaveValue('4321');
  await takeIt(page);
  await expect(page.getByLabel(/^Stan licznika/)).toHaveValue('4321');
});

test('the same beside a letter, an own note and a code that is being typed', async ({ page }) => {
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=pismo-ogolne`);
  await page.getByLabel('Ulica i numer').fill('Kredowa 12/3');
  await page.getByLabel('Kod pocztowy').fill('22-100');
  await newVersionComes(page);
  await expect(page.getByLabel('Ulica i numer')).toHaveValue('Kredowa 12/3');
  await takeIt(page);
  await expect(page.getByLabel('Ulica i numer')).toHaveValue('Kredowa 12/3');
  await expect(page.getByLabel('Kod pocztowy')).toHaveValue('22-100');

  await page.goto(`${chelm}/moje-miasto/kalendarz/`);
  await page
    .getByRole('link', { name: /notatk|zadani/i })
    .first()
    .click();
  await page.getByLabel('Co', { exact: true }).fill('Odebrać buty od szewca');
  await page.getByLabel(/^Notatka/).fill('Kwit jest w szufladzie.');
  await newVersionComes(page);
  await takeIt(page);
  await expect(page.getByLabel('Co', { exact: true })).toHaveValue('Odebrać buty od szewca');
  await expect(page.getByLabel(/^Notatka/)).toHaveValue('Kwit jest w szufladzie.');

  await page.goto(`${chelm}/moje-miasto/polacz/`);
  await page
    .locator('.choice-list')
    .getByRole('link', { name: /Podatki lokalne/ })
    .click();
  await page.getByLabel('Numer klienta').fill('P-00301');
  await newVersionComes(page);
  await takeIt(page);
  await expect(page.getByLabel('Numer klienta')).toHaveValue('P-00301');
});

test('an excuse that is half written outlives the new version', async ({ page }) => {
  const { id } = await linkTo(page, 'sp-97');
  await page.goto(`${chelm}/moje-miasto/szkola/?link=${id}&widok=frekwencja`);
  await expect(page.getByRole('heading', { name: 'Usprawiedliw nieobecność' })).toBeVisible();
  test.skip(
    await page.getByText('Nie ma teraz lekcji do usprawiedliwienia.').isVisible(),
    'no school in the last two weeks',
  );
  await page.getByText('Wybierz lekcje i napisz powód').click();
  await page.locator('.lesson-choice').first().getByRole('checkbox').last().check();
  await page.getByLabel('Powód').fill('Wizyta u okulisty.');
  await newVersionComes(page);
  await takeIt(page);
  await expect(page.getByLabel('Powód')).toHaveValue('Wizyta u okulisty.');
  await expect(page.locator('.lesson-choice').first().getByRole('checkbox').last()).toBeChecked();
});
