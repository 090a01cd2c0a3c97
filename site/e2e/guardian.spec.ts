import { devices, expect } from '@playwright/test';
import type { Calendar } from '../../content-models/calendar/calendarEntry.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { giveGrade, letAnHourPass } from './demoInstitutions.ts';
import { ask, askFor, comeBack, linkTo, linksOf } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

const noGrades = /Średnia|[Oo]cen[ayę]|Oceny/;

test('the second guardian, to whom the school shows less, finds no grade anywhere, but sees the attendance', async ({
  page,
}) => {
  await comeBack(page, 'chelm', 'jan');
  const { id, topics } = await linkTo(page, 'sp-97');
  expect(topics).not.toContain('grades');
  await giveGrade('chelm/sp-97');
  letAnHourPass(id);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main')).toContainText('Zofia');
  await expect(page.locator('main')).not.toContainText(noGrades);
  for (const known of ['', '?known=1'])
    expect((await ask(page, `/links/${id}/topics/grades${known}`)).status).toBe(404);
  expect((await ask(page, '/panel')).text).not.toMatch(/Średnia|Ostatnia ocena/);
  expect((await ask(page, '/notifications')).text).not.toContain('ocena');
  const today = localDateOf(new Date());
  const { entries } = await askFor<Calendar>(page, `/calendar?from=${today}&to=${addDays(today, 30)}`);
  expect(entries.filter(({ source }) => source === 'schoolwork')).toEqual([]);

  await page.goto(`${chelm}/moje-miasto/szkola/?link=${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frekwencja');
  await expect(page.locator('.attendance .figure__value')).toHaveText(/^\d+(,\d)?%$/);
  const parts = page.getByRole('navigation', { name: 'Szkoła: Zofia Demo' });
  await expect(parts.getByRole('link')).toHaveText([
    'Frekwencja',
    'Plan lekcji',
    'Ogłoszenia szkoły',
    'Posiłki',
    'Kto to widział',
  ]);
  await expect(page.getByRole('heading', { name: 'Usprawiedliw nieobecność' })).toHaveCount(0);
  await page.goto(`${chelm}/moje-miasto/szkola/?link=${id}&widok=oceny`);
  await expect(page.getByText('Ta część nie jest dla Ciebie udostępniona.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('waga');
});

test('each guardian sees the other’s looks at the child as those of „Drugi opiekun”, without a name', async ({
  page,
  browser,
}) => {
  await comeBack(page, 'chelm', 'jan');
  const ofJan = await linkTo(page, 'sp-97');
  await page.goto(`${chelm}/moje-miasto/szkola/?link=${ofJan.id}&widok=posilki`);
  await page.waitForLoadState('networkidle');
  const anna = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await comeBack(anna, 'chelm', 'anna');
  const ofAnna = await linkTo(anna, 'sp-97');
  expect(ofAnna.id).not.toBe(ofJan.id);
  await anna.goto(`${chelm}/moje-miasto/szkola/?link=${ofAnna.id}&widok=wglad`);
  const looks = anna.locator('.look');
  await expect(looks.filter({ hasText: 'Drugi opiekun' }).first()).toBeVisible();
  await expect(looks.filter({ hasText: /Drugi opiekun\s+posiłki/ }).first()).toBeVisible();
  await expect(anna.locator('.looks')).not.toContainText('Jan');
  await anna.context().close();
});

test('the other guardian’s child and contracts are to him what a guessed number is', async ({ page, browser }) => {
  const anna = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await comeBack(anna, 'chelm', 'anna');
  const hers = await linksOf(anna);
  await anna.context().close();
  await comeBack(page, 'chelm', 'jan');
  const [sample] = hers;
  if (!sample) throw new Error('Anna has no links.');
  const guessed = sample.id.replace(/.{4}$/, (end) => (end === 'ffff' ? '0000' : 'ffff'));
  const doors = [
    ...['grades', 'attendance', 'bills', 'contracts', 'wasteCalendar'].map((topic) => `topics/${topic}`),
    'topics/attendance?known=1',
    'views',
    'acts',
    'bills/W-2026-10-00042/pdf',
  ];
  for (const door of doors) {
    const nothing = await ask(page, `/links/${guessed}/${door}`);
    expect(nothing.status, door).toBe(404);
    for (const { id } of hers) expect(await ask(page, `/links/${id}/${door}`), door).toEqual(nothing);
  }
  await page.goto(`${chelm}/moje-miasto/szkola/?link=${sample.id}`);
  await expect(page.getByText('Nie ma takiego połączenia.')).toBeVisible();
});
