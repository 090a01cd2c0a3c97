import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { saveDraft, save, unfold, watchForms } from './documentForm.ts';
import { callAs, deskOf, editorOfChelm, make, publisherOfChelm, wholeText } from './office.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const mark = String(Date.now());
const title = `Godziny otwarcia muzeum, próba ${mark}`;

// one page, from hand to hand
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
  const [preview] = await Promise.all([publisher.waitForEvent('popup'), publisher.locator('#preview-button').click()]);
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
