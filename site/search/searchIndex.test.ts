import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDurably } from '../files/writeDurably.ts';
import { createSearchAsker } from './askSearch.ts';
import { buildIndex, closeIndexer } from './buildIndex.ts';
import { renderAnswer } from './renderAnswer.ts';
import { readSearchQuery, searchHref } from './searchQuery.ts';

let tree: string;
const asker = createSearchAsker();

const facts = (typ: string, rok: string, stan: string) =>
  `<span hidden data-pagefind-filter="typ"> ${typ} </span><span hidden data-pagefind-filter="rok">${rok}</span>` +
  `<span hidden data-pagefind-filter="stan">${stan}</span><span hidden data-pagefind-meta="date">${rok}-03-05</span>`;
const place = (path: string, head: string, title: string, text: string) =>
  writeDurably(
    join(tree, path, 'index.html'),
    `<!doctype html><html lang="pl"><head><title>${title}</title></head><body><main><article data-pagefind-body>${head}` +
      `<h1 data-pagefind-meta="title">${title}</h1><p>${text}</p></article></main></body></html>`,
  );
const filler = 'Mieszkańcy pytają o to w urzędzie każdego dnia i zawsze dostają jasną odpowiedź na piśmie. '.repeat(6);

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'search-'));
  await place(
    'podatki',
    facts('Uchwały', '2026', 'aktualne'),
    'Podatki od nieruchomości',
    'Stawki podatków na przyszły rok.',
  );
  await place(
    'lodz',
    facts('Komunikaty', '2025', 'aktualne'),
    'Wycieczka do Łodzi',
    `Jedziemy do miasta Łódź. ${filler}`,
  );
  await place(
    'zolw',
    facts('Komunikaty', '2026', 'aktualne'),
    'Znaleziono zwierzę',
    `${filler} Na plaży leżał żółw & czekał.`,
  );
  await place('dawne', facts('Uchwały', '2020', 'archiwalne'), 'Podatki dawniej', 'Dawne stawki podatków.');
  await writeDurably(
    join(tree, 'lista', 'index.html'),
    '<html lang="pl"><body><main>Podatki, lista</main></body></html>',
  );
  expect(await buildIndex(tree)).toBe(4);
});
afterAll(async () => {
  await closeIndexer();
  await asker.stop();
  await rm(tree, { recursive: true, force: true });
});

const query = (text: string) => readSearchQuery(new URLSearchParams(text));
const ask = (text: string) => asker.ask(join(tree, 'pagefind'), query(text));
const found = async (text: string) => (await ask(text)).results.map(({ url }) => url).sort();

test.each([
  ['q=podatki', ['/podatki/']],
  ['q=podatku', ['/podatki/']],
  ['q=podatkami', ['/podatki/']],
  ['q=lodz', ['/lodz/']],
  ['q=Łódź', ['/lodz/']],
  ['q=ŁÓDŹ', ['/lodz/']],
  ['q=zolw', ['/zolw/']],
  ['q=żółwie', ['/zolw/']],
  ['q=podatki&archiwum=1', ['/dawne/', '/podatki/']],
  ['q=podatki&rok=2020', ['/dawne/']],
  ['q=podatki&typ=Komunikaty', []],
  ['typ=Komunikaty', ['/lodz/', '/zolw/']],
  ['typ=Komunikaty&rok=2026', ['/zolw/']],
  ['q=zzyzx', []],
  ['q=wqqqq', []],
])('The question %s finds %j', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test('An excerpt shows the real word, never the folded one that only the index has', async () => {
  const [first] = (await ask('q=zolw')).results;
  expect(first?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['żółw']);
  expect(first?.excerpt.map(({ text }) => text).join(' ')).not.toMatch(/⁂|zolw/);
});

test('An excerpt does not say the title again', async () => {
  const [first] = (await ask('q=nieruchomosci')).results;
  expect(first?.excerpt.map(({ text }) => text).join(' ')).toBe('Stawki podatków na przyszły rok.');
});

test('What was left out of the answer is counted and offered', async () => {
  const answer = await ask('q=podatki');
  expect([answer.total, answer.archived]).toEqual([1, 1]);
  expect(renderAnswer(answer, query('q=podatki'), '')).toContain('Pokaż też archiwalne (1)');
});

test('The answer speaks Polish and escapes what it shows', async () => {
  const one = renderAnswer(await ask('q=zolw'), query('q=zolw'), '');
  expect(one).toContain('1\u00a0wynik dla „zolw”');
  expect(one).toContain('&amp; czekał');
  expect(one).toContain('5\u00a0marca\u00a02026');
  expect(renderAnswer(await ask('typ=Komunikaty'), query('typ=Komunikaty'), '')).toContain('2\u00a0wyniki');
  const none = renderAnswer(await ask('q=zzyzx'), query('q=<b>"zzyzx'), '+48825653600');
  expect(none).toContain('Nic nie znaleziono dla „&lt;b&gt;&quot;zzyzx”');
  expect(none).toContain('href="tel:+48825653600"');
});

test('An address keeps the whole question', () => {
  const all = query('q=  dwa   słowa &typ=Uchwały&rok=2026&zakres=bip&archiwum=1&strona=3');
  expect(all).toEqual({ q: 'dwa słowa', typ: 'Uchwały', rok: '2026', scope: 'bip', archive: true, pages: 3 });
  expect(query(searchHref(all).split('?')[1] ?? '')).toEqual(all);
  expect(query('rok=abc&strona=-5')).toMatchObject({ rok: '', pages: 1 });
});

test('A changed page is found at once under the new words, while readers of the old index keep theirs', async () => {
  const before = JSON.parse(await readFile(join(tree, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
    languages: { pl: { hash: string } };
  };
  await place('podatki', facts('Uchwały', '2026', 'aktualne'), 'Opłaty od posiadania psów', 'Stawki opłat za psy.');
  await buildIndex(tree);
  expect(await found('q=psy')).toEqual(['/podatki/']);
  expect(await found('q=oplaty')).toEqual(['/podatki/']);
  expect(await readFile(join(tree, 'pagefind', `pagefind.${before.languages.pl.hash}.pf_meta`))).toBeDefined();
});

test('The printed page itself stays clean of what only the index needs', async () => {
  expect(await readFile(join(tree, 'lodz', 'index.html'), 'utf8')).not.toContain('⁂');
});
