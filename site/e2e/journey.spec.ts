import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { logIntoAdmin } from './logIn.ts';
import { mailTo } from './mails.ts';
import { smallPicture } from './smallPicture.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const mark = String(Date.now());
const title = `Przerwa w dostawie wody na ulicy Źródlanej, zgłoszenie ${mark}`;
const resident = { email: `halina.${mark}@mieszkaniec.example`, password: 'kredowy niedzwiedz pod debem' };

test.describe.configure({ mode: 'serial' });

test('a visitor reads and searches the sites of three communes', async ({ page }) => {
  for (const [tenant, name] of [
    ['chelm', 'Chełm'],
    ['dzierzkowice', 'Dzierzkowice'],
    ['koden', 'Kodeń'],
  ] as const) {
    await page.goto(`${product.origin(tenant)}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.getByRole('banner')).toContainText(name);
    await page.goto(`${product.origin(tenant)}/ogloszenia/`);
    await page
      .getByRole('main')
      .getByRole('article')
      .or(page.getByRole('main').getByRole('listitem'))
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${chelm}/szukaj/?q=odpady`);
  await expect(page.locator('#wyniki').getByRole('link').first()).toBeVisible();
});

test('an editor writes, a publisher publishes, and the site shows it within five seconds', async ({ browser }) => {
  const editor = await browser.newPage();
  await logIntoAdmin(editor, 'redaktor@chelm.example');
  await editor.goto(`${chelm}/admin/collections/announcements/create`);
  await editor.locator('#field-title').fill(title);
  await editor
    .locator('#field-summary')
    .fill('W czwartek od 8:00 do 14:00 nie będzie wody w domach przy ulicy Źródlanej.');
  await editor.locator('[data-lexical-editor="true"]').first().click();
  await editor.keyboard.type('Wodociąg wymienia zasuwę. Beczkowóz stanie przy szkole.');
  await editor.locator('#field-producedBy').fill('Dyrektor Wydziału Infrastruktury Komunalnej');
  await expect(editor).toHaveURL(/announcements\/[0-9a-f-]{36}/);
  await Promise.all([
    editor.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes('draft=true') && answer.ok(),
    ),
    editor.locator('#action-save-draft').click(),
  ]);
  await editor.getByRole('button', { name: 'Poproś o sprawdzenie' }).click();
  await expect(editor.getByText('Do sprawdzenia przez wydawcę')).toBeVisible();
  const address = editor.url();
  await expect(editor.locator('#action-save')).toHaveCount(0);
  // the editor goes on to something else, and the hand is off the document
  await editor.goto(`${chelm}/admin`);
  await editor.close();

  const publisher = await (await browser.newContext()).newPage();
  await logIntoAdmin(publisher, 'wydawca@chelm.example');
  await publisher.goto(address);
  await expect(publisher.locator('#field-title')).toHaveValue(title);
  await publisher.locator('#action-save').click();
  const clicked = Date.now();
  const reader = await (await browser.newContext()).newPage();
  await expect
    .poll(
      async () => {
        await reader.goto(`${chelm}/ogloszenia/`);
        return reader.getByRole('link', { name: title }).count();
      },
      { timeout: 5_000, intervals: [100] },
    )
    .toBeGreaterThan(0);
  console.log(`publish → live: ${String(Date.now() - clicked)} ms`);
  await reader.getByRole('link', { name: title }).first().click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Źródlanej');
  await expect(reader.getByText('Beczkowóz stanie przy szkole.')).toBeVisible();
});

