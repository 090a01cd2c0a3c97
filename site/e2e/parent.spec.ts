import { devices, expect, type Page } from '@playwright/test';
import type { TopicAnswer } from '../../content-models/links/link.ts';
import type { Panel } from '../../content-models/panel/panel.ts';
import { summarizeByMonth } from '../../content-models/school/attendanceSummary.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { giveGrade, letAnHourPass, setMood } from './demoInstitutions.ts';
import { ask, askFor, comeBack, linkTo, linksOf } from './logIn.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

const school = (link: string, part: string) => `${chelm}/moje-miasto/szkola/?link=${link}&widok=${part}`;
const tile = (page: Page, name: string) =>
  page.locator('.tile').filter({ has: page.getByRole('link', { name, exact: true }) });

test.beforeEach(async ({ page }) => {
  await comeBack(page, 'chelm', 'anna');
});

test.afterAll(async () => {
  await setMood('chelm/sp-97', 'up');
  await setMood('chelm/lo-98', 'up');
});

test('a mother sees both children of two schools, what needs her and why, and one person at a time', async ({
  page,
}) => {
  await expect(tile(page, 'Zofia Demo')).toContainText('Średnia');
  await expect(tile(page, 'Zofia Demo')).toContainText('Szkoła Podstawowa nr 97');
  await expect(tile(page, 'Jakub Demo')).toContainText('XCVIII Liceum');
  const tasks = page.locator('.panel__tasks .task');
  expect(await tasks.count()).toBeGreaterThan(0);
  for (const task of await tasks.all()) {
    await expect(task).toContainText(/Widzisz to, bo\s/);
    await expect(task.getByRole('link')).toHaveCount(1);
  }
  const persons = page.getByRole('navigation', { name: 'Czyje sprawy pokazać' });
  await persons.getByRole('link', { name: 'Zofia' }).click();
  await expect(tile(page, 'Zofia Demo')).toBeVisible();
  await expect(page.locator('.tile')).toHaveCount(1);
  await persons.getByRole('link', { name: 'Ty' }).click();
  await expect(tile(page, 'Zofia Demo')).toHaveCount(0);
  await expect(page.locator('.tile')).not.toHaveCount(0);
  await persons.getByRole('link', { name: 'Wszyscy' }).click();
  await expect(page.locator('.tile')).toHaveCount((await linksOf(page)).length);
});

test('grades stand by subject, each with what for, its weight, who gave it and when', async ({ page }) => {
  await tile(page, 'Zofia Demo').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oceny');
  const { id } = await linkTo(page, 'sp-97');
  const { data } = await askFor<TopicAnswer<'grades'>>(page, `/links/${id}/topics/grades?known=1`);
  const [grade] = data?.grades ?? [];
  if (!grade) throw new Error('Zofia has no grade.');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: grade.subject, exact: true }) });
  await row.locator('summary').click();
  const details = row.locator('.grade').filter({ hasText: grade.column ?? '' });
  await expect(details.first()).toBeVisible();
  await expect(details.first()).toContainText(/waga\s\d/);
  await expect(details.first()).toContainText(grade.teacher ?? '');
  await expect(row.locator('.grade')).toHaveCount(
    data?.grades.filter(({ subject }) => subject === grade.subject).length ?? 0,
  );
  for (const column of ['Średnia', 'Śródroczna', 'Roczna'])
    await expect(row.locator(`[data-label="${column}"]`)).toHaveText(/^(\d|–)/);
  await expect(page.getByRole('heading', { name: 'Zachowanie' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Które dziecko' }).getByRole('link', { name: 'Jakub Demo' }).click();
  await expect(page.getByText('XCVIII Liceum')).toBeVisible();
});

test('a month of attendance has its percentage and its days', async ({ page }) => {
  const { id } = await linkTo(page, 'sp-97');
  const { data } = await askFor<TopicAnswer<'attendance'>>(page, `/links/${id}/topics/attendance`);
  const months = summarizeByMonth(data?.entries ?? []);
  const earlier = months.at(-1);
  if (!earlier) throw new Error('Zofia has no attendance.');
  await page.goto(school(id, 'frekwencja'));
  await page.getByRole('navigation', { name: 'Miesiące' }).getByRole('link').last().click();
  await expect(page).toHaveURL(new RegExp(`miesiac=${earlier.month}`));
  const percent = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 }).format(earlier.summary.percent ?? 0);
  await expect(page.locator('.attendance .figure__value')).toHaveText(`${percent}%`);
  const days = new Set(data?.entries.filter(({ on }) => on.startsWith(earlier.month)).map(({ on }) => on));
  await expect(page.locator('.attendance-day')).toHaveCount(days.size);
});

test('an absence is excused: sent, then accepted by the school with its number, and not offered again', async ({
  page,
}) => {
  const { id } = await linkTo(page, 'sp-97');
  await page.goto(school(id, 'frekwencja'));
  await expect(page.getByRole('heading', { name: 'Usprawiedliw nieobecność' })).toBeVisible();
  test.skip(
    await page.getByText('Nie ma teraz lekcji do usprawiedliwienia.').isVisible(),
    'no school in the last two weeks',
  );
  await page.getByText('Wybierz lekcje i napisz powód').click();
  const send = page.getByRole('button', { name: 'Wyślij do szkoły' });
  await send.click();
  await expect(page.getByRole('alert').or(page.locator('.field--invalid')).first()).toBeVisible();
  const lessons = page.locator('.lesson-choice');
  const before = await lessons.getByRole('checkbox').count();
  await lessons.first().getByRole('checkbox').last().check();
  await page.getByLabel('Powód').fill('Wizyta u lekarza.');
  await send.click();
  const sent = page.locator('.act').first();
  await expect(sent).toContainText('Wysłane');
  await expect(sent).toContainText('Przyjęte');
  await expect(sent).toContainText(/Numer potwierdzenia: U-\d+/);
  await page.reload();
  await expect(page.locator('.act').first()).toContainText('Przyjęte');
  await expect(page.getByText('usprawiedliwienie wysłane').first()).toBeVisible();
  expect(await lessons.getByRole('checkbox').count()).toBeLessThan(before);
});

