import { join } from 'node:path';
import { expect, type Locator, type Page, type Request } from '@playwright/test';
import sharp from 'sharp';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { seriousBarriers } from './barriers.ts';
import { logIn } from './logIn.ts';
import { callAs, deskOf, fileLetter, holdersOf, make, wholeText, watchForms } from './office.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const mark = String(Date.now());
const title = `Godziny otwarcia muzeum, próba ${mark}`;
const editorOfChelm = 'redaktor@chelm.example';
const publisherOfChelm = 'wydawca@chelm.example';

/** A picture that knows where it was taken and by whom, lying on its side. */
const pictureOfCamera = (): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: '#2f6b3a' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Tajny autor' }, IFD3: { GPSLatitude: '51/1 8/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** Documents of the office, which somebody without them in their work must not find in the menu. */
const content = ['Ogłoszenia', 'Podstrony', 'Aktualności', 'Wydarzenia', 'Zdjęcia', 'Rejestr zmian'];

const menuOf = async (page: Page): Promise<string[]> => {
  if (!(await page.locator('aside.nav').getAttribute('class'))?.includes('nav--nav-open'))
    await page.locator('.nav-toggler').first().click();
  return page.locator('aside.nav .nav__link-label').allInnerTexts();
};

/** Saves what was typed, unless the document has just saved itself: the button has then nothing to do. */
const saveDraft = async (page: Page) => {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const button = page.locator('#action-save-draft');
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 2000 });
    await expect(button).toBeDisabled({ timeout: 3000 });
  }).toPass();
};

/** Opens a part of a panel; while the form is still coming in, the panel may be drawn anew and shut again. */
const unfold = async (page: Page, name: string): Promise<Locator> => {
  const part = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await expect(async () => {
    if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
    await expect(part).toHaveAttribute('open', { timeout: 1000 });
  }).toPass();
  return part;
};

