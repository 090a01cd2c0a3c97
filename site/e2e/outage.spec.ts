import { expect } from '@playwright/test';
import { startProduct, type RunningProduct } from '../../scripts/testing/startProduct.ts';
import { askSite } from './askSite.ts';
import { test } from './test.ts';

const ask = (product: RunningProduct, tenant: string, path: string) => askSite(product.port, tenant, path);

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="(\/[^"#]*)"/g), ...html.matchAll(/srcset="([^"]+)"/g)]
    .flatMap((match) => (match[1] ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''))
    .filter((path) => path.startsWith('/') && !path.startsWith('//') && !path.startsWith('/admin'))
    .map((path) => path.replaceAll('&amp;', '&'));

/** Follows every link of one site; answers the paths that were not 200. */
const crawl = async (product: RunningProduct, tenant: string): Promise<{ seen: number; bad: string[] }> => {
  const seen = new Set(['/', '/szukaj/?q=odpady']);
  const bad: string[] = [];
  for (const path of seen) {
    const { status, type, text } = await ask(product, tenant, path);
    if (status !== 200) bad.push(`${tenant}${path} ${String(status)}`);
    else if (type.startsWith('text/html')) for (const link of linksIn(text)) seen.add(link);
  }
  return { seen: seen.size, bad };
};

test('with the cms killed every public page, picture, file and the search still answer, and it catches up by itself', async () => {
  test.setTimeout(600_000);
  const product = await startProduct();
  try {
    // Stopped, not killed: the supervisor would have a killed one back before the crawl ends.
    const cms = await pidOf(product);
    process.kill(cms, 'SIGSTOP');
    let pages = 0;
    for (const tenant of ['chelm', 'dzierzkowice', 'koden']) {
      const { seen, bad } = await crawl(product, tenant);
      expect(bad).toEqual([]);
      expect(seen).toBeGreaterThan(40);
      pages += seen;
    }
    console.log(`crawled without the cms: ${String(pages)} addresses, all 200`);
    process.kill(cms, 'SIGCONT');
    product.kill('cms');
    expect((await ask(product, 'chelm', '/')).status).toBe(200);
    const away = await ask(product, 'chelm', '/api/portal/me');
    expect([401, 503]).toContain(away.status);
    expect(away.type).toContain('application/problem+json');
    await expect.poll(async () => (await ask(product, 'chelm', '/api/health')).status, { timeout: 60_000 }).toBe(200);
    expect(product.lines.some((line) => line.includes('cms') && /ponownie|od nowa/.test(line))).toBe(true);
  } finally {
    await product.stop();
  }
});

const pidOf = async (product: RunningProduct): Promise<number> => {
  const { readLock } = await import('../../scripts/supervisor/lock.ts');
  const child = readLock(`${product.dataDir}/lock`)?.children.find(({ name }) => name === 'cms');
  if (!child) throw new Error('The cms does not run.');
  return child.pid;
};
