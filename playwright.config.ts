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
    // what it draws and keeps of every step takes as long as the journey itself
    trace: process.env.CI === undefined ? 'retain-on-failure' : 'off',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] },
  },
});
