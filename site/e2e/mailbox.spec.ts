import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { comeBack, linkTo, logIntoAdmin } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');

const link = async (page: Page, name: RegExp, fields: Record<string, string>) => {
  await page.goto(`${chelm}/moje-miasto/polacz/`);
  await page.locator('.choice-list').getByRole('link', { name }).click();
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Połącz' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Połączono');
};

/** Presses the button that fetches the mailbox and gives back what was downloaded. */
const fetchMailbox = async (staff: Page): Promise<string> => {
  const [download] = await Promise.all([
    staff.waitForEvent('download'),
    staff.getByRole('button', { name: 'Pobierz jako CSV i oznacz jako przekazane' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

const openMailbox = async (staff: Page) => {
  await staff.goto(`${chelm}/admin/collections/mailboxLetters`);
  await expect(staff.getByRole('heading', { level: 1 })).toContainText('Zgłoszenia:');
};

test('a parent at a school of files excuses an absence, and the school fetches it', async ({ page, browser }) => {
  await comeBack(page, 'chelm', 'halina');
  await link(page, /nr 96/, { 'Kod ze szkoły': 'SP962ALE11' });
  const { id } = await linkTo(page, 'sp-96');
  await page.goto(`${chelm}/moje-miasto/szkola/?link=${id}&widok=frekwencja`);
  await expect(page.getByRole('heading', { name: 'Usprawiedliw nieobecność' })).toBeVisible();
  test.skip(
    await page.getByText('Nie ma teraz lekcji do usprawiedliwienia.').isVisible(),
    'no school in the last two weeks',
  );
  await page.getByText('Wybierz lekcje i napisz powód').click();
  await page.locator('.lesson-choice').first().getByRole('checkbox').last().check();
  await page.getByLabel('Powód').fill('=Wizyta u lekarza');
  await page.getByRole('button', { name: 'Wyślij do szkoły' }).click();
  const act = page.locator('.act').first();
  await expect(act).toContainText('Wysłane');
  await expect(act).toContainText(/Czeka, aż odbierze to Szkoła Podstawowa nr 96.*Numer zgłoszenia: \d+\/\d{4}/);

  const staff = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIntoAdmin(staff, 'szkola@chelm.example');
  await openMailbox(staff);
  await expect(staff.getByRole('heading', { name: /Usprawiedliwienia: czeka/ })).toBeVisible();
  await expect(staff.getByText(/Lena Demo, klasa 2a/).first()).toBeVisible();
  const file = await fetchMailbox(staff);
  expect(file).toContain(';Lena Demo;2a;');
  expect(file).toContain(";'=Wizyta u lekarza;Halina");
  await expect(staff.getByRole('heading', { name: 'Usprawiedliwienia: nic nie czeka' })).toBeVisible();
  const again = staff.getByRole('link', { name: /^Usprawiedliwienia z .*: pobierz CSV$/ }).first();
  const [second] = await Promise.all([staff.waitForEvent('download'), again.click()]);
  expect(readFileSync(await second.path(), 'utf8')).toBe(file);
  // the school sees nothing of the waterworks
  await expect(staff.getByText(/licznik/)).toHaveCount(0);

  await page.reload();
  await expect(page.locator('.act').first()).toContainText('Przekazane');
  await expect(page.locator('.act').first()).toContainText(/Przekazane\s\d+\s\p{L}+\s\d{4}\sr\./u);
});

test('a payer at a company of files gives a reading, the company fetches it, and its next files accept it', async ({
  page,
  browser,
}) => {
  await comeBack(page, 'chelm', 'halina');
  await link(page, /Osiedlowe/, { 'Numer klienta': 'WO-00007', Kod: 'F3J8Q5' });
  const { id } = await linkTo(page, 'wodociagi-osiedlowe');
  await page.goto(`${chelm}/moje-miasto/odczyt/?link=${id}`);
  const meter = await page.locator('.meter-number').innerText();
  const hint = await page.getByText(/Poprzedni stan/).innerText();
  const last = Number(/(\d[\d\s]*)(?:,\d+)?\s*m³/.exec(hint)?.[1]?.replaceAll(/\s/g, '') ?? '0');
  await page.getByLabel(/^Stan licznika/).fill(String(last + 1));
  await page.getByLabel(/^Stan licznika/).blur();
  // on a day soon after the last reading, a whole cubic metre is more than the usual use, and the form asks
  const sure = page.getByLabel('Tak, tyle pokazuje licznik');
  if (await sure.isVisible()) await sure.check();
  await page.getByRole('button', { name: 'Wyślij odczyt' }).click();
  const act = page.locator('.act').first();
  await expect(act).toContainText(/Czeka, aż odbierze to Wodociągi Osiedlowe/);

  const staff = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIntoAdmin(staff, 'wodociagi@chelm.example');
  await openMailbox(staff);
  await expect(staff.getByRole('heading', { name: /Odczyty: czeka 1 odczyt/ })).toBeVisible();
  const file = await fetchMailbox(staff);
  const today = localDateOf(new Date());
  expect(file).toContain(`;WO-00007;`);
  expect(file).toContain(`;${meter};${today};${String(last + 1)},000;m3;;nie;`);
  await page.reload();
  await expect(page.locator('.act').first()).toContainText('Przekazane');

  await staff.goto(`${chelm}/admin/collections/institutionFiles`);
  await staff.getByLabel('Pliki (można wybrać kilka naraz)').setInputFiles({
    name: 'odczyty.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`licznik;data;stan;rodzaj\n${meter};${today};${String(last + 1)};własny\n`),
  });
  await staff.getByRole('button', { name: 'Sprawdź i wyślij' }).click();
  await expect(staff.getByText('Przyjęliśmy pliki: 1.')).toBeVisible();
  await page.reload();
  await expect(page.locator('.act').first()).toContainText('Przyjęte');
});
