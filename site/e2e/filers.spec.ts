import { expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { comeBack } from './logIn.ts';
import { smallPicture } from './smallPicture.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
// the narrowest phones
test.use({ viewport: { width: 360, height: 740 } });

const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const photo = smallPicture('pelnomocnictwo.png');

const expectPassable = async (page: Page): Promise<void> => {
  expect(await barriers(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
};

const send = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(heading(page)).toHaveText(/Potwierdzenie złożenia$/);
};

test('an attorney who kept a phone and an address finds them filled in, says for whom they act, and files', async ({
  page,
}) => {
  await comeBack(page, 'chelm', 'anna');
  await forgetDrafts(page);
  await page.goto(`${chelm}/moje-miasto/konto/`);
  await page.getByRole('button', { name: 'Usuń telefon i adres z konta' }).click();
  await expect(page.getByText('Usunięte. Formularze nie będą tego wpisywać.')).toBeVisible();
  await page.getByLabel(/^Telefon/).fill('600 100 200');
  await page.getByLabel(/^Ulica i numer domu/).fill('Lwowska 3');
  await page.getByRole('button', { name: 'Zapisz telefon i adres' }).click();
  await expect(page.getByRole('alert')).toContainText('Dopisz kod pocztowy');
  await page.getByLabel(/^Kod pocztowy/).fill('22100');
  await page.getByLabel(/^Miejscowość poczty/).fill('Chełm');
  await page.getByRole('button', { name: 'Zapisz telefon i adres' }).click();
  await expect(page.getByText('Zapisane.')).toBeVisible();
  await expectPassable(page);

  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=zajecie-pasa-drogowego`);
  await expect(heading(page)).toHaveText(/Kto składa$/);
  await expectPassable(page);
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Wybierz odpowiedź: „Dla kogo składasz?”.');
  // by the keys alone: the error leads to the question, arrows choose
  await page.getByRole('alert').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('NIP firmy')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(group(page, 'Dla kogo składasz?').getByLabel('jako pełnomocnik')).toBeChecked();
  await expect(page.getByLabel('NIP firmy')).toHaveCount(0);
  await expect(page.getByText(/17,00\szł opłaty skarbowej/)).toBeVisible();
  await group(page, 'Kogo reprezentujesz?').getByLabel('osobę').check();
  await page.getByLabel('Imię i nazwisko osoby, którą reprezentujesz').fill('Jan Próbny');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Dodaj: Pełnomocnictwo.');
  await expectPassable(page);
  await page.locator('input[type=file]').first().setInputFiles(photo);
  await expect(page.getByText('pelnomocnictwo.png', { exact: true })).toBeVisible();
  await expect(page.getByText(/Dodany$/)).toBeVisible();
  await next(page).click();

  await expect(heading(page)).toHaveText(/Twoje dane$/);
  await expect(page.getByLabel(/^Telefon/)).toHaveValue('+48600100200');
  await expect(page.getByLabel(/^Telefon/)).toHaveAccessibleDescription(/Wpisaliśmy z\sTwojego profilu\.$/);
  await expect(page.getByLabel('Miejscowość poczty')).toHaveValue('Chełm');
  await expectPassable(page);
  // what is typed is the resident’s own from then on, and stays so
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 5');
  await expect(page.getByLabel('Ulica i numer domu')).not.toHaveAccessibleDescription(/profilu/);
  await page.getByLabel(/^Telefon/).fill('');
  await expect(page.getByText(/Zapisane na Twoim koncie/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Ulica i numer domu')).toHaveValue('Lwowska 5');
  await expect(page.getByLabel(/^Telefon/)).toHaveValue('');
  await expect(page.getByLabel('Imię')).toHaveAccessibleDescription(/profilu/);
  // the file is in the draft too
  await page.getByRole('button', { name: 'Wstecz' }).click();
  await expect(page.getByText('pelnomocnictwo.png', { exact: true })).toBeVisible();
  await expect(page.getByText(/Dodany$/)).toBeVisible();
  await next(page).click();
  await next(page).click();
  await page.getByLabel('Gdzie').fill('Lwowska, przy numerze 5');
  await page.getByLabel('Od kiedy').fill('2026-12-01');
  await page.getByLabel('Przez ile dni').fill('5');
  await group(page, 'Co stanie przy drodze')
    .getByLabel(/rusztowanie/)
    .check();
  await page.getByLabel(/^Ile miejsca zajmie/).fill('10');
  await next(page).click();
  await group(page, /Czy zamkniesz/)
    .getByLabel('Nie')
    .check();
  await next(page).click();
  await expect(heading(page)).toHaveText(/Sprawdź i wyślij$/);
  await expect(page.getByText('jako pełnomocnik', { exact: true })).toBeVisible();
  await expect(page.getByText('Jan Próbny')).toBeVisible();
  await expectPassable(page);
  await send(page);
  await expect(page.getByText('Składasz jako pełnomocnik: Jan Próbny')).toBeVisible();
  await expectPassable(page);
  await page.getByRole('link', { name: 'Zobacz swoją sprawę' }).click();
  await expect(page.getByText('jako pełnomocnik: Jan Próbny')).toBeVisible();
  await expectPassable(page);
});

test('a parent enrols a child: the guardian’s statement is asked, a child without a number is no obstacle', async ({
  page,
}) => {
  await comeBack(page, 'chelm', 'jan');
  await forgetDrafts(page);
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=zapis-do-zlobka`);
  await expect(heading(page)).toHaveText(/Kto składa$/);
  await page.getByLabel('Imię dziecka').fill('Zosia');
  await page.getByLabel('Nazwisko dziecka').fill('Próbna');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Potwierdź to oświadczenie.');
  await page.getByLabel(/^Oświadczam, że jestem rodzicem/).check();
  await expectPassable(page);
  await next(page).click();
  await expect(page.getByLabel('Imię')).not.toHaveValue('');
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  // one button takes back what was filled in
  await page.getByRole('button', { name: /^Wyczyść 2 odpowiedzi/ }).click();
  await expect(page.getByLabel('Imię')).toBeFocused();
  await expect(page.getByLabel('Imię')).toHaveValue('');
  await page.getByLabel('Imię').fill('Jan');
  await page.getByLabel('Nazwisko').fill('Próbny');
  await next(page).click();
  await page.getByLabel(/^Wiek/).fill('14');
  await page.getByLabel('Od kiedy').fill('2026-12-01');
  await page.getByLabel('Ile godzin dziennie').fill('8');
  await next(page).click();
  for (const question of [/rodzeństwo/, /orzeczenie/, /troje dzieci/, /samodzielnie/, /diety/])
    await group(page, question).getByLabel('Nie').check();
  await next(page).click();
  await expect(page.getByText('Zosia')).toBeVisible();
  await expect(page.getByRole('button', { name: 'PESEL dziecka', exact: true })).toBeVisible();
  await send(page);
  await expect(page.getByText('Składasz w imieniu dziecka: Zosia Próbna')).toBeVisible();
});

test('a form that wants more than a password says so in the list and instead of its questions', async ({ page }) => {
  await comeBack(page, 'koden', 'anna');
  await page.goto(`${product.origin('koden')}/moje-miasto/zalatw/`);
  await expect(page.getByText('Nie po zalogowaniu hasłem.')).toBeVisible();
  await page.getByRole('link', { name: 'Wniosek o dotację na wymianę pieca' }).click();
  await expect(heading(page)).toHaveText(/Hasłem do Mojego Miasta tego nie wyślesz$/);
  await expect(page.getByText(/ePUAP/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dalej' })).toHaveCount(0);
  await expectPassable(page);
});
