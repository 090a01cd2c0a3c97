import { devices, expect, type BrowserContext, type Page } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { linksOf, logIn } from './logIn.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

/** The portal open with its worker in charge, so that the next visit needs no connection. */
const settle = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
    const cache = await caches.open('read-pages');
    while (!(await cache.match('/offline/'))) await new Promise((resolve) => setTimeout(resolve, 50));
  });
};

const waterOf = async (page: Page) => {
  const link = (await linksOf(page)).find(({ institution }) => institution.kind === 'water');
  if (!link) throw new Error('Anna has no water contract.');
  const contracts = await page.evaluate(
    async (id) => (await (await fetch(`/api/portal/links/${id}/topics/contracts`)).json()) as unknown,
    link.id,
  );
  const { data } = contracts as {
    data: { contracts: { meters: { number: string; readings: { milli: number }[] }[] }[] };
  };
  const meter = data.contracts[0]?.meters[0];
  return {
    link: link.id,
    meter: meter?.number ?? '',
    last: Math.ceil((meter?.readings.at(-1)?.milli ?? 0) / 1000),
    path: `${chelm}/moje-miasto/odczyt/?link=${link.id}&licznik=${encodeURIComponent(meter?.number ?? '')}`,
  };
};

const actsOf = (page: Page, link: string): Promise<{ summary: string }[]> =>
  page.evaluate(async (id) => {
    const answer = await fetch(`/api/portal/links/${id}/acts`);
    return ((await answer.json()) as { acts: { summary: string }[] }).acts;
  }, link);

/** Everything a script could read out of the browser's stores, as one text. */
const storesOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        found.push(
          request.url,
          // our own scripts name the API's doors, and nobody's data
          /html|json/.test(answer?.headers.get('content-type') ?? '') ? ((await answer?.text()) ?? '') : '',
        );
      }
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          resolve(opening.result);
        };
        opening.onerror = () => {
          reject(new Error('not opened'));
        };
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            resolve(all.result as unknown[]);
          };
        });
        for (const row of rows)
          for (const value of Object.values(row as Record<string, unknown>))
            found.push(
              value instanceof ArrayBuffer
                ? new TextDecoder().decode(value)
                : value instanceof Uint8Array
                  ? new TextDecoder().decode(value)
                  : JSON.stringify(value),
            );
      }
      db.close();
    }
    return found.join('\n');
  });

const giveReading = async (page: Page, state: number): Promise<void> => {
  await page.getByLabel(/^Stan licznika/).fill(String(state));
  await page.getByLabel(/^Stan licznika/).blur();
  await page.getByRole('button', { name: 'Wyślij odczyt' }).click();
};

const comeBackLater = async (context: BrowserContext, page: Page, path: string): Promise<Page> => {
  await page.close();
  const later = await context.newPage();
  await later.goto(path);
  return later;
};

