import { chromium, devices, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../browser/findChromium.ts';
import { StartError } from '../supervisor/startError.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { median, rounded } from './percentile.ts';

const rounds = 7;
const later = 2;
/** Slow 4G as Lighthouse means it, and a telephone four times slower than this machine. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slower = 4;

const logIn = async (product: RunningProduct, context: BrowserContext): Promise<void> => {
  const origin = product.origin('chelm');
  const answer = await fetch(`http://127.0.0.1:${String(product.port)}/api/portal/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'anna@mieszkaniec.example', password: product.demoPassword }),
  });
  if (!answer.ok) throw new Error(`Log-in answered ${String(answer.status)}.`);
  await context.addCookies(
    answer.headers.getSetCookie().flatMap((cookie) => {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      return [{ name, value, url: origin.replace('http:', 'https:'), httpOnly: true, secure: true }];
    }),
  );
};

/** Notes in the page when the first task could be seen: the frame after it stood in the document. */
const watchTasks = (): void => {
  const look = () => {
    if (document.querySelector('.panel__tasks .task__title') === null) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        Object.assign(globalThis, { tasksSeenAt: performance.now() });
      });
  };
  requestAnimationFrame(look);
};

const open = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(() => (globalThis as { tasksSeenAt?: number }).tasksSeenAt);
  const ms = Number(await seen.jsonValue());
  await page.waitForLoadState('networkidle');
  return ms;
};

const visit = async (product: RunningProduct, browser: Browser): Promise<{ first: number; next: number[] }> => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
  const phone = { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch };
  const context = await browser.newContext({ ...phone, locale: 'pl-PL', timezoneId: 'Europe/Warsaw' });
  try {
    await logIn(product, context);
    const page = await context.newPage();
    await page.addInitScript(watchTasks);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', line);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const address = `${product.origin('chelm')}/moje-miasto/`;
    const first = await open(page, address);
    const next: number[] = [];
    for (let time = 0; time < later; time += 1) next.push(await open(page, address));
    return { first, next };
  } finally {
    await context.close();
  }
};

/**
 * How long a resident who is logged in waits for the first tasks of the panel, over a slow line and with a slow telephone:
 * with nothing in the browser's store, and the next times.
 */
export const benchVisit = async (): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new StartError('Do tego pomiaru potrzebny jest Chromium (CHROMIUM_PATH).');
  const product = await startProduct();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    // the cms and the browser have done everything once
    await visit(product, browser);
    const first: number[] = [];
    const next: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const seen = await visit(product, browser);
      first.push(seen.first);
      next.push(...seen.next);
      writeLine(
        JSON.stringify({ bench: 'visit', round, first_ms: rounded(seen.first), next_ms: seen.next.map(rounded) }),
      );
    }
    const summary = { bench: 'visit', first_ms: rounded(median(first)), next_ms: rounded(median(next)), summary: true };
    writeLine(JSON.stringify(summary));
  } finally {
    await browser.close();
    await product.stop();
  }
};
