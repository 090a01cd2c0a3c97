import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PublishedRecord } from '../../content-models/publications/publication.ts';
import { sampleBoard } from '../components/status/sampleBoard.ts';
import { sampleClock, sampleCommune } from '../feed/sampleRecords.ts';
import { openJournal } from './journal.ts';
import { printContext } from './printContext.ts';
import { statusBoard } from './read.ts';
import { routesOf } from './routes.ts';

const record = (updatedAt: string): PublishedRecord => ({
  kind: 'status',
  tenant: 'chelm',
  docId: 'chelm',
  document: sampleBoard({ updatedAt }),
});

test('What works is known after a restart without the cms, and the last word counts', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'journal-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const journal = await openJournal(dataDir);
  await journal.replace([sampleCommune('chelm', 1), sampleClock('chelm'), record('2026-11-23T10:00:00.000Z')], 3);
  await journal.append([{ seq: 4, record: record('2026-11-23T11:00:00.000Z') }]);
  await journal.close();
  const again = await openJournal(dataDir);
  const reads = new Set<string>();
  const board = printContext.run({ content: again.content, reads }, () => statusBoard('chelm'));
  expect(board).toEqual(sampleBoard({ updatedAt: '2026-11-23T11:00:00.000Z' }));
  expect([...reads]).toEqual(['status']);
  const content = again.content.get('chelm');
  expect(content && routesOf('chelm', content)).toEqual(expect.arrayContaining(['/status/', '/status/atom.xml']));
  await again.close();
});

test('A journal from before anything was watched has no board, and a page can say so', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'journal-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const journal = await openJournal(dataDir);
  await journal.replace([sampleCommune('chelm', 1), sampleClock('chelm')], 2);
  expect(printContext.run({ content: journal.content, reads: new Set() }, () => statusBoard('chelm'))).toBeUndefined();
  await journal.close();
});
