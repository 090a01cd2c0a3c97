import { readFileSync } from 'node:fs';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { barriers, seriousBarriers, sideways } from './barriers.ts';
import { comeBack } from './logIn.ts';
import { callAs, deskOf, make } from './office.ts';
import { test } from './test.ts';

const chelm = sharedProduct().origin('chelm');
const head = 'kierownik@chelm.example';
const mark = String(Date.now());
const title = `Pismo na próbę ${mark}`;
const slug = `pismo-na-probe-${mark}`;
const subject = 'Czego dotyczy pismo';
const reason = 'Wymieniamy serwer. Formularz wróci w poniedziałek.';
/** the service that this journey makes for itself, so that no other form changes under anybody's hands */
let id = '';

test.describe.configure({ mode: 'serial' });

const residentOf = async (browser: Browser, box: string): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'pl-PL', acceptDownloads: true })).newPage();
  await comeBack(page, 'chelm', box);
  return page;
};
const form = `${chelm}/moje-miasto/zalatw/?usluga=${slug}`;
const next = (page: Page) => page.getByRole('button', { name: 'Dalej' });
const said = (page: Page, words: string) =>
  expect(page.locator('.service-versions').getByRole('status').filter({ hasText: words })).toBeVisible();
const part = (page: Page, name: string): Locator => page.locator('.service-versions').getByRole('region', { name });

/** The editor of the service of this journey, as its head opens it. */
const openEditor = async (browser: Browser): Promise<Page> => {
  const page = await deskOf(browser, head);
  await page.goto(`${chelm}/admin/collections/services/${id}`);
  await expect(page.getByRole('heading', { name: 'Przegląd przed publikacją' })).toBeVisible();
  return page;
};
const save = async (page: Page): Promise<void> => {
  await page.locator('#action-save').click();
  await expect(page.locator('#action-save')).toBeDisabled();
};

/** Presses a button that asks first, and then presses it in the question. */
const confirm = async (page: Page, button: Locator): Promise<void> => {
  await button.click();
  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await question.getByRole('button').first().click();
};

