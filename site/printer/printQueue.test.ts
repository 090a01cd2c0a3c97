import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Placement } from '../../content-models/publications/publication.ts';
import type { PrintTrouble } from '../../content-models/work/work.ts';
import { openJournal, type Journal } from '../content/journal.ts';
import {
  sampleAnnouncement,
  sampleClock,
  sampleCommune,
  sampleId,
  samplePage,
  sampleRemoval,
  sampleStatus,
} from '../feed/sampleRecords.ts';
import { loadPageRenderer, type PageRenderer } from './pageRenderer.ts';
import { createPrintQueue, readCursor, type PrintQueue } from './printQueue.ts';

let dataDir: string;
let journal: Journal;
let queue: PrintQueue;
let placed: Placement[];
let troubles: PrintTrouble[];
let cmsTakes: boolean;
const files = new Map<string, Uint8Array>();
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** what is called with each route that is about to be printed */
let onRender: (route: string) => Promise<void>;

const watchedRenderer = async (): Promise<PageRenderer> => {
  const { render } = await loadPageRenderer(fileURLToPath(new URL('./fakeBundle.mjs', import.meta.url)));
  return {
    render: async (route, content) => {
      await onRender(route);
      return render(route, content);
    },
  };
};

const openQueue = async () =>
  createPrintQueue({
    dataDir,
    journal,
    renderer: await watchedRenderer(),
    bundle: 'test',
    clientFolder: join(dataDir, 'client'),
    signal: new AbortController().signal,
    fetchFile: (sha256) => {
      const bytes = files.get(sha256);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'));
    },
    onPlaced: (placements) => {
      if (!cmsTakes) return Promise.reject(new Error('cms away'));
      placed.push(...placements);
      return Promise.resolve();
    },
    onTroubles: (trouble) => {
      troubles.push(trouble);
      return Promise.resolve();
    },
    onPrinted: () => undefined,
    onCursor: () => undefined,
  });

