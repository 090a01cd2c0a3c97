import { expect, test } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, sideways } from './barriers.ts';
import { logIn } from './logIn.ts';
import { deskOf, fileLetter } from './office.ts';

const chelm = sharedProduct().origin('chelm');

test('a clerk calls, the resident answers, the clerk takes a step back and names a later day', async ({ browser }) => {
  const resident = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIn(resident, 'chelm', 'anna');
  const number = await fileLetter(resident, 'Ławka przy bibliotece');
  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  await clerk.goto(`${chelm}/admin/collections/cases?search=${number}`);
  await clerk.getByRole('link', { name: number }).click();
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
  await resident.getByRole('button', { name: 'Wyślij uzupełnienie' }).click();
  await expect(resident.getByRole('heading', { name: 'Twoje uzupełnienie' })).toBeVisible();

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
