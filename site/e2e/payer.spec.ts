import { readFileSync } from 'node:fs';
import { devices, expect, type Page } from '@playwright/test';
import type { ActState, TopicAnswer } from '../../content-models/links/link.ts';
import { leftToPay } from '../../content-models/bills/bill.ts';
import { unpaidBills } from '../../content-models/bills/billState.ts';
import { besideLastYear } from '../../content-models/meters/consumption.ts';
import { formatAccountNumber, isAccountNumber } from '../../content-models/shared/accountNumber.ts';
import { formatMoney, formatQuantity } from '../../content-models/shared/money.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { askFor, comeBack, linkTo } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({
  viewport,
  userAgent,
  deviceScaleFactor,
  isMobile,
  hasTouch,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const three = ['wodociagi', 'cieplo', 'oplata-za-odpady'];

/** A browser gives back plain spaces where the page has ones that do not break. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

const billsOf = async (page: Page, link: string) => {
  const { data } = await askFor<TopicAnswer<'bills'>>(page, `/links/${link}/topics/bills?known=1`);
  if (!data) throw new Error('This contract has no bills.');
  return data;
};

/** A meter of Oksana's two contracts for water, as the company knows it now, and where its state is given. */
const meterOf = async (page: Page, kind: 'coldWater' | 'garden') => {
  const { id } = await linkTo(page, 'wodociagi');
  const { data } = await askFor<TopicAnswer<'contracts'>>(page, `/links/${id}/topics/contracts`);
  const meter = data?.contracts.flatMap(({ meters }) => meters).find((one) => one.kind === kind);
  if (!meter) throw new Error('Oksana has no such meter.');
  return {
    link: id,
    meter,
    last: Math.ceil((meter.readings.at(-1)?.milli ?? 0) / 1000),
    path: `${chelm}/moje-miasto/odczyt/?link=${id}&licznik=${meter.number}`,
  };
};

const actsOf = async (page: Page, link: string): Promise<ActState[]> =>
  (await askFor<{ acts: ActState[] }>(page, `/links/${link}/acts`)).acts;

const dial = (page: Page) => page.getByLabel(/^Stan licznika/);
const send = (page: Page) => page.getByRole('button', { name: 'Wyślij odczyt' });

test.beforeEach(async ({ page }) => {
  await comeBack(page, 'chelm', 'oksana');
});

test('water, heat and waste stand in the panel, each with what is to be paid', async ({ page }) => {
  for (const slug of three) {
    const { id, institution } = await linkTo(page, slug);
    const { balanceGrosze } = await billsOf(page, id);
    const tile = page.locator('.tile').filter({ hasText: institution.name });
    await expect(tile).toContainText(balanceGrosze > 0 ? formatMoney(balanceGrosze) : /Wszystko zapłacone|Nadpłata/);
    await tile.getByRole('link').click();
    await expect(page.locator('.balance__sum .figure__value')).toHaveText(formatMoney(Math.abs(balanceGrosze)));
    await expect(page.getByRole('navigation', { name: 'Twoje inne umowy' }).getByRole('link')).toHaveCount(2);
    await page.goto(`${chelm}/moje-miasto/`);
  }
});

