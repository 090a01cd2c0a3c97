import { expect, test } from 'vitest';
import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import { communeSchema } from '../../../content-models/communes/commune.ts';
import { mediaSchema } from '../../../content-models/media/media.ts';
import { sampleAnnouncement, sampleCommune, sampleId, sampleNews } from '../../feed/sampleRecords.ts';
import type { News } from '../../../content-models/news/news.ts';
import { ownCard, sectionCards, shareCardPath } from './shareCard.ts';
import { shareTags } from './shareTags.ts';

const commune = communeSchema.parse({ ...sampleCommune('chelm', 1).document, motto: 'Dobrze tu być.' });
const announcement = sampleAnnouncement(10).document as Announcement;
const picture = mediaSchema.parse({
  ...{ id: sampleId(90), alt: 'Most nad Uherką', decorative: false, fileName: 'most.jpg', mimeType: 'image/jpeg' },
  ...{ width: 1200, height: 800, sha256: 'ab'.repeat(32) },
});
const page = { title: 'Kontakt', description: 'Gdzie jesteśmy.', path: '/urzad/kontakt/', language: 'pl' as const };
const tagsOf = (...given: Parameters<typeof shareTags>) => Object.fromEntries(shareTags(...given));

test('a page says its title, what it is about, where it is, in which language, and with which picture', () => {
  expect(tagsOf(commune, page, { picture })).toEqual({
    'og:type': 'website',
    'og:site_name': 'Urząd Miasta Chełm',
    'og:locale': 'pl_PL',
    'og:url': 'http://chelm.localhost:4340/urzad/kontakt/',
    'og:title': 'Kontakt',
    'og:description': 'Gdzie jesteśmy.',
    'og:image': 'http://chelm.localhost:4340/obrazy/abababababababab-960.jpg',
    'og:image:width': '960',
    'og:image:height': '640',
    'og:image:alt': 'Most nad Uherką',
  });
  expect(tagsOf(commune, { ...page, language: 'uk', description: undefined })).toMatchObject({
    'og:locale': 'uk_UA',
    'og:description': 'Dobrze tu być.',
  });
});

test('a page without a picture shows the office’s, and without that a card of its part of the site', () => {
  expect(tagsOf({ ...commune, sharePicture: picture }, page)['og:image']).toMatch(/abababababababab-960\.jpg$/);
  const made = sectionCards(commune).map((card) => commune.origin + shareCardPath(card));
  for (const path of ['/', '/ogloszenia/typ/komunikaty/', '/bip/', '/deklaracja-dostepnosci/', '/en/'])
    expect(made).toContain(tagsOf(commune, { ...page, path })['og:image']);
  expect(tagsOf(commune, page)).toMatchObject({ 'og:image:width': '1200', 'og:image:height': '630' });
});

test('an announcement that counts has a card with its title, one in the archive has not, news only without a picture', () => {
  const card = ownCard(commune, { kind: 'announcement', document: announcement }, false);
  expect(card).toMatchObject({ label: 'Komunikat', title: 'Komunikat numer 10', commune: 'Chełm' });
  expect(ownCard(commune, { kind: 'announcement', document: announcement }, true)).toBeUndefined();
  const news = sampleNews(20).document as News;
  expect(ownCard(commune, { kind: 'news', document: news }, false)?.title).toBe('Nowina numer 20');
  expect(ownCard(commune, { kind: 'news', document: { ...news, picture } }, false)).toBeUndefined();
  expect(tagsOf({ ...commune, sharePicture: picture }, page, { card })['og:image']).toMatch(/\/obrazy\/karta-/);
});

test('the address of a card changes with any word on it, and with nothing else', () => {
  const card = ownCard(commune, { kind: 'announcement', document: announcement }, false);
  if (!card) throw new Error('no card');
  expect(shareCardPath(card)).toBe(shareCardPath({ ...card }));
  const others = [{ title: 'Inny' }, { label: 'Inna' }, { office: 'Inny' }, { theme: 'koden' as const }];
  const paths = others.map((change) => shareCardPath({ ...card, ...change }));
  expect(new Set([shareCardPath(card), ...paths]).size).toBe(5);
  expect(shareCardPath(card)).toMatch(/^\/obrazy\/karta-[0-9a-f]{16}\.png$/);
});
