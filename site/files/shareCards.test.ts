import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shareCardEdition, type ShareCard } from '../components/sharing/shareCard.ts';
import { applyRecord, type Content, type TenantContent } from '../content/content.ts';
import { sampleAnnouncement, sampleClock, sampleCommune, sampleEvent } from '../feed/sampleRecords.ts';
import { drawShareCard, shareCardSheet } from './drawShareCard.ts';
import { placeShareCards, shareCardsOf } from './placeShareCards.ts';

let tree: string;
beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'share-cards-'));
});
afterEach(() => rm(tree, { recursive: true }));

const contentOf = (...records: Parameters<typeof applyRecord>[1][]): TenantContent => {
  const content: Content = new Map();
  for (const record of [sampleCommune('chelm', 1), sampleClock('chelm'), ...records]) applyRecord(content, record);
  const chelm = content.get('chelm');
  if (!chelm) throw new Error('no Chełm');
  return chelm;
};
const card = (title: string): ShareCard => ({
  ...{ theme: 'chelm', commune: 'Chełm', office: 'Urząd Miasta Chełm', label: 'Aktualności', title },
});
/** Where on a card something is written over the sheet. */
const inkOf = async (one: ShareCard) => {
  const plain = await sharp(Buffer.from(await shareCardSheet(one.theme)))
    .removeAlpha()
    .raw()
    .toBuffer();
  const drawn = await sharp(await drawShareCard(one))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rows: number[] = [];
  for (let at = 0; at < plain.length; at += 3) {
    const difference = Math.abs((plain[at] ?? 0) - (drawn.data[at] ?? 0));
    if (difference > 90) rows.push(Math.floor(at / 3 / drawn.info.width));
  }
  return { width: drawn.info.width, height: drawn.info.height, amount: rows.length, last: Math.max(...rows) };
};

test('a card is a PNG of 1200 × 630 with its words on it, and a long title still fits', async () => {
  const short = await inkOf(card('Kiermasz'));
  expect([short.width, short.height]).toEqual([1200, 630]);
  const long = await inkOf(card(`${'Zażółć gęślą jaźń i inne długie słowa w tytule '.repeat(6)}koniec`));
  expect(long.amount).toBeGreaterThan(short.amount);
  expect(long.last).toBeLessThan(610);
});

test('Polish and Ukrainian letters are drawn in the site’s own type, none of them as an empty box', async () => {
  const boxes = await inkOf(card('\u{10fffd}\u{10fffd}\u{10fffd}\u{10fffd}'));
  for (const title of ['Łódź', 'Żółć', 'Київ', 'Ґанок', 'Є\u0457\u0456\u0407']) {
    expect((await inkOf(card(title))).amount, title).not.toBe(boxes.amount);
  }
  expect((await inkOf(card('Ł'))).amount).not.toBe((await inkOf(card('L'))).amount);
});

test('words that look like markup are words', async () => {
  await expect(drawShareCard(card('Cena < 5 zł & „<b>” \u0000'))).resolves.toBeInstanceOf(Buffer);
});

test('cards are drawn once: the second time nothing is left to do, and one title more is one card more', async () => {
  const before = contentOf(sampleAnnouncement(10), sampleAnnouncement(11, { visibleTo: '2026-11-10' }));
  const sections = shareCardsOf(contentOf()).size;
  expect(await placeShareCards(tree, before)).toBe(sections + 1);
  expect(await placeShareCards(tree, before)).toBe(0);
  expect(await placeShareCards(tree, contentOf(sampleAnnouncement(10), sampleEvent(30)))).toBe(1);
  expect(await readdir(join(tree, 'obrazy'))).toHaveLength(sections + 2);
});

test('drawing stops when something is to be printed or the city goes to sleep', async () => {
  expect(await placeShareCards(tree, contentOf(sampleAnnouncement(10)), () => Promise.resolve(false))).toBe(0);
});

test('when the sheet under the words changes, cards need a new edition so that they get new addresses', async () => {
  const sheets = await Promise.all((['chelm', 'dzierzkowice', 'koden'] as const).map(shareCardSheet));
  const look = createHash('sha256').update(sheets.join('\n')).digest('hex').slice(0, 12);
  expect({ edition: shareCardEdition, look }).toEqual({ edition: 1, look: 'c2c209c06631' });
});

test('a card that cannot be placed keeps none of the others from being drawn', async () => {
  const content = contentOf(sampleAnnouncement(10), sampleEvent(30));
  const paths = [...shareCardsOf(content).keys()];
  await mkdir(join(tree, paths[0] ?? ''), { recursive: true });
  expect(await placeShareCards(tree, content)).toBe(paths.length - 1);
});
