import { join } from 'node:path';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { callAs, deskOf, editorOfChelm } from './office.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const mark = String(Date.now());

/** A picture that knows where it was taken and by whom, lying on its side. */
const pictureOfCamera = (): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: '#2f6b3a' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Tajny autor' }, IFD3: { GPSLatitude: '51/1 8/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

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
