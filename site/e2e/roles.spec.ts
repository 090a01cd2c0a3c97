import { expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { seriousBarriers } from './barriers.ts';
import { save } from './documentForm.ts';
import { logIn } from './logIn.ts';
import { callAs, deskOf, editorOfChelm, fileLetter, make, wholeText } from './office.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const mark = String(Date.now());

/** Documents of the office, which somebody without them in their work must not find in the menu. */
const content = ['Ogłoszenia', 'Podstrony', 'Aktualności', 'Wydarzenia', 'Zdjęcia', 'Rejestr zmian'];

const menuOf = async (page: Page): Promise<string[]> => {
  if (!(await page.locator('aside.nav').getAttribute('class'))?.includes('nav--nav-open'))
    await page.locator('.nav-toggler').first().click();
  return page.locator('aside.nav .nav__link-label').allInnerTexts();
};

/** A part of the admin that is not theirs is no part of it. */
const expectNoPart = async (page: Page, path: string) => {
  await page.goto(`${chelm}/admin/collections/${path}`);
  await expect(
    page.getByText('Nic nie znaleziono').or(page.getByText('Nie masz dostępu do tej strony.')),
  ).toBeVisible();
};

/** A document of another commune is answered as one that never was. */
const expectNotThere = async (page: Page, collection: string, id: string | undefined) => {
  expect((await callAs(page, 'GET', `/${collection}/${id ?? ''}`)).status).toBe(404);
  await page.goto(`${chelm}/admin/collections/${collection}/${id ?? ''}`);
  // the list comes in place of the document
  await expect(page.locator('.collection-list')).toBeVisible();
  await expect(page.locator('#field-name, #field-title')).toHaveCount(0);
};

test('a clerk answers a letter of the own department and finds no content; a head is shown the same and the e-services', async ({
  browser,
}) => {
  const resident = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIn(resident, 'chelm', 'anna');
  const number = await fileLetter(resident, `Ławka przy muzeum, próba ${mark}`);

  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  expect(await menuOf(clerk)).toEqual(expect.arrayContaining(['Sprawy']));
  for (const name of content) expect(await menuOf(clerk)).not.toContain(name);
  await expectNoPart(clerk, 'pages');
  await clerk.goto(`${chelm}/admin`);
  await clerk.getByRole('link', { name: /Sprawy w toku/ }).click();
  await expect(clerk.getByRole('row', { name: new RegExp(number) })).toContainText(/\d{4}\sr\./u);
  await clerk.goto(`${chelm}/admin/collections/cases?search=${number}`);
  await clerk.getByRole('link', { name: number }).click();
  await expect(clerk.getByText('Proszę o ławkę.')).toBeVisible();
  const caseAddress = clerk.url();
  await clerk.getByRole('button', { name: 'Zarejestruj' }).click();
  await clerk.getByRole('button', { name: 'Rozpocznij pracę nad sprawą' }).click();
  await clerk.getByLabel(/przy kroku: Odpowiedz i zakończ sprawę/).fill('Ławka stanie w maju.');
  await clerk.getByRole('button', { name: 'Odpowiedz i zakończ sprawę' }).click();
  await expect(clerk.getByText('Rozstrzygnięta').first()).toBeVisible();
  await resident.goto(`${chelm}/moje-miasto/sprawy/`);
  const entry = resident.getByRole('article').filter({ hasText: number });
  await entry.getByRole('link', { name: 'Pismo ogólne do urzędu' }).click();
  await expect(resident.getByText('Ławka stanie w maju.')).toBeVisible();
  await clerk.context().close();
  await resident.context().close();

  const head = await deskOf(browser, 'kierownik@chelm.example');
  const menu = await menuOf(head);
  expect(menu).toEqual(expect.arrayContaining(['Sprawy', 'Wersje e-usług']));
  for (const name of [...content, 'Zasady publikacji', 'Instytucje']) expect(menu).not.toContain(name);
  await head.goto(caseAddress);
  await expect(head.getByText('Ławka stanie w maju.').first()).toBeVisible();
  await head.goto(`${chelm}/admin/collections/serviceVersions?search=Pismo`);
  await expect(head.getByRole('link', { name: 'Pismo ogólne do urzędu' }).first()).toBeVisible();
  await expect(head.getByRole('link', { name: 'Utwórz' })).toHaveCount(0);
  await expectNoPart(head, 'gateSettings');
  await expectNoPart(head, 'staff/create');
  await head.context().close();
});

test('an administrator gives a colleague another role and cannot reach another commune; a superadministrator reaches all', async ({
  browser,
}) => {
  const everywhere = await deskOf(browser, 'superadministrator@moje-miasto.example');
  const find = async (collection: string, where: string) =>
    (await callAs<{ docs: { id: string; name: string }[] }>(everywhere, 'GET', `/${collection}?limit=1&${where}`)).body
      .docs[0];
  const stranger = await find('staff', 'where[email][equals]=redaktor@koden.example');
  const koden = await find('communes', 'where[tenant][equals]=koden');
  const strangePage = await find('pages', `where[commune][equals]=${koden?.id ?? ''}`);
  await everywhere.goto(`${chelm}/admin/collections/communes`);
  await expect(everywhere.locator('tbody tr')).toHaveCount(3);
  await everywhere.goto(`${chelm}/admin/collections/staff/${stranger?.id ?? ''}`);
  await expect(everywhere.locator('#field-name')).toHaveValue('Redakcja Kodeń (demo)');
  await everywhere.context().close();

  const administrator = await deskOf(browser, 'administrator@chelm.example');
  const email = `osoba.${mark}@chelm.example`;
  const id = await make(administrator, '/staff', {
    name: `Osoba na próbę ${mark}`,
    email,
    password: product.demoPassword,
    role: 'editor',
  });
  await administrator.goto(`${chelm}/admin/collections/staff/${id}`);
  await administrator.locator('#field-role').click();
  await administrator.locator('#field-role').getByRole('option', { name: 'Wydawca', exact: true }).click();
  await save(administrator);
  const changed = await callAs<{ role: string }>(administrator, 'GET', `/staff/${id}`);
  expect(changed.body.role).toBe('publisher');
  await expectNotThere(administrator, 'staff', stranger?.id);
  await expectNotThere(administrator, 'pages', strangePage?.id);
  await administrator.context().close();
});

test('whoever has the right of their own puts an alert on the home page at once; an editor without it cannot', async ({
  browser,
}) => {
  const administrator = await deskOf(browser, 'administrator@chelm.example');
  const email = `dyzur.${mark}@chelm.example`;
  await make(administrator, '/staff', {
    name: `Dyżur na próbę ${mark}`,
    email,
    password: product.demoPassword,
    role: 'editor',
    mayPublishAlerts: true,
  });
  await administrator.context().close();
  const watch = await deskOf(browser, email);
  const alert = `Oblodzenie dróg, próba ${mark}`;
  const hour = 3600_000;
  const id = await make(watch, '/announcements?draft=true', {
    ...wholeText(alert, 'Drogi są śliskie. Zostań w domu.'),
    type: 'crisisAlert',
    authority: 'Prezydent Miasta Chełm',
    crisisAlert: {
      source: 'RCB',
      event: 'oblodzenie',
      category: 'Met',
      level: 2,
      urgency: 'Immediate',
      certainty: 'Observed',
      effectiveFrom: new Date(Date.now() - hour).toISOString(),
      expiresAt: new Date(Date.now() + 24 * hour).toISOString(),
      instruction: 'Zostań w domu.',
    },
  });
  const address = `${chelm}/admin/collections/announcements/${id}`;

  const editor = await deskOf(browser, editorOfChelm);
  await editor.goto(address);
  await expect(editor.locator('#field-title')).toHaveValue(alert);
  await expect(editor.locator('#action-save-draft')).toBeVisible();
  await expect(editor.locator('#action-save')).toHaveCount(0);
  await editor.context().close();

  await watch.goto(address);
  await expect(watch.locator('#field-title')).toHaveValue(alert);
  try {
    await save(watch);
    const reader = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
    await expect
      .poll(
        async () => {
          await reader.goto(`${chelm}/`);
          return reader.getByRole('link', { name: alert }).count();
        },
        { intervals: [100] },
      )
      .toBeGreaterThan(0);
    await reader.context().close();
  } finally {
    const reason = 'To była próba ostrzeżenia.';
    const removed = await callAs(watch, 'POST', `/announcements/${id}/remove`, { reason });
    expect(removed.status).toBe(200);
  }
  await watch.context().close();
});

test('the start page and the form of a document have no serious barriers', async ({ browser }) => {
  const editor = await deskOf(browser, editorOfChelm);
  await expect(editor.getByRole('heading', { name: 'Do zrobienia' })).toBeVisible();
  expect(await seriousBarriers(editor)).toEqual([]);
  const id = await make(editor, '/pages?draft=true', wholeText(`Bez barier, próba ${mark}`, 'Treść.'));
  await editor.goto(`${chelm}/admin/collections/pages/${id}`);
  await expect(editor.getByText('Sprawdzenie treści')).toBeVisible();
  await expect(editor.getByText('Sprawdzam…')).toHaveCount(0);
  await expect(editor.locator('[data-lexical-editor="true"]')).toContainText('Treść.');
  expect(await seriousBarriers(editor)).toEqual([]);
  await expect(editor.getByRole('button', { name: /^Dodaj nowy/ }).first()).toBeVisible();
  expect(await editor.content()).not.toContain('[object Object]');
  await editor.context().close();
});
