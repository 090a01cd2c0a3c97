import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, seriousBarriers, sideways } from './barriers.ts';
import { logIn } from './logIn.ts';
import { deskOf, fileLetter } from './office.ts';
import { smallPicture } from './smallPicture.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');

test('a clerk calls, the resident answers, the clerk takes a step back and names a later day', async ({ browser }) => {
  const resident = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIn(resident, 'chelm', 'anna');
  const number = await fileLetter(resident, 'Ławka przy bibliotece');
  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  await clerk.goto(`${chelm}/admin/collections/cases?search=${number}`);
  await clerk.getByRole('link', { name: number }).click();

  await test.step('whoever takes it first has it; the other one is told who', async () => {
    const head = await deskOf(browser, 'kierownik@chelm.example');
    await head.goto(clerk.url());
    const [mine, theirs] = [clerk, head].map((page) => page.getByRole('region', { name: 'Prowadzi sprawę' }));
    if (!mine || !theirs) throw new Error('There are two desks.');
    for (const part of [mine, theirs]) await expect(part).toContainText('Nikt: sprawa czeka w wydziale.');
    await mine.getByRole('button', { name: 'Weź dla siebie' }).click();
    await expect(mine.getByRole('status')).toContainText('Sprawę prowadzi teraz');
    await theirs.getByRole('button', { name: 'Weź dla siebie' }).click();
    await expect(theirs.getByRole('alert')).toContainText('Tę sprawę prowadzi już');
    await theirs.getByRole('button', { name: 'Pokaż, kto ją ma' }).click();
    await expect(theirs.getByRole('strong')).not.toContainText('Nikt');
    for (const width of [1280, 360]) {
      await head.setViewportSize({ width, height: 900 });
      expect(await seriousBarriers(head)).toEqual([]);
      expect(await sideways(head)).toEqual([]);
    }
    await head.context().close();
  });

  await clerk.getByRole('button', { name: 'Zarejestruj' }).click();
  await clerk.getByRole('button', { name: 'Rozpocznij pracę nad sprawą' }).click();
  await clerk.getByLabel(/przy kroku: Wezwij do uzupełnienia/).fill('Proszę o podpis.');
  await clerk.getByRole('button', { name: 'Wezwij do uzupełnienia' }).click();
  await expect(clerk.getByText('Mieszkaniec ma czas do')).toBeVisible();

  await resident.goto(`${chelm}/moje-miasto/sprawa/?numer=${number}`);
  await expect(resident.getByText(/^Masz czas do/)).toBeVisible();
  expect(await barriers(resident)).toEqual([]);
  expect(await sideways(resident)).toEqual([]);
  await resident.getByLabel('Twoja odpowiedź').fill('Podpis jest w załączniku.');
  await resident.getByLabel(/^Pliki/).setInputFiles(smallPicture('podpis.png'));
  await expect(resident.getByText(/Dodany$/)).toBeVisible();
  await resident.reload();
  await expect(resident.getByLabel('Twoja odpowiedź')).toHaveValue('Podpis jest w załączniku.');
  await expect(resident.getByRole('listitem').filter({ hasText: 'podpis.png' })).toContainText('Dodany');
  await resident.getByRole('button', { name: 'Wyślij uzupełnienie' }).click();
  await expect(resident.getByRole('heading', { name: 'Twoje uzupełnienie' })).toBeVisible();
  await expect(resident.getByRole('link', { name: /^podpis\.png/ })).toBeVisible();

  await test.step('a message that was sent is not there to be sent again', async () => {
    await resident.getByText('Napisz do urzędu w tej sprawie', { exact: true }).click();
    await resident.getByLabel('Wiadomość').fill('Kiedy będzie odpowiedź?');
    await resident.reload();
    await expect(resident.getByLabel('Wiadomość')).toHaveValue('Kiedy będzie odpowiedź?');
    await resident.getByRole('button', { name: 'Wyślij wiadomość' }).click();
    await expect(resident.getByRole('heading', { name: 'Twoja wiadomość' })).toBeVisible();
    await expect(resident.getByText('Kiedy będzie odpowiedź?')).toHaveCount(1);
    await resident.getByText('Napisz do urzędu w tej sprawie', { exact: true }).click();
    await expect(resident.getByLabel('Wiadomość')).toHaveValue('');
  });

  await clerk.reload();
  await expect(clerk.getByText('Podpis jest w załączniku.')).toBeVisible();
  await clerk.getByLabel(/przy kroku: Wezwij do uzupełnienia/).fill('Proszę o mapę.');
  await clerk.getByRole('button', { name: 'Wezwij do uzupełnienia' }).click();
  await expect(clerk.getByText(/^Proszę o mapę/)).toBeVisible();
  await clerk.getByText('Cofnij ostatni krok').click();
  await clerk.getByLabel('Powód').first().fill('To nie ta sprawa.');
  await clerk.getByRole('button', { name: 'Cofnij krok' }).click();
  await expect(clerk.getByText(/była pomyłką i nie obowiązuje/)).toBeVisible();

  await clerk.getByText('Przedłuż termin (art. 36 KPA)').click();
  await clerk.getByLabel('Nowy termin').fill('2099-01-15');
  await clerk.getByLabel('Dlaczego urząd nie zdąży').fill('Czekamy na opinię.');
  await clerk.getByRole('button', { name: 'Przedłuż i zawiadom' }).click();
  await expect(clerk.getByText(/Masz prawo wnieść ponaglenie/)).toBeVisible();
  await resident.reload();
  await expect(resident.getByRole('heading', { name: 'Termin przedłużony' })).toBeVisible();
  await clerk.context().close();
  await resident.context().close();
});