test('a bill has its items and their sum, an account number to copy, a code for the bank’s app and a PDF', async ({
  page,
}) => {
  let chosen;
  for (const slug of three) {
    const { id } = await linkTo(page, slug);
    const [bill] = unpaidBills((await billsOf(page, id)).bills);
    if (!chosen && bill) chosen = { id, bill };
  }
  if (!chosen) throw new Error('Oksana has paid everything.');
  const { id, bill } = chosen;
  await page.goto(`${chelm}/moje-miasto/rachunki/?link=${id}`);
  await page.getByRole('link', { name: /^Zapłać/ }).click();
  await expect(page).toHaveURL(/widok=rachunek/);
  await expect(page.locator('.balance__sum .figure__value')).toHaveText(formatMoney(leftToPay(bill)));
  const items = page.getByRole('table', { name: `Pozycje rachunku ${bill.number}` });
  await expect(items.locator('tbody tr')).toHaveCount(bill.items.length);
  await expect(items.locator('.bill-items__total')).toContainText(formatMoney(bill.totalGrosze));

  expect(isAccountNumber(bill.accountNumber)).toBe(true);
  await expect(page.locator('.transfer')).toContainText(plain(formatAccountNumber(bill.accountNumber)));
  await page.getByRole('button', { name: 'Kopiuj numer konta' }).click();
  await expect(page.getByText('Skopiowano numer konta.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bill.accountNumber);
  await page.getByRole('button', { name: 'Kopiuj kwotę' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    (leftToPay(bill) / 100).toFixed(2).replace('.', ','),
  );
  await expect(page.getByRole('img', { name: /^Kod QR do przelewu/ })).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Pobierz PDF' }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
});

test('the chart of use has the same numbers in its table, this year beside the year before', async ({ page }) => {
  const { link, meter } = await meterOf(page, 'coldWater');
  await page.goto(`${chelm}/moje-miasto/rachunki/?link=${link}&widok=liczniki`);
  const section = page
    .getByRole('region')
    .filter({ hasText: meter.number })
    .filter({ has: page.locator('.chart') })
    .last();
  const months = besideLastYear(meter);
  expect(months).toHaveLength(12);
  await section.getByText('Pokaż liczby w tabeli').click();
  const rows = section.locator('.use-table tbody tr');
  const shown = (milli: number | undefined) => (milli === undefined ? '–' : formatQuantity(milli));
  for (const [index, month] of [...months].reverse().entries())
    await expect(rows.nth(index).locator('td')).toHaveText([shown(month.milli), shown(month.yearBefore)]);
  const known = (of: (month: (typeof months)[number]) => number | undefined) =>
    months.map(of).filter((value) => value !== undefined);
  const heights = async (kind: 'now' | 'before') =>
    (await section.locator(`.chart svg[role="img"] .chart__${kind}`).all()).length;
  expect(await heights('now')).toBe(known(({ milli }) => milli).length);
  expect(await heights('before')).toBe(known(({ yearBefore }) => yearBefore).length);
  const ratio = async (index: number) =>
    Number(await section.locator('.chart svg[role="img"] .chart__now').nth(index).getAttribute('height'));
  const [first, last] = [months[0]?.milli ?? 0, months.at(-1)?.milli ?? 0];
  expect((await ratio(0)) / (await ratio(months.length - 1))).toBeCloseTo(first / last, 2);
});

test('a state lower than before asks why, one three times the mean asks again, and the company’s receipt comes', async ({
  page,
}) => {
  const { link, last, path } = await meterOf(page, 'coldWater');
  const before = (await actsOf(page, link)).length;
  await page.goto(path);
  await dial(page).fill(String(last - 5));
  // pressed right out of the dial: the questions that appear must not move the button away from the finger
  await send(page).click();
  await expect(page.getByRole('group', { name: 'Dlaczego stan jest niższy niż poprzednio?' })).toBeVisible();
  await expect(page.locator('.field--invalid')).toContainText('Poprzedni stan');
  await dial(page).fill(String(last + 300));
  await expect(page.getByRole('group', { name: 'Dlaczego stan jest niższy niż poprzednio?' })).toHaveCount(0);
  await send(page).click();
  await expect(page.getByText(/To ponad trzy razy więcej niż zwykle/).first()).toBeVisible();
  expect(await actsOf(page, link)).toHaveLength(before);
  await page.getByLabel('Tak, tyle pokazuje licznik').check();
  await send(page).click();
  await expect(page.getByText('Odczyt wysłany')).toBeVisible();
  const sent = page.locator('.act').first();
  await expect(sent).toContainText('Przyjęte');
  await expect(sent).toContainText(/Numer potwierdzenia: OD-\d{6}/);
  expect(await actsOf(page, link)).toHaveLength(before + 1);
  const { last: known } = await meterOf(page, 'coldWater');
  expect(known).toBe(last + 300);
});

test('a replaced meter may begin lower, with its reason', async ({ page }) => {
  const { meter, last, path } = await meterOf(page, 'garden');
  await page.goto(path);
  await dial(page).fill(String(Math.max(0, last - 2)));
  await page.getByLabel('Dzień odczytu').focus();
  await page.getByLabel('Licznik został wymieniony na nowy').check();
  await send(page).click();
  await expect(page.getByText('Odczyt wysłany')).toBeVisible();
  await expect(page.locator('.act').first()).toContainText('Przyjęte');
  await expect(page.locator('.act').first()).toContainText(meter.number);
});

test('a reading pressed while the network goes off waits on the phone and reaches the company once', async ({
  page,
  context,
}) => {
  const { link, last, path } = await meterOf(page, 'garden');
  const before = (await actsOf(page, link)).length;
  await page.goto(path);
  await dial(page).fill(String(last));
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByText('Odczyt czeka na tym urządzeniu')).toBeVisible();
  // nobody does anything: the phone notices the connection and sends
  await context.setOffline(false);
  await expect(page.getByText('wysłane', { exact: true })).toBeVisible();
  await expect.poll(async () => (await actsOf(page, link))[0]?.state).toBe('accepted');
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await actsOf(page, link)).toHaveLength(before + 1);
});
