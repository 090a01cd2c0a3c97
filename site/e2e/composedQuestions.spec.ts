import { expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways, sizeRules } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { comeBack } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
test.use({ viewport: { width: 360, height: 740 } });

const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

const expectPassable = async (page: Page): Promise<void> => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await barriers(page, width === 360 ? sizeRules : undefined)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  }
};

const open = async (page: Page, service: string): Promise<void> => {
  await comeBack(page, 'chelm', 'oksana');
  await forgetDrafts(page);
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=${service}`);
  await expect(heading(page)).toHaveText(/Twoje dane$/);
};

test('an address is asked part by part, its street is suggested and mended, and a consent may be left out', async ({
  page,
}) => {
  await open(page, 'oplata-od-psa');
  const home = group(page, /^Adres, pod którym mieszkasz/);
  await home.getByLabel('Kod pocztowy').fill('22100');
  // from here on by keyboard alone
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chełm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lwoska');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await expect(home.locator('datalist option[value="ul. Lwowska"]')).toHaveCount(1);
  await page.getByLabel('Telefon').fill('601234567');
  await next(page).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Może chodzi o: ul. Lwowska');
  await expectPassable(page);
  await alert.getByRole('link', { name: /ul\. Lwowska/ }).press('Enter');
  await expect(home.getByLabel(/^Ulica/)).toBeFocused();
  await home.getByLabel(/^Ulica/).fill('lwowska');
  await next(page).click();

  await expect(heading(page)).toHaveText(/Psy$/);
  await page.getByLabel('Od kiedy masz psa').fill('2026-01-01');
  await page.getByLabel('Ile masz psów').fill('1');
  await page.getByLabel('nic z tego').check();
  const messages = page.getByRole('checkbox', { name: /^Zgadzam się, żeby urząd wysyłał/ });
  await expect(messages).toHaveAccessibleDescription(/^Nieobowiązkowe\. Zgodę możesz w każdej chwili wycofać/);
  await expectPassable(page);
  await next(page).click();
  await expect(page.getByText('ul. Lwowska 3, 22-100 Chełm')).toBeVisible();
  await page.getByRole('button', { name: /^Zmień odpowiedź: Przypomnienia SMS/ }).click();
  await messages.press('Space');
  await next(page).click();
  await expect(page.getByText('tak (wersja 2026-11-29)')).toBeVisible();
  await expectPassable(page);
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await page.getByRole('link', { name: 'Zobacz swoją sprawę' }).click();
  await expect(page.getByText('ul. Lwowska 3, 22-100 Chełm')).toBeVisible();
  await expect(page.getByText('tak (wersja 2026-11-29)')).toBeVisible();
});

test('a place is told in words; the device adds where it is when it may, and nothing is lost when it may not', async ({
  page,
  context,
}) => {
  await open(page, 'zgloszenie-imprezy');
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await next(page).click();
  const place = group(page, 'Miejsce imprezy');
  await place.getByLabel('Opis miejsca').fill('Polana przy moście');
  const here = place.getByRole('button', { name: 'Użyj mojego położenia' });
  await here.click();
  await expect(place.getByRole('status')).toHaveText(/Opis miejsca wystarczy/);
  await expect(place.getByLabel('Opis miejsca')).toHaveValue('Polana przy moście');
  await context.grantPermissions(['geolocation'], { origin: chelm });
  await context.setGeolocation({ latitude: 51.132104, longitude: 23.471203 });
  await here.click();
  await expect(place.getByLabel(/^Szerokość/)).toHaveValue('51,13210');
  await expect(place.getByLabel(/^Długość/)).toHaveValue('23,47120');
  await expectPassable(page);
  await place.getByLabel(/^Długość/).fill('');
  await page.getByLabel('Nazwa imprezy').fill('Festyn');
  await page.getByLabel('Kiedy').fill('2027-06-20');
  await page.getByLabel('na dworze').check();
  await page.getByLabel('Ile osób może wejść').fill('300');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Podaj obie współrzędne albo żadnej');
  await place.getByLabel(/^Długość/).fill('23,47120');
  await next(page).click();
  await expect(heading(page)).toHaveText(/Sąsiedzi i drogi$/);
});

test('a child is known by its number or its day of birth, and its age decides what is told', async ({ page }) => {
  await open(page, 'wizyta-dowod-osobisty');
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await next(page).click();
  await page.getByLabel('to pierwszy dowód').check();
  await page.getByLabel('mojego dziecka').check();
  const child = group(page, 'Dziecko, które dostanie dowód');
  await child.getByLabel('Imię dziecka').fill('Zosia');
  await child.getByLabel('Nazwisko dziecka').fill('Próbna');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Podaj PESEL albo datę urodzenia dziecka.');
  await expectPassable(page);
  await child.getByLabel(/^Data urodzenia/).fill('2018-05-05');
  await expect(page.getByText('Wizyta z dzieckiem')).toBeVisible();
  await child.getByLabel(/^Data urodzenia/).fill('2025-09-20');
  await expect(page.getByText('Wizyta z dzieckiem')).toHaveCount(0);
  await next(page).click();
  await expect(heading(page)).toHaveText(/Wizyta$/);
});