test('a resident opens an account, files a letter once, a clerk answers, and both see it', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${chelm}/moje-miasto/rejestracja/`);
  await page.getByLabel('Imię', { exact: true }).fill('Halina');
  await page.getByLabel('Nazwisko').fill('Próbna');
  await page.getByLabel('Adres e-mail').fill(resident.email);
  await page.getByLabel('Hasło', { exact: true }).fill(resident.password);
  await page.getByLabel('Znam informację o danych osobowych.').check();
  await page.getByRole('button', { name: 'Załóż konto' }).click();
  await expect(page.getByRole('main')).toContainText(resident.email);

  const confirmation = /http:\/\/\S+potwierdzenie\/#token=\S+/.exec(
    await mailTo(resident.email, /potwierdzenie\/#token=/),
  )?.[0];
  await page.goto(confirmation ?? '');
  await page.getByRole('button', { name: 'Potwierdzam adres' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Zaloguj się' }).click();
  await page.getByLabel('Adres e-mail').fill(resident.email);
  await page.getByLabel('Hasło', { exact: true }).fill(resident.password);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
  await page.getByRole('link', { name: 'Napisz do urzędu' }).first().click();

  await expect(page.getByLabel('Imię', { exact: true })).toHaveValue('Halina');
  await page.getByLabel('Ulica i numer domu').fill('Źródlana 7');
  await page.getByLabel('Kod pocztowy').fill('22-100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.getByLabel('Czego dotyczy pismo').fill('Beczkowóz przy szkole');
  await page.getByLabel('Treść').fill('Proszę, żeby beczkowóz stał bliżej numeru 7. Mam chore nogi.');
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.locator('input[type=file]').setInputFiles(smallPicture('zdjęcie ulicy.png'));
  await expect(page.getByText('zdjęcie ulicy.png').first()).toBeVisible();
  await expect(page.getByText('Dodano 1 z 1.')).toBeAttached();
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.getByLabel(/Znam informację o danych osobowych/).check();
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Potwierdzenie złożenia');
  const number = /MM-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  expect(number).toMatch(/^MM-\d{4}-\d{6}$/);
  await mailTo(resident.email, new RegExp(number));

  const clerk = await (await browser.newContext()).newPage();
  await logIntoAdmin(clerk, 'urzednik@chelm.example');
  await clerk.goto(`${chelm}/admin/collections/cases`);
  await clerk.getByRole('link', { name: number }).click();
  await expect(clerk.getByText('Mam chore nogi.')).toBeVisible();
  await expect(clerk.getByRole('link', { name: 'zdjęcie ulicy.png' })).toBeVisible();
  await clerk.getByRole('button', { name: 'Zarejestruj' }).click();
  await expect(clerk.getByRole('button', { name: 'Rozpocznij pracę nad sprawą' })).toBeVisible();
  await clerk.getByRole('button', { name: 'Rozpocznij pracę nad sprawą' }).click();
  await clerk.getByLabel(/przy kroku: Odpowiedz i zakończ sprawę/).fill('Beczkowóz stanie przy numerze 5.');
  await clerk.getByRole('button', { name: 'Odpowiedz i zakończ sprawę' }).click();
  await expect(clerk.getByText('Rozstrzygnięta').first()).toBeVisible();

  await page.goto(`${chelm}/moje-miasto/sprawy/`);
  await page
    .getByRole('link', { name: new RegExp(number) })
    .or(page.getByRole('link', { name: 'Pismo ogólne do urzędu' }))
    .first()
    .click();
  await expect(page.getByText('Beczkowóz stanie przy numerze 5.')).toBeVisible();
  const moved = await mailTo(resident.email, new RegExp(`Rozstrzygnięta[\\s\\S]*|${number}[\\s\\S]*Rozstrzygni`));
  expect(moved).not.toContain('Beczkowóz');

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${chelm}/moje-miasto/logowanie/`);
  await stranger.getByLabel('Adres e-mail').fill('jan@mieszkaniec.example');
  await stranger.getByLabel('Hasło', { exact: true }).fill(product.demoPassword);
  await stranger.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Dzień dobry');
  const answers = await stranger.evaluate(async (of) => {
    const statuses = [];
    for (const one of [of, 'MM-2026-999999']) {
      const answer = await fetch(`/api/portal/cases/${one}`);
      statuses.push([answer.status, await answer.text()]);
    }
    return statuses;
  }, number);
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.[0]).toBe(404);
});
