import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser/findChromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: './site/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './scripts/testing/journeysSetup.ts',
  // one product, one clock, one resident at a time
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] },
  },
});
