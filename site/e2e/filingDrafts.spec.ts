import { readFileSync } from 'node:fs';
import { devices, expect, type Browser, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { forgetDrafts } from './drafts.ts';
import { logIn } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
const phoneOf = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch })).newPage();

const letter = `${chelm}/moje-miasto/zalatw/?usluga=pismo-ogolne`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });
const kept = (page: Page) => expect(page.getByText(/^Zapisane na Twoim koncie/)).toBeVisible();

const expectPassable = async (page: Page): Promise<void> => {
  expect(await barriers(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
};

test('a letter begun on a phone is finished at a computer, and a stranger can check its confirmation', async ({
  browser,
}) => {
  const phone = await phoneOf(browser);
  await logIn(phone, 'chelm', 'jan');
  await forgetDrafts(phone);
  await phone.goto(letter);
  await phone.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await phone.getByLabel('Kod pocztowy').fill('22-100');
  await phone.getByLabel('Miejscowość poczty').fill('Chełm');
  await next(phone).click();
  await phone.getByLabel('Czego dotyczy pismo').fill('Lampa');
  await kept(phone);
  await expectPassable(phone);

  const computer = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await logIn(computer, 'chelm', 'jan');
  await computer.goto(`${chelm}/moje-miasto/sprawy/`);
  const begun = computer.getByRole('region', { name: 'Zaczęte, jeszcze nie wysłane' });
  await expect(begun.getByText(/zniknie/)).toBeVisible();
  await expectPassable(computer);
  await begun.getByRole('button', { name: /^Usuń/ }).click();
  await expect(begun.getByText(/^Usunięto/)).toBeVisible();
  await begun.getByRole('button', { name: 'Cofnij' }).click();
  await begun.getByRole('link', { name: 'Pismo ogólne do urzędu' }).click();

  // on the screen it was left on
  await expect(computer.getByLabel('Czego dotyczy pismo')).toHaveValue('Lampa');
  await computer.getByLabel('Treść', { exact: true }).fill('Nie świeci od tygodnia.');
  await kept(computer);

  // the phone did not see that: it is told, and takes what the computer kept
  await phone.getByLabel('Czego dotyczy pismo').fill('Ławka');
  const choice = phone.getByRole('alert').filter({ hasText: 'też na innym urządzeniu' });
  await expect(choice).toBeVisible();
  await expectPassable(phone);
  await choice.getByRole('button', { name: 'Weź te z innego urządzenia' }).click();
  await expect(phone.getByLabel('Treść', { exact: true })).toHaveValue('Nie świeci od tygodnia.');
  await expect(phone.getByLabel('Czego dotyczy pismo')).toHaveValue('Lampa');

  await next(computer).click();
  await next(computer).click();
  await computer.getByLabel(/^Znam informację o danych osobowych/).check();
  await computer.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(heading(computer)).toHaveText(/Potwierdzenie złożenia$/);
  await expectPassable(computer);
  const number = /MM-\d{4}-\d{6}/.exec(await computer.getByRole('main').innerText())?.[0] ?? '';
  const [download] = await Promise.all([
    computer.waitForEvent('download'),
    computer.getByRole('link', { name: /^Potwierdzenie złożenia/ }).click(),
  ]);
  const file = await download.path();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  const check = (await computer.getByRole('link', { name: 'Sprawdź potwierdzenie' }).getAttribute('href')) ?? '';
  await computer.goto(`${chelm}/moje-miasto/sprawy/`);
  await expect(computer.getByText(number).first()).toBeVisible();
  await expect(begun).toHaveCount(0);

  const stranger = await phoneOf(browser);
  await stranger.goto(`${chelm}${check}`);
  const verdict = stranger.getByRole('status').filter({ hasText: number });
  await expect(verdict).toContainText('Prawdziwe, niezmienione');
  await expect(stranger.getByRole('main')).not.toContainText('Nie świeci');
  await expectPassable(stranger);
  await stranger.getByLabel(/^Plik PDF potwierdzenia/).setInputFiles(file);
  await stranger.getByRole('button', { name: 'Sprawdź', exact: true }).click();
  await expect(verdict).toContainText('Wybrany plik to dokładnie to potwierdzenie.');
  await stranger.getByLabel('Kod z potwierdzenia').fill('0000-0000-0000-0000');
  await stranger.getByRole('button', { name: 'Sprawdź', exact: true }).click();
  await expect(stranger.getByText('Nie znamy takiego kodu.')).toBeVisible();
});

test('what is typed without a connection stays on the device and leaves when it is back', async ({ browser }) => {
  const phone = await phoneOf(browser);
  await logIn(phone, 'chelm', 'jan');
  await forgetDrafts(phone);
  await phone.goto(letter);
  await expect(phone.getByLabel('Ulica i numer domu')).toBeVisible();
  await phone.context().setOffline(true);
  await phone.getByLabel('Ulica i numer domu').fill('Młyńska 1');
  await expect(phone.getByText(/^Odpowiedzi zapisują się na tym urządzeniu/)).toBeVisible();
  await phone.context().setOffline(false);
  await kept(phone);
  const computer = await (await browser.newContext()).newPage();
  await logIn(computer, 'chelm', 'jan');
  await computer.goto(letter);
  await expect(computer.getByLabel('Ulica i numer domu')).toHaveValue('Młyńska 1');
  await computer.getByRole('button', { name: 'Zacznij od nowa' }).click();
  await expect(computer.getByLabel('Ulica i numer domu')).toHaveValue('');
});
