import { devices, expect, type Page } from '@playwright/test';
import type { Calendar } from '../../content-models/calendar/calendarEntry.ts';
import type { TopicAnswer } from '../../content-models/links/link.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { formatMoney } from '../../content-models/shared/money.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { leftToPay } from '../../content-models/bills/bill.ts';
import { askFor, comeBack, linkTo, linksOf } from './logIn.ts';
import { test } from './test.ts';

const product = sharedProduct();
const koden = product.origin('koden');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

const today = localDateOf(new Date());
const tile = (page: Page, institution: string) => page.locator('.tile').filter({ hasText: institution });

/** What a commune's own page must never show: anything of the neighbours. */
const neighbours = /Chełm|Dzierzkowic/;

test.beforeEach(async ({ page }) => {
  await comeBack(page, 'koden', 'natalia');
});

test('a tenant of Kodeń has water, waste, taxes and her child in one panel, and nothing of Chełm', async ({ page }) => {
  await expect(page.locator('.tile')).toHaveCount(5);
  for (const name of ['Wodociągi Kodeń', 'Opłata za odpady, Kodeń', 'Podatki lokalne, Kodeń', 'Odbiór odpadów, Kodeń'])
    await expect(tile(page, name)).toBeVisible();
  await expect(tile(page, 'Szkoła Podstawowa nr 94 w Kodniu')).toContainText('Filip');
  for (const path of ['', 'kalendarz/', 'szkola/', 'rachunki/', 'odpady/', 'powiadomienia/', 'sprawy/']) {
    await page.goto(`${koden}/moje-miasto/${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('body')).not.toContainText(neighbours);
  }
  for (const { institution } of await linksOf(page)) expect(institution.name).not.toMatch(neighbours);
});

test('her water, her child and the late instalment of her tax open from the panel', async ({ page }) => {
  await tile(page, 'Wodociągi Kodeń').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ul. Nadbużańska 3/2, Kodeń');
  await page.getByRole('link', { name: 'Liczniki i zużycie' }).click();
  await expect(page.getByText('94-100021').first()).toBeVisible();
  await page.goto(`${koden}/moje-miasto/`);
  await tile(page, 'Szkoła Podstawowa nr 94').getByRole('link').click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const { id } = await linkTo(page, 'podatki');
  const { data } = await askFor<TopicAnswer<'bills'>>(page, `/links/${id}/topics/bills?known=1`);
  const instalments = data?.bills ?? [];
  expect(instalments.length % 4).toBe(0);
  await page.goto(`${koden}/moje-miasto/rachunki/?link=${id}`);
  await expect(page.getByRole('heading', { name: 'Raty i opłaty' })).toBeVisible();
  await expect(page.locator('.balance__sum')).toContainText(formatMoney(data?.balanceGrosze ?? 0));
  await expect(page.locator('.balance__sum')).toContainText('w tym po terminie');
});

test('the waste calendar says what is taken next, and the same days stand in the calendar with the rest', async ({
  page,
}) => {
  const { id } = await linkTo(page, 'odbior-odpadow');
  const { data } = await askFor<TopicAnswer<'wasteCalendar'>>(page, `/links/${id}/topics/wasteCalendar`);
  const last = addDays(today, 30);
  const days = new Set((data?.pickups ?? []).map(({ on }) => on).filter((on) => on >= today && on <= last));
  expect(days.size).toBeGreaterThan(1);
  await page.goto(`${koden}/moje-miasto/odpady/?link=${id}`);
  await expect(page.locator('.next-pickup')).toContainText(/Wystaw najpóźniej do godz\.\s/);
  await expect(page.locator('.fraction').first()).toBeVisible();

  const due: unknown[] = [];
  // the bills are there once somebody has asked for them
  const { links } = await askFor<{ links: { id: string; topics: string[] }[] }>(page, '/links');
  for (const link of links.filter(({ topics }) => topics.includes('bills'))) {
    const { data: bills } = await askFor<TopicAnswer<'bills'>>(page, `/links/${link.id}/topics/bills`);
    due.push(
      ...(bills?.bills ?? []).filter((bill) => leftToPay(bill) > 0 && bill.dueOn >= today && bill.dueOn <= last),
    );
  }
  const { entries } = await askFor<Calendar>(page, `/calendar?from=${today}&to=${last}`);
  const wasteDays = new Set(entries.filter(({ source }) => source === 'waste').map(({ on }) => on));
  expect([...wasteDays].sort()).toEqual([...days].sort());
  // on some days of the year nothing is due in the next month
  if (due.length > 0) expect(entries.some(({ source }) => source === 'bill')).toBe(true);
  expect(JSON.stringify(entries)).not.toMatch(neighbours);
  await page.goto(`${koden}/moje-miasto/kalendarz/?widok=agenda`);
  const shown = page.locator('.calendar-entry').filter({ hasText: 'ul. Nadbużańska 3' }).filter({ hasText: 'Odpady' });
  await expect(shown.first()).toBeVisible();
});
