import { chromium, type Browser } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../browser/findChromium.ts';
import { StartError } from '../supervisor/startError.ts';
import { findFreePort } from '../supervisor/ports.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { rounded } from './percentile.ts';

/** One address for each template; where a list is named twice, its first entry is meant as well. */
const lists = ['/ogloszenia/', '/aktualnosci/', '/wydarzenia/', '/projekty/', '/galerie/', '/rada/sesje/'];
const addresses = [
  ...['/', '/en/', '/uk/', ...lists, '/ogloszenia/archiwum/', '/aktualnosci/archiwum/', '/sprawy/'],
  ...['/sprawy/alfabetycznie/', '/urzad/kontakt/', '/urzad/wydzialy/', '/urzad/telefony/', '/rada/', '/bip/'],
  ...['/bip/rejestr-zmian/', '/status/', '/szukaj/', '/deklaracja-dostepnosci/'],
  ...['/moje-miasto/logowanie/', '/moje-miasto/rejestracja/'],
];

const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const kinds = { html: 'Document', css: 'Stylesheet', js: 'Script', fonts: 'Font', pictures: 'Image' } as const;

const firstEntries = async (browser: Browser, origin: string): Promise<string[]> => {
  const page = await browser.newPage();
  const found = new Set<string>();
  for (const list of [...lists, '/sprawy/']) {
    await page.goto(`${origin}${list}`);
    const links = page.locator(`main :is(h2, h3, li) a[href^="${list}"]`);
    const all = await links.evaluateAll((some) => some.map((link) => link.getAttribute('href') ?? ''));
    const entry = all.find(
      (href) =>
        !/\/(?:typ|archiwum|temat|kategorie|wydarzenia|alfabetycznie)\/|\.\w+$|^\/\d{4}\//.test(
          href.slice(list.length - 1),
        ),
    );
    if (entry !== undefined) found.add(entry);
  }
  await page.close();
  return [...found];
};

/** What was asked for at one visit, in kB as it came over the line. */
const weights = ({ audits }: Result): Record<string, number> => {
  const { items = [] } = (audits['network-requests']?.details ?? {}) as {
    items?: { resourceType?: string; transferSize?: number }[];
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const own = items.filter(({ resourceType }) => resourceType === kind);
      return [`${name}_kb`, rounded(own.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0) / 1000)];
    }),
  );
};

const lookAt = async (address: string, port: number): Promise<Result> => {
  const run = await lighthouse(address, { port, output: 'json', logLevel: 'silent', onlyCategories: [...scores] });
  if (!run) throw new Error(`Lighthouse saw nothing at ${address}.`);
  if (run.lhr.runtimeError) throw new Error(`${address}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
};

const failedAudits = ({ audits, categories }: Result): string[] =>
  scores.flatMap((score) =>
    (categories[score]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );

const measure = async (product: RunningProduct, browser: Browser, port: number): Promise<void> => {
  const least: Record<string, number> = {};
  const heaviest: Record<string, number> = {};
  const all = [...new Set([...addresses, ...(await firstEntries(browser, product.origin('chelm')))])];
  for (const address of all) {
    const seen = await lookAt(`${product.origin('chelm')}${address}`, port);
    const points = Object.fromEntries(
      scores.map((score) => [score, Math.round((seen.categories[score]?.score ?? 0) * 100)]),
    );
    const kb = weights(seen);
    for (const [score, value] of Object.entries(points)) least[score] = Math.min(least[score] ?? 100, value);
    for (const [kind, value] of Object.entries(kb)) heaviest[kind] = Math.max(heaviest[kind] ?? 0, value);
    const lcp = rounded(seen.audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
    const below = failedAudits(seen);
    writeLine(
      JSON.stringify({
        bench: 'pages',
        address,
        ...points,
        lcp_ms: lcp,
        ...kb,
        ...(below.length > 0 ? { below } : {}),
      }),
    );
  }
  writeLine(JSON.stringify({ bench: 'pages', pages: all.length, least, heaviest, summary: true }));
};

/** Every template as Lighthouse sees it on a middling telephone (its own throttling), and what each weighs. */
export const benchPages = async (): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new StartError('Ten pomiar potrzebuje przeglądarki: zainstaluj Chromium.');
  const product = await startProduct();
  const port = await findFreePort();
  const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${String(port)}`] });
  try {
    await measure(product, browser, port);
  } finally {
    await browser.close();
    await product.stop();
  }
};