test('without a connection the last panel is there with its age, pages read before open, and others say what to do', async ({
  page,
  context,
}) => {
  await logIn(page, 'chelm', 'anna');
  await settle(page);
  await page.goto(`${chelm}/ogloszenia/`);
  await page.goto(`${chelm}/moje-miasto/`);
  await expect(page.getByRole('heading', { name: 'Do zrobienia' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto(`${chelm}/moje-miasto/`);
  await expect(page.getByText('Nie ma połączenia z Moim Miastem.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Do zrobienia' })).toBeVisible();
  await page.goto(`${chelm}/ogloszenia/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ogłoszenia');
  await page.goto(`${chelm}/nigdy-tu-nie-bylam/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nie masz teraz połączenia');
  await context.setOffline(false);
});

test('a reading given without a connection waits, survives a closed browser tab, and is sent once by itself', async ({
  page,
  context,
}) => {
  await logIn(page, 'chelm', 'anna');
  await settle(page);
  const { link, last, path } = await waterOf(page);
  const before = (await actsOf(page, link)).length;
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Wyślij odczyt' })).toBeVisible();
  await context.setOffline(true);
  await giveReading(page, last);
  await expect(page.getByText('Odczyt czeka na tym urządzeniu')).toBeVisible();
  const later = await comeBackLater(context, page, `${chelm}/moje-miasto/`);
  await expect(later.getByText(/1\s+rzecz czeka na wysłanie/)).toBeVisible();
  await context.setOffline(false);
  await expect(later.getByText('wysłane', { exact: true })).toBeVisible();
  await expect.poll(async () => (await actsOf(later, link)).length).toBe(before + 1);
});

test('a reading whose answer is lost on the way is sent again and still counts once', async ({ page }) => {
  await logIn(page, 'chelm', 'anna');
  // a worker that takes charge in the middle would carry the request past the one who loses its answer
  await settle(page);
  const { link, last, path } = await waterOf(page);
  const before = (await actsOf(page, link)).length;
  await page.goto(path);
  let sent = 0;
  await page.route('**/api/portal/links/*/acts', async (route) => {
    if (route.request().method() !== 'POST') {
      await route.continue();
      return;
    }
    sent += 1;
    // the office has it, the phone never hears of it
    const { pathname } = new URL(route.request().url());
    const headers = { ...(await route.request().allHeaders()), host: new URL(chelm).host };
    await route.fetch({ url: `http://127.0.0.1:${String(product.port)}${pathname}`, headers });
    await route.abort('connectionreset');
  });
  await giveReading(page, last);
  await expect(page.getByText('Odczyt czeka na tym urządzeniu')).toBeVisible();
  expect(sent).toBeGreaterThan(0);
  await page.unroute('**/api/portal/links/*/acts');
  await page.goto(`${chelm}/moje-miasto/`);
  await expect(page.getByText('wysłane', { exact: true })).toBeVisible();
  expect(await actsOf(page, link)).toHaveLength(before + 1);
});

test('a letter written without a connection waits in the queue and becomes one matter', async ({ page, context }) => {
  await logIn(page, 'chelm', 'anna');
  await settle(page);
  await page.goto(`${chelm}/moje-miasto/zalatw/?usluga=pismo-ogolne`);
  const next = page.getByRole('button', { name: 'Dalej' });
  await page.getByLabel('Ulica i numer').fill('Kredowa 12/3');
  await page.getByLabel('Kod pocztowy').fill('22-100');
  await page.getByLabel('Miejscowość').fill('Chełm');
  await next.click();
  const subject = `Ławka w parku ${String(Date.now())}`;
  await page.getByLabel('Czego dotyczy pismo').fill(subject);
  await page
    .getByLabel('Treść', { exact: true })
    .fill('Proszę o naprawę ławki przy wejściu do parku od ulicy Kredowej.');
  await next.click();
  await next.click();
  await context.setOffline(true);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Wyślij/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wyślemy, gdy wróci połączenie');
  await context.setOffline(false);
  await page.goto(`${chelm}/moje-miasto/sprawy/`);
  await expect(page.getByText('wysłane', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Pismo ogólne do urzędu').first()).toBeVisible();
});

test('what lies on the phone cannot be read, and logging out takes it away', async ({ page }) => {
  await logIn(page, 'chelm', 'anna');
  await settle(page);
  await expect(page.getByText('Zofia').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const kept = await storesOf(page);
  for (const secret of ['Zofia', 'Jakub Demo', 'anna@mieszkaniec.example', 'W-00042'])
    expect(kept).not.toContain(secret);
  expect(kept).not.toContain('/api/');
  await page.goto(`${chelm}/moje-miasto/konto/`);
  await page.getByRole('button', { name: 'Wyloguj się' }).click();
  await expect(page).toHaveURL(/wylogowano/);
  const left = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('moje-miasto');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const counts = await Promise.all(
      [...db.objectStoreNames].map(
        (store) =>
          new Promise<number>((resolve) => {
            const counting = db.transaction(store).objectStore(store).count();
            counting.onsuccess = () => {
              resolve(counting.result);
            };
          }),
      ),
    );
    db.close();
    return counts.reduce((sum, count) => sum + count, 0);
  });
  expect(left).toBe(0);
});