test('a new grade is told once in the list and counted in the panel', async ({ page }) => {
  const { id } = await linkTo(page, 'sp-97');
  const told = async () =>
    (await askFor<{ notifications: { title: string; path: string }[] }>(page, '/notifications')).notifications.filter(
      ({ title, path }) => title.includes('Nowa ocena') && path.includes(id),
    ).length;
  letAnHourPass(id);
  await askFor(page, `/links/${id}/topics/grades`);
  const before = await told();
  await giveGrade('chelm/sp-97');
  letAnHourPass(id);
  await page.goto(`${chelm}/moje-miasto/`);
  const news = page.getByRole('link', { name: /^Masz \d+ now/ });
  await expect(news).toBeVisible();
  await expect.poll(told).toBe(before + 1);
  await expect(tile(page, 'Zofia Demo')).toContainText(/Ostatnia ocena: 5\+, Język angielski/);
  await news.click();
  const line = page.locator('.notification').filter({ hasText: 'Nowa ocena: Język angielski' }).first();
  await expect(line).toContainText('Zofia Demo');
  await expect(line).toContainText(/Widzisz to, bo\s/);
  await line.getByRole('link').click();
  await expect(page.locator('.grade-list--newest .grade').filter({ hasText: '5+' }).first()).toContainText(
    'Język angielski',
  );
  letAnHourPass(id);
  await page.reload();
  await expect(page.getByText('Sprawdzamy, czy jest coś nowszego…')).toHaveCount(0);
  expect(await told()).toBe(before + 1);
});

test('„Kto to widział” shows her own looks', async ({ page }) => {
  const { id } = await linkTo(page, 'sp-97');
  await page.goto(school(id, 'wglad'));
  await expect(page.locator('.look').filter({ hasText: 'Ty' }).first()).toBeVisible();
  await expect(page.locator('.looks')).toContainText('oceny');
  await expect(page.locator('.looks')).toContainText('frekwencj');
});

test('with the school down its last grades stay with their age and the reason, and every other tile loads', async ({
  page,
}) => {
  const { id } = await linkTo(page, 'sp-97');
  await setMood('chelm/sp-97', 'down');
  const begun = Date.now();
  const links = await linksOf(page);
  for (const link of links) letAnHourPass(link.id);
  await page.goto(school(id, 'oceny'));
  const sentence = /Szkoła Podstawowa nr 97 w Chełmie \(demo\): system nie odpowiada\./;
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText(/^Stan z \d/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Język angielski' })).toBeVisible();
  await page.goto(`${chelm}/moje-miasto/`);
  const down = tile(page, 'Zofia Demo');
  await expect(down).toContainText(sentence);
  await expect(down).toContainText('Średnia');
  const newlyRead = async () =>
    (await askFor<Panel>(page, '/panel')).tiles
      .filter(({ fetchedAt, failure }) => failure === undefined && Date.parse(fetchedAt ?? '') >= begun)
      .map(({ link }) => link)
      .sort();
  await expect.poll(newlyRead).toEqual(
    links
      .map((link) => link.id)
      .filter((one) => one !== id)
      .sort(),
  );
  await expect(page.locator('.tile[aria-busy="true"]')).toHaveCount(0);
  await expect(page.locator('.tile .age--failed')).toHaveCount(1);
  await setMood('chelm/sp-97', 'up');
});

test('a link that the school takes back is not there any more, until the school’s code makes it anew', async ({
  page,
}) => {
  const { id } = await linkTo(page, 'lo-98');
  await page.goto(school(id, 'oceny'));
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await setMood('chelm/lo-98', 'withdrawn');
  letAnHourPass(id);
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nie ma takiego połączenia.')).toBeVisible();
  const guessed = id.replace(/.{4}$/, (end) => (end === 'ffff' ? '0000' : 'ffff'));
  for (const rest of ['topics/grades', 'topics/attendance?known=1', 'views', 'acts'])
    expect(await ask(page, `/links/${id}/${rest}`)).toEqual(await ask(page, `/links/${guessed}/${rest}`));
  await setMood('chelm/lo-98', 'up');
  await page.goto(`${chelm}/moje-miasto/powiadomienia/`);
  await expect(page.getByText(/XCVIII Liceum.*: połączenie zostało zakończone/).first()).toBeVisible();
  await page.goto(`${chelm}/moje-miasto/polacz/`);
  await page
    .locator('.choice-list')
    .getByRole('link', { name: /XCVIII Liceum/ })
    .click();
  await page.getByLabel('Kod ze szkoły').fill('LO981CJA11');
  await page.getByRole('button', { name: 'Połącz' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Połączono');
  await page.getByRole('link', { name: 'Zobacz dane' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  expect((await linkTo(page, 'lo-98')).id).not.toBe(id);
});
