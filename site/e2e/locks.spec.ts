import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { deskOf, editorOfChelm, holdersOf, make, publisherOfChelm, wholeText } from './office.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const mark = String(Date.now());

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
