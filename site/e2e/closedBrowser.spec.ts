import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import type { ActState, TopicAnswer } from '../../content-models/links/link.ts';
import { findWholeChromium } from '../../scripts/browser/findChromium.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { openCutProxy, type CutProxy } from './cutProxy.ts';
import { askFor, linkTo, logIn } from './logIn.ts';
import { test } from './test.ts';

const product = sharedProduct();
const chelm = product.origin('chelm');

let profile: string;
let line: CutProxy;

test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'moje-miasto-profile-'));
  line = await openCutProxy('chelm.localhost', product.port);
});
test.afterEach(async () => {
  await line.stop();
  rmSync(profile, { recursive: true, force: true });
});

/** „Continue where you left off”: the log-in of the last time is there again, as on a phone. */
const rememberLastTime = (): void => {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ session: { restore_on_startup: 1 } }));
};

/** The whole browser, with everything that lies in its profile. */
const startBrowser = async (): Promise<{ context: BrowserContext; page: Page }> => {
  const { launchOptions } = test.info().project.use;
  const executablePath = findWholeChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...(launchOptions?.args ?? []), ...line.args],
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
};

interface Given {
  link: string;
  before: number;
  /** how many readings the company's mailbox of the portal has by now, asked without any browser */
  count: () => Promise<number>;
}

/** Logs in, cuts the line, gives a reading, and closes the whole browser with no page of the portal left in it. */
const giveAndClose = async (): Promise<Given> => {
  const { context, page } = await startBrowser();
  await logIn(page, 'chelm', 'anna');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const { id: link } = await linkTo(page, 'wodociagi');
  const { data } = await askFor<TopicAnswer<'contracts'>>(page, `/links/${link}/topics/contracts`);
  const meter = data?.contracts[0]?.meters[0];
  if (!meter) throw new Error('Anna has no meter.');
  const cookie = (await context.cookies(chelm)).map(({ name, value }) => `${name}=${value}`).join('; ');
  const count = async (): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${String(product.port)}/api/portal/links/${link}/acts`, {
      headers: { cookie },
    });
    return ((await answer.json()) as { acts: ActState[] }).acts.length;
  };
  const before = await count();
  await page.goto(`${chelm}/moje-miasto/odczyt/?link=${link}&licznik=${encodeURIComponent(meter.number)}`);
  await expect(page.getByRole('button', { name: 'Wyślij odczyt' })).toBeVisible();
  line.cut();
  await page.getByLabel(/^Stan licznika/).fill(String(Math.ceil((meter.readings.at(-1)?.milli ?? 0) / 1000)));
  await page.getByLabel(/^Stan licznika/).blur();
  await page.getByRole('button', { name: 'Wyślij odczyt' }).click();
  await expect(page.getByText('Odczyt czeka na tym urządzeniu')).toBeVisible();
  await page.goto('about:blank');
  await context.close();
  expect(await count()).toBe(before);
  line.mend();
  return { link, before, count };
};

/**
 * Does what the browser does when it finds the connection again: wakes the worker for the tag that the portal left with
 * it. Left alone, Chromium waits at least five minutes after a try that failed.
 */
const wakeWorker = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  const known = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL, isDeleted }) => scopeURL === `${chelm}/` && !isDeleted);
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: chelm,
    registrationId: await known,
    tag: 'moje-miasto-queue',
    lastChance: false,
  });
};

test('a reading given without a connection arrives once after the whole browser was closed, with no page of the portal open', async () => {
  rememberLastTime();
  const { before, count } = await giveAndClose();
  const { context, page } = await startBrowser();
  expect(context.pages().filter((one) => one.url().startsWith(chelm))).toEqual([]);
  await wakeWorker(context, page);
  await expect.poll(count).toBe(before + 1);
  // woken again, and opened: it stays the one
  await wakeWorker(context, page);
  await page.goto(`${chelm}/moje-miasto/`);
  await expect(page.getByText('wysłane', { exact: true })).toBeVisible();
  await sleep(500);
  expect(await count()).toBe(before + 1);
  await context.close();
});

test('where the log-in ends with the browser, the reading waits for it, and the next log-in sends it once', async () => {
  const { before, count, link } = await giveAndClose();
  const { context, page } = await startBrowser();
  await wakeWorker(context, page);
  await sleep(500);
  expect(await count()).toBe(before);
  await logIn(page, 'chelm', 'anna');
  await expect(page.getByText('wysłane', { exact: true })).toBeVisible();
  expect((await askFor<{ acts: ActState[] }>(page, `/links/${link}/acts`)).acts.length).toBe(before + 1);
  await context.close();
});
