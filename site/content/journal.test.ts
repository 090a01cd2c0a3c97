import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  sampleAnnouncement,
  sampleClock,
  sampleCommune,
  sampleId,
  samplePage,
  sampleRemoval,
} from '../feed/sampleRecords.ts';
import { journalFile, openJournal } from './journal.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

const records = [sampleCommune('chelm', 1), sampleClock('chelm'), sampleAnnouncement(10), samplePage(20)];

test('After a restart the site knows what it knew, without the cms', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace(records, 4);
  await journal.append([{ seq: 5, record: sampleAnnouncement(11) }, { seq: 6 }]);
  await journal.close();
  const again = await openJournal(dataDir);
  expect(again.seq()).toBe(6);
  expect(again.content).toEqual(journal.content);
  expect([...(again.content.get('chelm')?.documents.announcement.keys() ?? [])]).toEqual([sampleId(10), sampleId(11)]);
  await again.close();
});

test('A last line torn by a power cut is cut off, and the journal goes on from there', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace(records, 4);
  await journal.append([{ seq: 5, record: sampleAnnouncement(11) }]);
  await journal.close();
  const line = `${JSON.stringify({ seq: 6, record: sampleAnnouncement(12) })}\n`;
  await appendFile(journalFile(dataDir), line.slice(0, 90));
  const mended = await openJournal(dataDir);
  expect(mended.seq()).toBe(5);
  expect(mended.complete()).toBe(true);
  await mended.append([{ seq: 6, record: sampleAnnouncement(12) }]);
  await mended.close();
  const again = await openJournal(dataDir);
  expect(again.seq()).toBe(6);
  expect(again.content.get('chelm')?.documents.announcement.size).toBe(3);
  await again.close();
});

test('A line of another version is skipped and asks for a new snapshot', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace(records, 4);
  await journal.close();
  await appendFile(journalFile(dataDir), '{"seq":5,"record":{"kind":"poster","tenant":"chelm"}}\n');
  const again = await openJournal(dataDir);
  expect(again.complete()).toBe(false);
  expect(again.content.get('chelm')?.documents.page.size).toBe(1);
  await again.replace(records, 5);
  expect(again.complete()).toBe(true);
  await again.close();
});

test('A journal that is mostly history is rewritten to what is true now', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace(records, 4);
  for (let seq = 5; seq < 400; seq += 1) {
    await journal.append([{ seq, record: sampleAnnouncement(10, { title: `Komunikat w wersji ${String(seq)}` }) }]);
  }
  const placedAt = '2026-11-23T10:00:00.000Z';
  await journal.append([{ placement: { kind: 'announcement', docId: sampleId(10), revision: 1, placedAt } }]);
  await journal.close();
  const again = await openJournal(dataDir);
  expect((await readFile(journalFile(dataDir), 'utf8')).split('\n').length).toBeLessThan(10);
  expect(again.seq()).toBe(399);
  expect(again.content).toEqual(journal.content);
  expect(again.content.get('chelm')?.placements.get(`${sampleId(10)}@1`)).toBe(placedAt);
  await again.close();
});

test('A moment of placement survives a snapshot, a document that is not in it does not', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace([...records, sampleAnnouncement(11)], 5);
  const placedAt = '2026-11-23T10:00:00.000Z';
  await journal.append([{ placement: { kind: 'announcement', docId: sampleId(10), revision: 1, placedAt } }]);
  await journal.replace(records, 9);
  const chelm = journal.content.get('chelm');
  expect(chelm?.placements.get(`${sampleId(10)}@1`)).toBe(placedAt);
  expect(chelm?.documents.announcement.has(sampleId(11))).toBe(false);
  await journal.close();
});

test('A document that moves leaves a redirect at its old address, also over two moves and a restart', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace(records, 4);
  await journal.append([{ seq: 5, record: sampleAnnouncement(10, { slug: 'nowy-adres' }) }]);
  await journal.append([{ seq: 6, record: sampleAnnouncement(10, { slug: 'najnowszy-adres' }) }]);
  await journal.close();
  const again = await openJournal(dataDir);
  expect(Object.fromEntries(again.redirects.get('chelm') ?? [])).toEqual({
    '/ogloszenia/komunikat-10/': '/ogloszenia/najnowszy-adres/',
    '/ogloszenia/nowy-adres/': '/ogloszenia/najnowszy-adres/',
  });
  await again.append([{ seq: 7, record: sampleAnnouncement(12, { slug: 'nowy-adres' }) }]);
  expect(again.redirects.get('chelm')?.has('/ogloszenia/nowy-adres/')).toBe(false);
  await again.close();
});

test('What is taken down leaves only its removal', async () => {
  const journal = await openJournal(dataDir);
  await journal.replace(records, 4);
  await journal.append([{ seq: 5, record: sampleRemoval(10) }]);
  await journal.append([{ seq: 6, forget: { tenant: 'chelm', kind: 'page', docId: sampleId(20) } }]);
  const chelm = journal.content.get('chelm');
  expect(chelm?.documents.announcement.size).toBe(0);
  expect(chelm?.documents.page.size).toBe(0);
  expect([...(chelm?.removals.keys() ?? [])]).toEqual([sampleId(10)]);
  await journal.close();
});
