import { expect, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { signedPdf } from '../../scripts/testing/signedLetter.ts';
import { barriers, sideways } from './barriers.ts';
import { logIn } from './logIn.ts';
import { deskOf } from './office.ts';
import { smallPicture } from './smallPicture.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');

/** Asks for a certificate of residence as the resident of this page, and gives back the case's number. */
const askForCertificate = async (page: Page): Promise<string> => {
  const answer = await page.evaluate(async () => {
    const slug = 'zaswiadczenie-o-zameldowaniu';
    const service = (await (await fetch(`/api/portal/services/${slug}`)).json()) as {
      number: number;
      definition: { clause: { version: string } };
    };
    const filed = await fetch('/api/portal/cases', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        service: slug,
        version: service.number,
        answers: {
          ...{ givenName: 'Anna', familyName: 'Próbna' },
          home: [{ postalCode: '22-100', town: 'Chełm', street: 'Kredowa', houseNumber: '12', flat: '3' }],
          ...{ pesel: '44051401359', about: ['address'], purpose: 'school', collect: 'portal' },
        },
        clauseVersion: service.definition.clause.version,
      }),
    });
    return { status: filed.status, text: await filed.text() };
  });
  expect(answer.status, answer.text).toBe(201);
  return (JSON.parse(answer.text) as { number: string }).number;
};

const openCase = async (clerk: Page, number: string): Promise<void> => {
  await clerk.goto(`${chelm}/admin/collections/cases?search=${number}`);
  await clerk.getByRole('link', { name: number }).click();
  await expect(clerk.getByRole('heading', { name: 'Pisma', exact: true })).toBeVisible();
};

const sendIt = async (clerk: Page): Promise<void> => {
  await clerk.getByRole('button', { name: 'Wyślij mieszkańcowi' }).click();
  await expect(clerk.getByRole('button', { name: 'Tak, wyślij' })).toBeFocused();
  await clerk.getByRole('button', { name: 'Tak, wyślij' }).click();
  await expect(clerk.getByText('Jeszcze nieodebrane.')).toBeVisible();
};

