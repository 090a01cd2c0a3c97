import { devices, expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { comeBack } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

const expectPassable = async (page: Page): Promise<void> => {
  expect(await barriers(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
};

const open = async (page: Page, service: string): Promise<void> => {
  await comeBack(page, 'chelm', 'oksana');
  await forgetDrafts(page);
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=${service}`);
  await expect(heading(page)).toHaveText(/Twoje dane$/);
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
};

const send = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(heading(page)).toHaveText(/Potwierdzenie złożenia$/);
};

test('on a phone, a notice of trees asks only what it must, counts the trees, and says what is to be paid', async ({
  page,
}) => {
  await open(page, 'wycinka-drzewa');
  await next(page).click();
  await expect(heading(page)).toHaveText(/Działka$/);
  await page.getByLabel('Obręb').fill('0005');
  await page.getByLabel('Numer działki').fill('114/6');
  const owner = group(page, /Czy cała działka/);
  await owner.getByLabel('Nie').check();
  await expect(page.getByLabel(/^Zgoda współwłaścicieli/)).toBeVisible();
  await owner.getByLabel('Tak').check();
  await expect(page.getByLabel(/^Zgoda współwłaścicieli/)).toHaveCount(0);
  await expectPassable(page);
  await next(page).click();

  await expect(heading(page)).toHaveText(/Drzewa$/);
  const first = group(page, 'Drzewo 1');
  await first.getByLabel('każde inne drzewo').check();
  await first.getByLabel('Gatunek').fill('brzoza');
  await first.getByLabel(/^Obwód pnia/).fill('45');
  await first.getByLabel(/jest chore/).check();
  await expect(page.getByText('Tych drzew nie trzeba zgłaszać')).toBeVisible();
  await page.getByRole('button', { name: /^Dodaj następną pozycję/ }).click();
  const second = group(page, 'Drzewo 2');
  await expect(second.getByRole('radio').first()).toBeFocused();
  await second.getByLabel('każde inne drzewo').check();
  await second.getByLabel('Gatunek').fill('dąb');
  await second.getByLabel(/^Obwód pnia/).fill('gruby');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Drzewo 2: wpisz liczbę, na przykład 12.');
  await expectPassable(page);
  await page.getByRole('alert').getByRole('link', { name: 'Drzewo 2: wpisz liczbę, na przykład 12.' }).click();
  await expect(second.getByLabel(/^Obwód pnia/)).toBeFocused();
  await second.getByLabel(/^Obwód pnia/).fill('120');
  await second.getByLabel(/zabiera światło/).check();
  await expect(page.getByText('Tych drzew nie trzeba zgłaszać')).toHaveCount(0);
  await expect(page.getByLabel(/^Rysunek albo mapka/)).toBeVisible();
  // what was typed is there again after the page was closed
  await page.reload();
  await expect(second.getByLabel('Gatunek')).toHaveValue('dąb');
  await next(page).click();

  await expect(heading(page)).toHaveText(/Kto załatwia sprawę$/);
  await group(page, /jako pełnomocnik/)
    .getByLabel('Tak')
    .check();
  await group(page, /bliska rodzina/)
    .getByLabel('Nie')
    .check();
  await next(page).click();
  await expect(heading(page)).toHaveText(/Sprawdź i wyślij$/);
  await expect(page.getByText('17,00 zł')).toBeVisible();
  await expect(page.getByText('Możesz wysłać bez tego, ale urząd o to poprosi')).toBeVisible();
  await expectPassable(page);
  await send(page);
  await expect(page.getByText('17,00 zł').first()).toBeVisible();
  await expect(page.getByText('84 1090 1014 0000 0000 0000 1234')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Kod QR do przelewu/ })).toBeVisible();
  await expectPassable(page);
  await page.getByRole('link', { name: 'Zobacz swoją sprawę' }).click();
  await expect(page.getByText('Drzewa, które trzeba zgłosić')).toBeVisible();
  await expect(page.getByText(/Gatunek: dąb/)).toBeVisible();
});

test('a waste declaration says the monthly fee before it is sent, and forgets what is no longer asked', async ({
  page,
}) => {
  await open(page, 'deklaracja-odpady');
  await next(page).click();
  const property = group(page, /^Adres domu/);
  await property.getByLabel('Kod pocztowy').fill('22100');
  await property.getByLabel('Miejscowość').fill('Chełm');
  await property.getByLabel(/^Ulica/).fill('lwowska');
  await property.getByLabel('Numer domu').fill('3');
  await group(page, /Dlaczego składasz/)
    .getByLabel('coś się zmieniło')
    .check();
  await page.getByLabel('Od kiedy').fill('2026-11-01');
  await next(page).click();
  await page.getByLabel('Ile osób mieszka w domu').fill('6');
  await group(page, /Kartę Dużej Rodziny/)
    .getByLabel('Tak')
    .check();
  await page.getByLabel('Ile dzieci jest na Karcie').fill('4');
  const composts = group(page, /kompostujesz/);
  await composts.getByLabel('Tak').check();
  await page.getByLabel(/^Jak duży jest kompostownik/).fill('400');
  await composts.getByLabel('Nie').check();
  await next(page).click();
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Potwierdź to oświadczenie.');
  await page.getByLabel(/^Oświadczam/).check();
  await next(page).click();
  // four persons at 27 zł: two of the four children are free
  await expect(page.getByText('108,00 zł')).toBeVisible();
  await expect(page.getByText(/kompostownik \(/)).toHaveCount(0);
  await send(page);
  await page.getByRole('link', { name: 'Zobacz swoją sprawę' }).click();
  await expect(page.getByText('108,00 zł')).toBeVisible();
  await expect(page.getByText('400')).toHaveCount(0);
});