/** Publishes what the form says. A press before the page has come alive reaches nobody, so it is pressed again. */
const save = async (page: Page) => {
  const isSaving = (request: Request) => request.method() === 'PATCH' && !request.url().includes('autosave=true');
  await expect(async () => {
    const [sent] = await Promise.all([
      page.waitForRequest(isSaving, { timeout: 8000 }),
      page.locator('#action-save').click({ timeout: 8000 }),
    ]);
    expect((await sent.response())?.ok()).toBe(true);
  }).toPass();
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

test.describe('a page on its way to the public', () => {
  test.describe.configure({ mode: 'serial' });
  let address = '';
  let id = '';

  test('an editor writes it, cannot publish it, throws it away and takes it back, and asks for a review', async ({
    browser,
  }) => {
    const editor = await deskOf(browser, editorOfChelm);
    const formsSettle = watchForms(editor);
    await editor.goto(`${chelm}/admin/collections/pages/create`);
    await expect(editor).toHaveURL(/pages\/[0-9a-f-]{36}/);
    await expect(editor.getByText('Szkic').first()).toBeVisible();
    await editor.locator('#field-title').fill(title);
    await editor.locator('#field-summary').fill('Muzeum jest otwarte od wtorku do piątku.');
    await editor.locator('#field-producedBy').fill('Kierownik Wydziału Kultury');
    await editor.locator('[data-lexical-editor="true"]').first().click();
    await editor.keyboard.type('## Kiedy przyjść');
    await editor.keyboard.press('Enter');
    await editor.keyboard.type('- od wtorku do piątku');
    await editor.keyboard.press('Enter');
    await editor.keyboard.type('w święta nieczynne');
    await editor.keyboard.press('Enter');
    await editor.keyboard.press('Enter');
    const link = editor.getByRole('dialog');
    const text = editor.locator('[data-lexical-editor="true"]').first();
    // a form that comes back from the office just then shuts the drawer again, and leaves a link that leads nowhere
    await expect(async () => {
      if ((await text.locator('a').count()) > 0) await text.locator('p').last().click();
      await editor.keyboard.press('Shift+Home');
      await editor.keyboard.type('Zobacz też kontakt');
      await formsSettle();
      await editor.keyboard.press('Shift+Control+ArrowLeft');
      await editor.locator('.toolbar-popup__button-link').first().click({ timeout: 2000 });
      await link.getByText('Link wewnętrzny').click({ timeout: 12_000 });
      await link.locator('.rs__input').fill('Kontakt', { timeout: 2000 });
      await link.getByRole('option', { name: 'Kontakt i godziny' }).click({ timeout: 3000 });
      await formsSettle();
      await link.getByRole('button', { name: 'Zapisz zmiany' }).click({ timeout: 2000 });
      await expect(link).toHaveCount(0, { timeout: 3000 });
      await expect(text.locator('a')).not.toHaveAttribute('href', 'https://', { timeout: 1000 });
    }).toPass();
    await expect(editor.locator('[data-lexical-editor="true"] a')).toHaveText('kontakt');
    address = editor.url();
    id = /[0-9a-f-]{36}/.exec(address)?.[0] ?? '';
    await saveDraft(editor);
    const { body: kept } = await callAs<object>(editor, 'GET', `/pages/${id}?draft=true&depth=0`);
    expect(JSON.stringify(kept)).toContain('"linkType":"internal"');
    await expect(editor.locator('#action-save')).toHaveCount(0);

    await editor.locator('.doc-controls__popup').getByRole('button').click();
    await editor.locator('#action-delete').click();
    await editor.locator(`#delete-${id}`).getByRole('button', { name: 'Potwierdź' }).click();
    await expect(editor).toHaveURL(/collections\/pages\/?(\?|$)/);
    await editor.goto(`${chelm}/admin/collections/pages/trash/${id}`);
    await editor.getByRole('button', { name: 'Przywróć' }).click();
    await editor.getByRole('button', { name: 'Potwierdź' }).click();
    await expect(editor).toHaveURL(new RegExp(`pages/${id}`));
    await expect(editor.locator('#field-title')).toHaveValue(title);

    await editor.getByLabel('Uwagi').fill('Sprawdź proszę godziny w piątek.');
    await editor.getByRole('button', { name: 'Poproś o sprawdzenie' }).click();
    await expect(editor.getByText('Do sprawdzenia przez wydawcę')).toBeVisible();
    await editor.goto(`${chelm}/admin/praca/inReview`);
    await expect(editor.getByRole('link', { name: title })).toBeVisible();
    await editor.context().close();
  });

  test('a publisher finds it, looks at it in the real page and sends it back; the editor mends it', async ({
    browser,
  }) => {
    const publisher = await deskOf(browser, publisherOfChelm);
    await publisher
      .getByRole('link', { name: /Do sprawdzenia/ })
      .first()
      .click();
    await publisher.getByRole('link', { name: title }).click();
    await expect(publisher.getByText('Do sprawdzenia przez wydawcę')).toBeVisible();
    const [preview] = await Promise.all([
      publisher.waitForEvent('popup'),
      publisher.locator('#preview-button').click(),
    ]);
    await expect(preview.getByRole('banner')).toContainText('Chełm');
    await expect(preview.getByRole('heading', { name: 'Kiedy przyjść' })).toBeVisible();
    await expect(preview.getByRole('main').getByRole('link', { name: 'kontakt' })).toHaveAttribute('href', /kontakt/);
    await preview.close();
    await publisher.getByLabel('Uwagi').fill('W piątek muzeum jest zamknięte. Popraw streszczenie.');
    await publisher.getByRole('button', { name: 'Odeślij do poprawy' }).click();
    await expect(publisher.getByText('Do poprawy', { exact: true })).toBeVisible();
    await publisher.context().close();

    const editor = await deskOf(browser, editorOfChelm);
    await editor.getByRole('link', { name: /Do poprawy przez Ciebie/ }).click();
    await editor.getByRole('link', { name: title }).click();
    await expect(editor.getByText('Popraw streszczenie.').first()).toBeAttached();
    await editor.locator('#field-summary').fill('Muzeum jest otwarte od wtorku do czwartku.');
    await saveDraft(editor);
    await editor.getByRole('button', { name: 'Poproś o sprawdzenie' }).click();
    await expect(editor.getByText('Do sprawdzenia przez wydawcę')).toBeVisible();
    await editor.context().close();
  });

  test('the publisher compares versions, publishes, and undoes the next publication with a reason', async ({
    browser,
  }) => {
    const publisher = await deskOf(browser, publisherOfChelm);
    await publisher.goto(`${address}/versions`);
    await publisher.locator('tbody tr').first().getByRole('link').first().click();
    await expect(publisher.getByText('Streszczenie').first()).toBeVisible();
    await expect(publisher.locator('.html-diff__diff-new').getByText('czwartku').first()).toBeVisible();
    await expect(publisher.getByText('piątku').first()).toBeVisible();

    await publisher.goto(address);
    await save(publisher);
    await expect(publisher.getByText('Na stronie', { exact: true })).toBeVisible();
    const reader = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
    const { body } = await callAs<{ slug: string }>(publisher, 'GET', `/pages/${id}`);
    const publicPage = `${chelm}/${body.slug}/`;
    const reads = (words: string) =>
      expect
        .poll(
          async () => {
            await reader.goto(publicPage);
            return reader.getByRole('main').innerText();
          },
          { intervals: [200] },
        )
        .toContain(words);
    await reads('od wtorku do czwartku');
    await publisher.locator('#field-summary').fill('Muzeum jest otwarte codziennie.');
    await save(publisher);
    await reads('otwarte codziennie');

    await publisher.reload();
    const undo = await unfold(publisher, 'Cofnij publikację');
    await undo.getByLabel('Powód').fill('Muzeum nie jest otwarte codziennie.');
    await publisher.getByRole('button', { name: 'Cofnij do poprzedniej wersji' }).click();
    await reads('od wtorku do czwartku');
    await publisher.goto(`${chelm}/admin/collections/changeRegister?search=${mark}`);
    await publisher.locator('tbody tr').first().getByRole('link').first().click();
    await expect(publisher.locator('#field-reason')).toHaveValue('Muzeum nie jest otwarte codziennie.');
    await publisher.context().close();
  });

  test('the publisher schedules a publication and finds it in the calendar', async ({ browser }) => {
    const publisher = await deskOf(browser, publisherOfChelm);
    // far ahead, and within the two years for which a term may be set
    const month = `${String(new Date().getFullYear() + 1)}-10`;
    const scheduled = `Święto kredy, próba ${mark}`;
    const later = await make(publisher, '/pages?draft=true', wholeText(scheduled, 'Zapraszamy na rynek.'));
    await publisher.goto(`${chelm}/admin/collections/pages/${later}`);
    const moment = await unfold(publisher, 'Opublikuj w terminie');
    await moment.getByLabel('Dzień i godzina (czas polski)').fill(`${month}-12T07:00`);
    await publisher.getByRole('button', { name: 'Opublikuj w terminie' }).click();
    await expect(publisher.getByText('Termin zapisany.')).toBeVisible();
    await publisher.goto(`${chelm}/admin/kalendarz-publikacji?miesiac=${month}`);
    const entry = publisher.getByRole('cell', { name: /^12/ }).getByRole('link', { name: scheduled });
    await expect(entry).toContainText('07:00 publikacja');
    await entry.click();
    await publisher.getByRole('button', { name: 'Odwołaj' }).click();
    await expect(publisher.getByText('Termin odwołany.')).toBeVisible();
    await publisher.context().close();
  });
});

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

test('a colleague meets the lock with its holder, looks, takes over, and a closed tab gives the document back', async ({
  browser,
}) => {
  const editor = await deskOf(browser, editorOfChelm);
  const id = await make(editor, '/pages?draft=true', wholeText(`Kto edytuje, próba ${mark}`, 'Treść.'));
  const address = `${chelm}/admin/collections/pages/${id}`;
  await editor.goto(address);
  await editor.locator('#field-summary').fill('Piszę to właśnie teraz.');
  await expect.poll(() => holdersOf(editor, 'pages', id)).toEqual(['Redakcja Chełm (demo)']);

  const publisher = await deskOf(browser, publisherOfChelm);
  const lock = publisher.getByRole('dialog').filter({ hasText: 'Dokument zablokowany' });
  await publisher.goto(address);
  await expect(lock).toContainText('Redakcja Chełm (demo) obecnie edytuje ten dokument.');
  await lock.getByRole('button', { name: 'Widok tylko do odczytu' }).click();
  await expect(publisher.locator('#field-title')).toBeDisabled();
  await expect.poll(() => holdersOf(publisher, 'pages', id)).toEqual(['Redakcja Chełm (demo)']);
  await publisher.goto(address);
  await lock.getByRole('button', { name: 'Przejąć' }).click();
  await expect(publisher.locator('#field-title')).toBeEnabled();
  await expect.poll(() => holdersOf(publisher, 'pages', id)).toEqual(['Wydawca Chełm (demo)']);
  // the one who was overtaken hears it at the next letter, and what they go on typing is saved nowhere
  await editor.locator('#field-summary').pressSequentially(' I jeszcze to.');
  const overtaken = editor.getByRole('dialog').filter({ hasText: 'Edycja przejęta' });
  await expect(overtaken).toContainText('Inny użytkownik przejął edycję tego dokumentu.');
  await overtaken.getByRole('button', { name: 'Widok tylko do odczytu' }).click();
  await expect(editor.locator('#field-summary')).toBeDisabled();
  expect(await holdersOf(publisher, 'pages', id)).toEqual(['Wydawca Chełm (demo)']);

  const other = await publisher.context().newPage();
  await other.goto(`${chelm}/admin`);
  await publisher.close({ runBeforeUnload: true });
  await expect.poll(() => holdersOf(other, 'pages', id)).toEqual([]);
  await other.context().close();
  await editor.context().close();
});

test('pictures added many at once each want their description; nothing typed is lost, and no place is kept', async ({
  browser,
}) => {
  const editor = await deskOf(browser, editorOfChelm);
  const credit = `Urząd Miasta, próba ${mark}`;
  const files = await Promise.all(
    ['rynek.jpg', 'park.jpg', 'muzeum.jpg'].map(async (name) => ({
      name,
      mimeType: 'image/jpeg',
      buffer: await pictureOfCamera(),
    })),
  );
  await editor.goto(`${chelm}/admin/collections/media`);
  await editor.getByRole('button', { name: 'Załaduj masowo' }).click();
  await editor.getByRole('dialog').locator('input[type=file]').setInputFiles(files);
  const form = editor.getByRole('dialog');
  await form.getByLabel('Autor').fill(credit);
  const next = form.locator('.bulk-upload--actions-bar__controls button').last();
  for (const alt of ['Rynek o świcie.', 'Ławki w parku.']) {
    await next.click();
    await form.getByLabel('Opis dla osób niewidomych').fill(alt);
    await form.getByLabel('Autor').fill(credit);
  }
  await form.locator('.bulk-upload--actions-bar').getByRole('button', { name: 'Zapisz' }).click();
  await expect(editor.getByText('Zapisano 2\u00a0pliki.')).toBeVisible();
  await expect(editor.getByText(/Nie zapisano 1\u00a0pliku/)).toBeVisible();
  await expect(editor.getByText('To pole jest nieprawidłowe: Opis dla osób niewidomych').first()).toBeAttached();
  await expect(form.getByLabel('Autor')).toHaveValue(credit);
  // the field itself says what it wants
  await expect(form.locator('.field-type.error')).toContainText('Opisz zdjęcie albo zaznacz, że jest ozdobne.');
  await form.getByLabel('Opis dla osób niewidomych').fill('Wejście do muzeum.');
  await form.locator('.bulk-upload--actions-bar').getByRole('button', { name: 'Zapisz' }).click();
  await expect(editor.getByText('Zapisano 1\u00a0plik.')).toBeVisible();
  const { body } = await callAs<{ docs: { alt: string; filename: string }[] }>(
    editor,
    'GET',
    `/media?${new URLSearchParams({ 'where[credit][equals]': credit }).toString()}`,
  );
  expect(body.docs.map(({ alt }) => alt).sort()).toEqual(
    ['Ławki w parku.', 'Rynek o świcie.', 'Wejście do muzeum.'].sort(),
  );
  for (const { filename } of body.docs) {
    const { exif, orientation } = await sharp(join(product.dataDir, 'files/media', filename)).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
  }
  await editor.context().close();
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
