import { expect, type Browser } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { seriousBarriers, sideways } from './barriers.ts';
import { callAs, deskOf } from './office.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const head = 'kierownik@chelm.example';

const openEditor = async (browser: Browser, slug: string) => {
  const page = await deskOf(browser, head);
  const found = await callAs<{ docs: { id: string }[] }>(page, 'GET', `/services?where[slug][equals]=${slug}`);
  await page.goto(`${chelm}/admin/collections/services/${found.body.docs[0]?.id ?? ''}`);
  const editor = page.locator('.service-editor');
  const open = (name: string) =>
    editor.getByRole('navigation', { name: 'Części formularza' }).getByRole('button', { name }).click();
  return { page, editor, open };
};

test('a head changes a question, gives it a condition, writes an example, and finds it all after saving', async ({
  browser,
}) => {
  const { page, editor, open } = await openEditor(browser, 'deklaracja-odpady');

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

test('sums of a rule are typed in złoty, and an answer is put into a letter where the cursor stands', async ({
  browser,
}) => {
  const { page, editor, open } = await openEditor(browser, 'zajecie-pasa-drogowego');
  await open('Opłata');
  const rate = editor.getByRole('group', { name: 'Ile wynosi' });
  const told = rate.locator('.service-editor__sentence');
  await expect(told).toContainText(
    /»Ile miejsca zajmie« × »Przez ile dni« × \(jeżeli .* 4,00\szł; .* 1,00\szł; w innym razie 2,00\szł\)/,
  );
  const sums = rate.getByLabel('wartość', { exact: true }).and(rate.locator('input[inputmode="decimal"]'));
  await expect(sums).toHaveCount(3);
  await expect(sums.last()).toHaveValue('2');
  await sums.last().fill('2,50');
  await expect(told).toContainText(/w innym razie 2,50\szł/);

  await open('Pisma');
  const text = editor.getByLabel('Treść albo rozstrzygnięcie', { exact: true });
  await text.fill('Sprawa z dnia.');
  await text.press('Home');
  for (let letter = 0; letter < 'Sprawa '.length; letter += 1) await text.press('ArrowRight');
  // on to the choice and the button beside it, and back by itself
  await text.press('Tab');
  await page.keyboard.press('Tab');
  await expect(editor.getByRole('button', { name: /^Wstaw Treść/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('Sprawa {{case.number}}z dnia.');
  await text.fill('Sprawa {{case.number}} z dnia.');
  await text.press('End');
  await text.press('ArrowLeft');
  await page.keyboard.type(' ');
  await editor.getByLabel(/^Wstaw w miejscu kursora: Treść/).selectOption({ label: 'dzień złożenia' });
  await editor.getByRole('button', { name: /^Wstaw Treść/ }).click();
  await expect(text).toHaveValue('Sprawa {{case.number}} z dnia {{case.filedOn}}.');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await seriousBarriers(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  }
  await page.context().close();
});