test('a clerk writes a certificate from its template; the resident opens it and the office sees when', async ({
  browser,
}) => {
  const resident = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIn(resident, 'chelm', 'anna');
  const number = await askForCertificate(resident);
  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  await openCase(clerk, number);
  await clerk.getByLabel('Nowe pismo').selectOption({ label: 'Zaświadczenie o zameldowaniu' });
  await clerk.getByRole('button', { name: 'Utwórz projekt' }).click();
  const text = clerk.getByRole('textbox', { name: 'Treść pisma' });
  await expect(text).toHaveValue(/do szkoły albo na studia/);
  await clerk.getByRole('button', { name: 'Przygotuj do podpisu i wysłania' }).click();
  await expect(clerk.getByRole('alert').getByText('Uzupełnij miejsca oznaczone')).toBeVisible();
  await text.fill('Zaświadczam, że Anna Próbna jest zameldowana przy ul. Kredowej 12/3.');
  await clerk.getByLabel('Stanowisko podpisującego').fill('Inspektor');
  await clerk.getByRole('button', { name: 'Zapisz pismo' }).click();
  await expect(clerk.getByText('Zapisano.')).toBeVisible();
  const preview = await clerk.getByRole('link', { name: 'Podgląd PDF w nowej karcie' }).getAttribute('href');
  const printed = await clerk.evaluate(async (path) => (await fetch(path)).headers.get('content-type'), preview ?? '');
  expect(printed).toBe('application/pdf');
  await clerk.setViewportSize({ width: 360, height: 800 });
  expect(await sideways(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: 'Przygotuj do podpisu i wysłania' }).click();
  await sendIt(clerk);

  await resident.goto(`${chelm}/moje-miasto/sprawa/?numer=${number}`);
  await expect(resident.getByRole('heading', { name: 'Pisma z urzędu' })).toBeVisible();
  await expect(resident.getByText('Kredowej')).toHaveCount(0);
  expect(await barriers(resident)).toEqual([]);
  await resident.getByRole('button', { name: 'Otwórz pismo' }).click();
  await expect(resident.getByRole('heading', { name: 'Zaświadczenie o zameldowaniu', exact: true })).toBeFocused();
  await expect(resident.getByText('przy ul. Kredowej 12/3')).toBeVisible();
  const [download] = await Promise.all([
    resident.waitForEvent('download'),
    resident.getByRole('link', { name: /^zaswiadczenie-/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`zaswiadczenie-${number}.pdf`);
  expect(await barriers(resident)).toEqual([]);
  await resident.setViewportSize({ width: 320, height: 700 });
  expect(await sideways(resident)).toEqual([]);

  await clerk.reload();
  await expect(clerk.getByText(/Odebrane:.*, Anna /)).toBeVisible();
  await clerk.context().close();
  await resident.context().close();
});

test('a decision signed outside is given to the resident, who appeals in one sentence', async ({ browser }) => {
  const resident = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  await logIn(resident, 'chelm', 'anna');
  const number = await askForCertificate(resident);
  const clerk = await deskOf(browser, 'urzednik@chelm.example');
  await openCase(clerk, number);
  await clerk.getByLabel('Nowe pismo').selectOption({ label: 'Decyzja' });
  await clerk.getByRole('button', { name: 'Utwórz projekt' }).click();
  await clerk.getByRole('textbox', { name: 'Rozstrzygnięcie' }).fill('Odmawiam.');
  await clerk.getByRole('textbox', { name: 'Podstawa prawna' }).fill('art. 104 KPA');
  await clerk.getByLabel('Uzasadnienie', { exact: true }).fill('Rejestr nie ma takich danych.');
  await clerk.getByLabel('Stanowisko podpisującego').fill('Kierownik');
  await clerk.getByRole('button', { name: 'Zapisz pismo' }).click();
  await expect(clerk.getByText('Zapisano.')).toBeVisible();
  await clerk.getByRole('button', { name: 'Przygotuj do podpisu i wysłania' }).click();
  await expect(clerk.getByRole('alert').getByText('art. 107 § 1 pkt 7')).toBeVisible();
  await clerk.getByLabel(/do kogo się odwołać/).fill('Samorządowego Kolegium Odwoławczego w Chełmie');
  await clerk.getByRole('button', { name: 'Zapisz pismo' }).click();
  await expect(clerk.getByText('Zapisano.')).toBeVisible();
  await clerk.getByRole('button', { name: 'Przygotuj do podpisu i wysłania' }).click();
  await clerk
    .getByLabel(/^Plik podpisany poza systemem/)
    .setInputFiles({ name: 'decyzja-podpisana.pdf', mimeType: 'application/pdf', buffer: signedPdf() });
  await clerk.getByRole('button', { name: 'Dodaj podpisany plik' }).click();
  await expect(clerk.getByText('Plik zawiera podpis')).toBeVisible();
  await expect(clerk.getByText('Ważności podpisu nie sprawdzamy.')).toBeVisible();
  await sendIt(clerk);

  await resident.goto(`${chelm}/moje-miasto/sprawa/?numer=${number}`);
  await resident.getByRole('button', { name: 'Otwórz pismo' }).click();
  await expect(resident.getByText(/^Możesz to zaskarżyć do Samorządowego/)).toBeVisible();
  await resident.getByText('Odwołaj się', { exact: true }).click();
  await resident.getByRole('button', { name: 'Wyślij odwołanie' }).click();
  await expect(resident.getByRole('alert')).toContainText('Napisz, z czym się nie zgadzasz.');
  expect(await barriers(resident)).toEqual([]);
  await resident.getByLabel('Z czym się nie zgadzasz').fill('Mieszkam tu od dziesięciu lat.');
  await resident
    .getByLabel(/^Załączniki/)
    .setInputFiles([smallPicture('umowa-najmu.png'), smallPicture('pomylka.png')]);
  await expect(resident.getByText(/Dodany$/)).toHaveCount(2);

  await test.step('a reload loses neither what was written nor the files; one of them is taken off', async () => {
    await resident.reload();
    await expect(resident.getByLabel('Z czym się nie zgadzasz')).toHaveValue('Mieszkam tu od dziesięciu lat.');
    await expect(resident.getByRole('listitem').filter({ hasText: 'umowa-najmu.png' })).toContainText(/70\sB\. Dodany/);
    expect(await barriers(resident)).toEqual([]);
    await resident.getByRole('button', { name: 'Usuń plik pomylka.png' }).click();
    await expect(resident.getByText('Usunięto plik pomylka.png.')).toBeVisible();
    await resident.reload();
    await expect(resident.getByText('umowa-najmu.png', { exact: true })).toBeVisible();
    await expect(resident.getByText('pomylka.png')).toHaveCount(0);
  });
  await resident.getByRole('button', { name: 'Wyślij odwołanie' }).click();
  const appeal = resident.getByRole('link', { name: /^sprawa MM-/ });
  await expect(appeal).toBeVisible();
  const appealed = ((await appeal.textContent()) ?? '').replace('sprawa ', '');
  await appeal.click();
  await expect(resident.getByText('Mieszkam tu od dziesięciu lat.')).toBeVisible();
  await expect(resident.getByRole('link', { name: /^umowa-najmu\.png/ })).toBeVisible();

  await clerk.reload();
  await expect(clerk.getByText('Strona się odwołała:')).toBeVisible();
  await openCase(clerk, appealed);
  await expect(clerk.getByText('To odwołanie w sprawie')).toBeVisible();
  await expect(clerk.getByRole('link', { name: number }).first()).toBeVisible();
  await clerk.context().close();
  await resident.context().close();
});
