import { test as playwrightTest, type Browser, type BrowserContext } from '@playwright/test';

/** Hears of every answer 500 in any context of a browser, until told to stop. */
const hearFaults = (browser: Browser) => {
  const faults: string[] = [];
  const hear = (context: BrowserContext) =>
    context.on('response', (response) => {
      if (response.status() === 500) faults.push(`${response.request().method()} ${response.url()}`);
    });
  browser.contexts().forEach(hear);
  browser.on('context', hear);
  return { faults, stop: () => browser.off('context', hear) };
};

/**
 * A journey. The pages it opened besides its own are closed after it: left open, they ask and draw beside the next one.
 * An answer 500 fails it, also where the walk went on as if nothing were wrong.
 */
export const test = playwrightTest.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      const { faults, stop } = hearFaults(browser);
      await use(undefined);
      stop();
      await Promise.all(browser.contexts().map((context) => context.close()));
      if (faults.length > 0) throw new Error(`The product failed at: ${faults.join(', ')}`);
    },
    { auto: true },
  ],
});