/** Whether everybody can use what is on the screen, on a wide and on a narrow one; of the admin's lists only our part is ours. */
const passable = async (page: Page, where: 'portal' | 'admin' | 'list'): Promise<void> => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const found =
      where === 'portal'
        ? await barriers(page)
        : await seriousBarriers(page, where === 'list' ? '.service-versions' : undefined);
    expect(found, `at ${String(width)}`).toEqual([]);
    expect(await sideways(page), `at ${String(width)}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
};

const typeSender = async (page: Page): Promise<void> => {
  await page.getByLabel('Ulica i numer domu').fill('Lwowska 3');
  await page.getByLabel('Kod pocztowy').fill('22-100');
  await page.getByLabel('Miejscowość poczty').fill('Chełm');
  await next(page).click();
};
const send = async (page: Page): Promise<string> => {
  await page.getByLabel(/^Znam informację o danych osobowych/).check();
  await page.getByRole('button', { name: 'Wyślij do urzędu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Potwierdzenie złożenia$/);
  return /MM-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
};

test('a head begins a service as a copy of another one and publishes it', async ({ browser }) => {
  const page = await deskOf(browser, head);
  await page.goto(`${chelm}/admin/collections/services`);
  await page.getByText('Nowa e-usługa', { exact: true }).click();
  await page.getByLabel('Nazwa usługi').fill(title);
  await expect(page.getByLabel('Adres (później się nie zmieni)')).toHaveValue(slug);
  await page.getByLabel('Od czego zacząć').selectOption({ label: 'kopia: Pismo ogólne do urzędu' });
  await passable(page, 'list');
  await page.getByRole('button', { name: 'Zacznij' }).click();
  await expect(page.getByText('Usługi jeszcze nie opublikowano: mieszkańcy jej nie widzą.')).toBeVisible();
  id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await passable(page, 'admin');
  await confirm(page, part(page, 'Przegląd przed publikacją').getByRole('button', { name: 'Opublikuj' }));
  await said(page, 'Opublikowano wersję 1.');
  await page.context().close();
});

test('a live form changes under a begun draft: the head reads whose answers are lost, the resident which questions changed', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const anna = await residentOf(browser, 'anna');
  await anna.goto(form);
  await typeSender(anna);
  await anna.getByLabel(subject).fill('Ławka');
  await anna.getByLabel('Treść', { exact: true }).fill('Nie ma gdzie usiąść.');
  await next(anna).click();
  await next(anna).click();
  const before = await send(anna);

  const jan = await residentOf(browser, 'jan');
  await jan.goto(form);
  await typeSender(jan);
  await jan.getByLabel(subject).fill('Lampa');
  await jan.getByLabel('Treść', { exact: true }).fill('Nie świeci od tygodnia.');
  await expect(jan.getByText(/^Zapisane na Twoim koncie/)).toBeVisible();

  const page = await openEditor(browser);
  const editor = page.locator('.service-editor');
  await test.step('the review says in words what changes and whose answers are lost', async () => {
    await expect(part(page, 'Przegląd przed publikacją').getByRole('button', { name: 'Opublikuj' })).toBeDisabled();
    await editor
      .getByRole('navigation', { name: 'Części formularza' })
      .getByRole('button', { name: 'Pytania' })
      .click();
    await editor.getByRole('button', { name: new RegExp(`^${subject}`) }).click();
    await editor.getByRole('button', { name: `Usuń ${subject}` }).click();
    await editor.getByRole('button', { name: 'Treść Długi tekst' }).click();
    await editor.getByLabel('Pytanie', { exact: true }).fill('Co się stało');
    await expect(page.getByText('Masz niezapisane zmiany.')).toBeVisible();
    await save(page);
    const review = part(page, 'Przegląd przed publikacją');
    await expect(review.getByRole('listitem').filter({ hasText: `pytanie „${subject}”` })).toContainText(
      'Tego pytania już nie ma. Odpowiedzi w zaczętych wnioskach przepadną.',
    );
    await expect(review.getByRole('listitem').filter({ hasText: 'pytanie „Co się stało”' })).toContainText('Treść');
    await expect(review).toContainText('Zaczęte wnioski, których to dotknie: 1. W tym tracą odpowiedź: 1.');
    await expect(review).toContainText(`„${subject}”: 1`);
    await passable(page, 'admin');
    await review.getByRole('button', { name: 'Opublikuj' }).click();
    const question = page.getByRole('dialog', { name: 'Opublikować nową wersję?' });
    await expect(question).toContainText('Zaczęte wnioski, które stracą odpowiedź: 1.');
    await passable(page, 'admin');
    await question.getByRole('button', { name: 'Opublikuj' }).click();
    await said(page, 'Opublikowano wersję 2.');
  });

  await test.step('the draft has moved by itself, and says what became of it', async () => {
    await jan.goto(form);
    const news = jan.getByRole('status').filter({ hasText: 'Urząd zmienił ten formularz.' });
    await expect(news).toContainText(subject);
    await expect(news).toContainText('Co się stało');
    await expect(jan.getByLabel('Co się stało', { exact: true })).toHaveValue('Nie świeci od tygodnia.');
    await expect(jan.getByLabel(subject)).toHaveCount(0);
    await passable(jan, 'portal');
    await jan.getByRole('button', { name: 'Wstecz' }).click();
    await expect(jan.getByLabel('Ulica i numer domu')).toHaveValue('Lwowska 3');
    await expect(jan.getByLabel('Miejscowość poczty')).toHaveValue('Chełm');
    for (let screen = 0; screen < 3; screen += 1) await next(jan).click();
  });
  const after = await send(jan);

  await test.step('one press brings the former version back, as the newest', async () => {
    await page.reload();
    const versions = part(page, 'Opublikowane wersje');
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    await confirm(page, versions.getByRole('button', { name: 'Wróć do tej wersji (wersja 1)' }));
    await said(page, 'Wersja 1 obowiązuje znów, jako wersja 3.');
    await expect(versions.getByRole('listitem')).toHaveCount(3);
    // the editor below has the former question again
    await editor
      .getByRole('navigation', { name: 'Części formularza' })
      .getByRole('button', { name: 'Pytania' })
      .click();
    await expect(editor.getByRole('button', { name: new RegExp(`^${subject}`) })).toBeVisible();
    await passable(page, 'admin');
  });

  await test.step('each filed case stays with the version it was filed in', async () => {
    await jan.goto(`${chelm}/moje-miasto/sprawa/?numer=${after}`);
    await expect(jan.getByText('Nie świeci od tygodnia.')).toBeVisible();
    await expect(jan.getByText('Co się stało', { exact: true })).toBeVisible();
    await expect(jan.getByText(subject, { exact: true })).toHaveCount(0);
    await anna.goto(`${chelm}/moje-miasto/sprawa/?numer=${before}`);
    await expect(anna.getByText(subject, { exact: true })).toBeVisible();
    await expect(anna.getByText('Ławka', { exact: true })).toBeVisible();
    await expect(anna.getByText('Co się stało', { exact: true })).toHaveCount(0);
    await jan.goto(form);
    await expect(jan.getByLabel('Ulica i numer domu')).toBeVisible();
  });
  for (const one of [anna, jan, page]) await one.context().close();
});

test('a pause is read on the card, in the list and in the form, and nothing can be filed until it ends', async ({
  browser,
}) => {
  const publisher = await deskOf(browser, 'wydawca@chelm.example');
  await make(publisher, '/serviceCards', {
    ...{ title, indexName: `Pismo na próbę ${mark}`, summary: 'Pismo do urzędu.', whoMay: 'Każdy' },
    ...{ steps: ['Napisz'], duration: { days: 30 }, categories: ['documents'], declaredLevel: '4' },
    ...{ online: { kind: 'own', service: slug }, _status: 'published', language: 'pl' },
    ...{ producedBy: 'Jan Nowak', producedAt: '2026-11-01T12:00:00.000Z' },
  });
  const card = `${chelm}/sprawy/pismo-na-probe-${mark}/`;
  await expect.poll(() => publisher.evaluate(async (address) => (await fetch(address)).status, card)).toBe(200);

  const page = await openEditor(browser);
  const pause = part(page, 'Wstrzymanie');
  await pause.getByLabel('Powód, który przeczytają mieszkańcy').fill(reason);
  await pause.getByRole('button', { name: 'Wstrzymaj usługę' }).click();
  await expect(page.getByRole('dialog', { name: 'Wstrzymać usługę?' })).toContainText('Zaczęte wnioski zostaną.');
  await passable(page, 'admin');
  await page.getByRole('dialog').getByRole('button', { name: 'Wstrzymaj usługę' }).click();
  await said(page, 'Usługa jest wstrzymana.');
  await expect(pause).toContainText(reason);
  await passable(page, 'admin');

  const jan = await residentOf(browser, 'jan');
  await jan.goto(form);
  await expect(jan.getByRole('heading', { name: 'Tej sprawy nie można teraz wysłać przez internet' })).toBeVisible();
  await expect(jan.getByText(reason)).toBeVisible();
  await passable(jan, 'portal');
  await jan.goto(`${chelm}/moje-miasto/zalatw/`);
  await expect(jan.getByRole('listitem').filter({ hasText: title })).toContainText(reason);
  await passable(jan, 'portal');
  const refused = await jan.evaluate(
    async ([service, sent]) => {
      const answer = await fetch('/api/portal/cases', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ service, version: 3, answers: {}, clauseVersion: sent }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    [slug, '2026-11-01'] as const,
  );
  expect(refused.status).toBe(409);
  expect(refused.text).toContain(reason);
  await expect(async () => {
    await jan.goto(card);
    await expect(jan.getByRole('main')).toContainText('Wymieniamy serwer.', { timeout: 500 });
  }).toPass();
  await expect(jan.getByRole('link', { name: 'Załatw online' })).toHaveCount(0);
  await passable(jan, 'portal');

  await confirm(page, pause.getByRole('button', { name: 'Wznów usługę' }));
  await said(page, 'Usługa znów działa.');
  await jan.goto(form);
  await expect(jan.getByLabel('Ulica i numer domu')).toBeVisible();
  await expect(async () => {
    await jan.goto(card);
    await expect(jan.getByRole('main')).not.toContainText('Wymieniamy serwer.', { timeout: 500 });
  }).toPass();
  for (const one of [publisher, jan, page]) await one.context().close();
});

test('a form leaves as a file and comes back after its differences were read; on paper it is a PDF', async ({
  browser,
}) => {
  const page = await openEditor(browser);
  const files = part(page, 'Plik i papier');
  const trouble = page.locator('.service-versions').getByRole('alert');
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('link', { name: 'Pobierz wersję na papier (PDF)' }).click(),
  ]);
  const printed = readFileSync(await paper.path()).toString('latin1');
  expect(printed.slice(0, 5)).toBe('%PDF-');
  expect(printed).toContain('/StructTreeRoot');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('link', { name: 'Pobierz formularz (plik JSON)' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(`e-usluga-${slug}.json`);
  const file = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { definition: ServiceDefinition };

  const choose = (text: string) =>
    files
      .getByLabel('Wczytaj formularz z pliku')
      .setInputFiles({ name: 'usluga.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('to nie jest plik');
  await expect(trouble).toContainText('Tego pliku nie da się odczytać.');
  await choose(JSON.stringify({ form: 1 }));
  await expect(trouble).toContainText('To nie jest plik e-usługi.');
  await choose(JSON.stringify(file));
  await expect(files.getByRole('status')).toContainText('Nic: szkic jest taki sam.');
  const changed = { ...file, definition: { ...file.definition, paperRoute: 'Przyjdź z pismem do pokoju 5.' } };
  await choose(JSON.stringify(changed));
  await expect(files.getByRole('status').getByRole('listitem')).toContainText('Przyjdź z pismem do pokoju 5.');
  await passable(page, 'admin');
  await confirm(page, files.getByRole('button', { name: 'Zastąp szkic tym plikiem' }));
  await expect(part(page, 'Przegląd przed publikacją').getByRole('listitem')).toContainText(
    'Przyjdź z pismem do pokoju 5.',
  );
  await page.context().close();
});

test('a draft that is tried out files nothing and keeps nothing', async ({ browser }) => {
  const page = await openEditor(browser);
  const filed = async () => {
    const found = await callAs<{ totalDocs: number }>(page, 'GET', '/cases?limit=1&depth=0');
    return found.body.totalDocs;
  };
  const before = await filed();
  const [tried] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /^Wypróbuj szkic/ }).click(),
  ]);
  await expect(tried.getByRole('note')).toContainText('Niczego nie wysyłamy i niczego nie zapisujemy.');
  await passable(tried, 'portal');
  await tried.getByLabel('Imię').fill('Ewa');
  await tried.getByLabel('Nazwisko').fill('Próbna');
  await typeSender(tried);
  await next(tried).click();
  await expect(tried.getByRole('alert')).toBeVisible();
  await tried.getByLabel(subject).fill('Próba');
  await tried.getByLabel('Treść', { exact: true }).fill('Tylko próba.');
  await next(tried).click();
  await next(tried).click();
  await expect(tried.getByRole('heading', { level: 1 })).toHaveText(/Co z tego wynika$/);
  await expect(tried.getByText(/^Złożone dzisiaj, urząd odpowie do/)).toBeVisible();
  await passable(tried, 'portal');
  expect(await filed()).toBe(before);
  await page.context().close();
});