const print = async (...docIds: string[]) => {
  queue.add({ tenants: new Set(['chelm']), docIds: new Set(docIds) });
  await queue.idle();
};
const fileAt = (path: string) => join(dataDir, 'public', 'chelm', path);
const readPage = (path: string) => readFile(fileAt(`${path}index.html`), 'utf8');
const isThere = (path: string) =>
  access(fileAt(path)).then(
    () => true,
    () => false,
  );

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'print-'));
  await mkdir(join(dataDir, 'client', '_astro'), { recursive: true });
  await writeFile(join(dataDir, 'client', '_astro', 'style.abc.css'), 'p{color:green}');
  placed = [];
  troubles = [];
  cmsTakes = true;
  onRender = () => Promise.resolve();
  files.clear();
  journal = await openJournal(dataDir);
  await journal.replace([sampleCommune('chelm', 1), sampleClock('chelm'), sampleAnnouncement(10), samplePage(20)], 4);
  queue = await openQueue();
});
afterEach(async () => {
  await journal.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('Every page lies on disk, with its compressed twins and a note of what it read', async () => {
  await print();
  const page = await readPage('/ogloszenia/komunikat-10/');
  expect(page).toContain('Komunikat numer 10');
  expect(brotliDecompressSync(await readFile(fileAt('ogloszenia/komunikat-10/index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(await readFile(fileAt('ogloszenia/komunikat-10/index.html.gz'))).toString()).toBe(page);
  expect(await isThere('index.html')).toBe(true);
  expect(await isThere('_astro/style.abc.css.br')).toBe(true);
  const reads = await readFile(join(dataDir, 'site', 'reads-chelm.ndjson'), 'utf8');
  expect(reads).toContain(
    JSON.stringify({
      path: '/ogloszenia/komunikat-10/',
      reads: [`announcement:${sampleId(10)}`, 'commune', 'late'].sort(),
    }),
  );
  expect(await readCursor(dataDir)).toEqual({ seq: 4, bundle: 'test' });
});

test('The moment of placement is printed, told to the cms once, and the same at every later print', async () => {
  await print();
  const first = await readPage('/ogloszenia/komunikat-10/');
  const moment = placed.find((one) => one.docId === sampleId(10))?.placedAt;
  expect(moment).toBeDefined();
  expect(first).toContain(`<time>${String(moment)}</time>`);
  const written = await stat(fileAt('ogloszenia/komunikat-10/index.html'), { bigint: true });
  await print();
  expect((await stat(fileAt('ogloszenia/komunikat-10/index.html'), { bigint: true })).mtimeNs).toBe(written.mtimeNs);
  expect(placed).toHaveLength(2);
  await journal.close();
  journal = await openJournal(dataDir);
  queue = await openQueue();
  await print();
  expect(await readPage('/ogloszenia/komunikat-10/')).toBe(first);
});

test('Moments that a dead cms could not take are told after a restart', async () => {
  cmsTakes = false;
  await print();
  expect(placed).toEqual([]);
  cmsTakes = true;
  queue = await openQueue();
  await queue.tellPlacements();
  expect(placed.map((one) => one.docId).sort()).toEqual([sampleId(10), sampleId(20)]);
});

test('A page that cannot be printed leaves its last good print, and the others are printed', async () => {
  await print();
  await journal.append([
    { seq: 5, record: sampleAnnouncement(10, { title: 'Ten komunikat się psuje', revision: 2 }) },
    { seq: 6, record: sampleAnnouncement(11) },
  ]);
  await print(sampleId(10), sampleId(11));
  expect(await readPage('/ogloszenia/komunikat-10/')).toContain('Komunikat numer 10');
  expect(await readPage('/ogloszenia/komunikat-11/')).toContain('Komunikat numer 11');
  expect(journal.content.get('chelm')?.placements.has(`${sampleId(10)}@2`)).toBe(false);
});

test('The office is told once which page cannot be printed, and once that it can be again', async () => {
  await print();
  expect(troubles).toEqual([{ tenant: 'chelm', failed: [] }]);
  await journal.append([{ seq: 5, record: sampleAnnouncement(10, { title: 'Ten komunikat się psuje', revision: 2 }) }]);
  await print(sampleId(10));
  await print();
  expect(troubles[1]).toMatchObject({
    tenant: 'chelm',
    failed: [{ docId: sampleId(10), path: '/ogloszenia/komunikat-10/' }],
  });
  await journal.append([{ seq: 6, record: sampleAnnouncement(10, { revision: 3 }) }]);
  await print(sampleId(10));
  expect(troubles.slice(2)).toEqual([{ tenant: 'chelm', failed: [] }]);
});

test('What is taken down answers 410 and leaves the disk, with its attachment; other files stay', async () => {
  const attachment = Buffer.from('%PDF-1.7 załącznik');
  files.set(hashOf(attachment), attachment);
  const document = {
    id: sampleId(50),
    title: 'Załącznik',
    fileName: 'zalacznik.pdf',
    mimeType: 'application/pdf',
    size: attachment.length,
    sha256: hashOf(attachment),
    language: 'pl',
  };
  await journal.append([{ seq: 5, record: sampleAnnouncement(11, { attachments: [document] }) }]);
  await print(sampleId(11));
  const file = `pliki/${document.sha256.slice(0, 16)}/zalacznik.pdf`;
  expect(await readFile(fileAt(file))).toEqual(attachment);
  await journal.append([
    { seq: 6, record: sampleRemoval(11) },
    { seq: 7, forget: { tenant: 'chelm', kind: 'page', docId: sampleId(20) } },
  ]);
  await print(sampleId(11), sampleId(20));
  expect(await isThere(file)).toBe(false);
  expect(await isThere('strona-20')).toBe(false);
  expect(await isThere('_astro/style.abc.css')).toBe(true);
  expect(JSON.parse(await readFile(fileAt('_routes.json'), 'utf8'))).toEqual({
    gone: ['/ogloszenia/komunikat-11/'],
    redirects: {},
    standing: {},
  });
});

test('A file whose bytes are not the promised ones never reaches the public tree', async () => {
  const promised = hashOf(Buffer.from('dobre'));
  files.set(promised, Buffer.from('podmienione'));
  const document = {
    id: sampleId(50),
    title: 'Załącznik',
    fileName: 'zalacznik.pdf',
    mimeType: 'application/pdf',
    size: 5,
    sha256: promised,
    language: 'pl',
  };
  await journal.append([{ seq: 5, record: sampleAnnouncement(11, { attachments: [document] }) }]);
  await print(sampleId(11));
  expect(await isThere(`pliki/${promised.slice(0, 16)}/zalacznik.pdf`)).toBe(false);
  expect(await isThere('ogloszenia/komunikat-11/index.html')).toBe(true);
  // Not everything is on disk, so a restart prints again.
  expect(await readCursor(dataDir)).toBeUndefined();
});

test('A picture comes in its widths and formats, upright and without what the camera wrote', async () => {
  const original = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#264' } })
    .withExif({ IFD0: { Artist: 'Tajny autor' }, IFD3: { GPSLatitude: '51/1 8/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(original).metadata()).exif?.includes('Tajny autor')).toBe(true);
  files.set(hashOf(original), original);
  const picture = {
    id: sampleId(51),
    alt: 'Rynek',
    decorative: false,
    fileName: 'rynek.jpg',
    mimeType: 'image/jpeg',
    width: 1000,
    height: 600,
    sha256: hashOf(original),
  };
  await journal.append([{ seq: 5, record: samplePage(21, { picture }) }]);
  await print(sampleId(21));
  const base = `obrazy/${picture.sha256.slice(0, 16)}`;
  for (const name of ['480.avif', '480.webp', '480.jpg', '960.avif', '960.webp', '960.jpg']) {
    expect(await isThere(`${base}-${name}`), name).toBe(true);
  }
  expect(await isThere(`${base}-1600.jpg`)).toBe(false);
  for (const name of ['480.avif', '960.webp', '960.jpg']) {
    const { exif, iptc, xmp } = await sharp(fileAt(`${base}-${name}`)).metadata();
    expect({ exif, iptc, xmp }, name).toEqual({ exif: undefined, iptc: undefined, xmp: undefined });
  }
});

test('A document that moves sends readers on from its old address', async () => {
  await print();
  await journal.append([{ seq: 5, record: sampleAnnouncement(10, { slug: 'nowy-adres', revision: 2 }) }]);
  await print(sampleId(10));
  expect(await isThere('ogloszenia/komunikat-10')).toBe(false);
  expect(await isThere('ogloszenia/nowy-adres/index.html')).toBe(true);
  expect(await readFile(fileAt('_routes.json'), 'utf8')).toContain(
    '"/ogloszenia/komunikat-10/": "/ogloszenia/nowy-adres/"',
  );
});

test('A redirect made by hand follows its document, and stays away from a living page', async () => {
  const redirects = [
    { from: '/stara/', target: { kind: 'document' as const, id: sampleId(20) } },
    { from: '/strona-20/', target: { kind: 'address' as const, href: '/ogloszenia/' } },
    { from: '/ulotka/', target: { kind: 'address' as const, href: '/stara/' } },
    { from: '/nigdzie/', target: { kind: 'document' as const, id: sampleId(99) } },
  ];
  await journal.append([
    { seq: 5, record: { kind: 'redirects', tenant: 'chelm', docId: 'chelm', document: { redirects } } },
  ]);
  await print();
  const read = async () =>
    (JSON.parse(await readFile(fileAt('_routes.json'), 'utf8')) as { redirects: object }).redirects;
  expect(await read()).toEqual({ '/stara/': '/strona-20/', '/ulotka/': '/strona-20/' });
  await journal.append([{ seq: 6, record: samplePage(20, { path: '/inna/', revision: 2 }) }]);
  await print(sampleId(20));
  expect(await read()).toEqual({
    '/stara/': '/inna/',
    '/strona-20/': '/ogloszenia/',
    '/ulotka/': '/inna/',
  });
  // what was made by hand survives a restart without the cms
  await journal.close();
  journal = await openJournal(dataDir);
  expect(journal.content.get('chelm')?.redirects).toEqual(redirects);
});

test('A replaced file is to be had under its permanent address and under every earlier one', async () => {
  const bytes = Buffer.from('nowa wersja');
  const sha256 = hashOf(bytes);
  files.set(sha256, bytes);
  const old = hashOf(Buffer.from('stara wersja'));
  const document = {
    ...{ id: sampleId(50), title: 'Regulamin', fileName: 'regulamin.pdf', mimeType: 'application/pdf', size: 11 },
    ...{ sha256, language: 'pl' },
    earlier: [{ sha256: old, fileName: 'regulamin-2025.pdf', replacedAt: '2026-11-20T10:00:00.000Z' }],
  };
  await journal.append([{ seq: 5, record: sampleAnnouncement(11, { attachments: [document] }) }]);
  await print(sampleId(11));
  const newest = `/pliki/${sha256.slice(0, 16)}/regulamin.pdf`;
  expect(await readFile(fileAt(newest))).toEqual(bytes);
  expect((JSON.parse(await readFile(fileAt('_routes.json'), 'utf8')) as { standing: object }).standing).toEqual({
    [`/pliki/${sampleId(50)}/`]: newest,
    [`/pliki/${old.slice(0, 16)}/regulamin-2025.pdf/`]: newest,
  });
});

test('An incident is on the page of what works while a big print still runs, in its own commune and in another', async () => {
  await journal.append(Array.from({ length: 60 }, (_, at) => ({ seq: 5 + at, record: sampleAnnouncement(100 + at) })));
  await journal.append([
    { seq: 65, record: sampleCommune('koden', 2) },
    { seq: 66, record: sampleClock('koden') },
  ]);
  queue.add({ tenants: new Set(['koden', 'chelm']), docIds: new Set() });
  await queue.idle();
  const printed: string[] = [];
  const tell = async () => {
    await journal.append([
      { seq: 67, record: sampleStatus('chelm') },
      { seq: 68, record: sampleStatus('koden') },
    ]);
    queue.add({ tenants: new Set(['chelm', 'koden']), docIds: new Set(['chelm', 'koden']) });
  };
  let told: Promise<void> | undefined;
  onRender = async (route) => {
    printed.push(route);
    // a slow disk under the journal must not look like a slow queue
    if (printed.length >= 20) await (told ??= tell());
  };
  await print();
  const round = printed.slice(20);
  for (const route of ['/chelm/status/', '/chelm/status/atom.xml', '/koden/status/', '/koden/status/atom.xml'])
    // what was under way at that moment may come before it, and the next hundred pages may not
    expect(round.indexOf(route), route).toBeLessThan(36);
  expect(round.filter((route) => route === '/chelm/ogloszenia/komunikat-159/').length).toBeGreaterThan(0);
});
