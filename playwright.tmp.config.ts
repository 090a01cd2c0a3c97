import base from './playwright.config.ts';
const { globalSetup: _, ...rest } = base;
export default { ...rest, outputDir: '/tmp/filers-pw', timeout: 300_000, expect: { timeout: 40_000 }, use: { ...rest.use, screenshot: 'only-on-failure', trace: 'off' } };
