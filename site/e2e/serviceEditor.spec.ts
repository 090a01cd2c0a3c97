import { expect, test } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { seriousBarriers } from './barriers.ts';
import { callAs, deskOf } from './office.ts';

const chelm = sharedProduct().origin('chelm');
const head = 'kierownik@chelm.example';

test('a head changes a question, gives it a condition, writes an example, and finds it all after saving', async ({
  browser,
}) => {
  const page = await deskOf(browser, head);
  const found = await callAs<{ docs: { id: string }[] }>(
    page,
    'GET',
    '/services?where[slug][equals]=deklaracja-odpady',
  );
  const id = found.body.docs[0]?.id ?? '';
  await page.goto(`${chelm}/admin/collections/services/${id}`);
  const editor = page.locator('.service-editor');
  const open = (name: string) =>
    editor.getByRole('navigation', { name: 'Części formularza' }).getByRole('button', { name }).click();

  await open('Pytania');
  await editor.getByRole('button', { name: /Czy kompostujesz/ }).click();
  await editor.getByLabel('Podpowiedź', { exact: true }).fill('Kompostownik przy domu, nie na działce.');
  await editor.getByRole('button', { name: 'Dodaj warunek' }).click();
  const rule = editor.getByRole('group', { name: 'Kiedy jest zadawane' });
  await rule.getByLabel('pytanie', { exact: true }).first().selectOption({ label: 'Ile osób mieszka w domu' });
  await rule.getByLabel('jak', { exact: true }).selectOption('>=');
  await rule.getByLabel('wartość', { exact: true }).fill('2');
  const sentence = 'jeżeli »Ile osób mieszka w domu« to co najmniej 2';
  await expect(rule).toContainText(sentence);

  await open('Przykłady');
  await editor.getByRole('button', { name: 'Dodaj przykład' }).click();
  await editor.getByLabel('Nazwa przykładu').last().fill('Jedna osoba: nie pytamy o kompost');
  expect(await seriousBarriers(page)).toEqual([]);

  await page.locator('#action-save').click();
  await expect(page.locator('#action-save')).toBeDisabled();
  await page.reload();
  await open('Pytania');
  await editor.getByRole('button', { name: /Czy kompostujesz/ }).click();
  await expect(editor.getByLabel('Podpowiedź', { exact: true })).toHaveValue('Kompostownik przy domu, nie na działce.');
  await expect(editor.getByRole('group', { name: 'Kiedy jest zadawane' })).toContainText(sentence);
  await open('Przykłady');
  await expect(editor.locator('summary', { hasText: 'Jedna osoba: nie pytamy o kompost' })).toBeVisible();
});
