import { test as playwrightTest } from '@playwright/test';

/** A journey. The pages it opened besides its own are closed after it: left open, they ask and draw beside the next one. */
export const test = playwrightTest.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
