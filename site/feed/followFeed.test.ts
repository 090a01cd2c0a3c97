import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJournal, type Journal } from '../content/journal.ts';
import { createCmsClient } from './cmsClient.ts';
import { startFakeCms, type FakeCms } from './fakeCms.ts';
import { followFeed, type Changes } from './followFeed.ts';
import { sampleAnnouncement, sampleClock, sampleCommune, sampleId, sampleRemoval } from './sampleRecords.ts';

const start = [sampleCommune('chelm', 1), sampleClock('chelm'), sampleAnnouncement(10)];

let dataDir: string;
let cms: FakeCms;
let journal: Journal;
let stop: (() => Promise<void>) | undefined;
let changes: Changes[];
let states: string[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'feed-'));
  changes = [];
  states = [];
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  await cms.close();
  await rm(dataDir, { recursive: true, force: true });
});

const follow = async (port: number) => {
  journal = await openJournal(dataDir);
  const stopping = new AbortController();
  const following = followFeed({
    client: createCmsClient({ cmsPort: port, dataDir }),
    journal,
    signal: stopping.signal,
    onChanges: (one) => changes.push(one),
    onCms: (state) => states.push(state),
  });
  stop = async () => {
    stopping.abort();
    await following;
    await journal.close();
  };
};
const announcements = () =>
  [...(journal.content.get('chelm')?.documents.announcement.values() ?? [])].map((one) => one.title);
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

test('The first start takes the snapshot, then each change by itself', async () => {
  cms = await startFakeCms(dataDir, start);
  await follow(cms.port);
  await until(() => {
    expect(journal.seq()).toBe(3);
  });
  expect(announcements()).toEqual(['Komunikat numer 10']);
  cms.publish(sampleAnnouncement(11));
  await until(() => {
    expect(announcements()).toContain('Komunikat numer 11');
  });
  expect(changes.at(-1)).toEqual({ tenants: new Set(['chelm']), docIds: new Set([sampleId(11)]) });
  cms.publish(sampleRemoval(11));
  await until(() => {
    expect(announcements()).toEqual(['Komunikat numer 10']);
  });
  expect(cms.snapshots()).toBe(1);
});

test('A restart asks only for what came after the last known number', async () => {
  cms = await startFakeCms(dataDir, start);
  await follow(cms.port);
  await until(() => {
    expect(journal.seq()).toBe(3);
  });
  await stop?.();
  cms.publish(sampleAnnouncement(11));
  await follow(cms.port);
  await until(() => {
    expect(announcements()).toContain('Komunikat numer 11');
  });
  expect(cms.snapshots()).toBe(1);
});

test('Another database behind the cms is noticed and taken whole', async () => {
  cms = await startFakeCms(dataDir, start);
  await follow(cms.port);
  await until(() => {
    expect(journal.seq()).toBe(3);
  });
  cms.restartFeed();
  await until(() => {
    expect(cms.snapshots()).toBe(2);
    expect(journal.seq()).toBe(1);
  });
});

test('While the cms is dead the site keeps what it has, and catches up by itself', async () => {
  cms = await startFakeCms(dataDir, start);
  await follow(cms.port);
  await until(() => {
    expect(journal.seq()).toBe(3);
  });
  const { port } = cms;
  await cms.close();
  await until(() => {
    expect(states.at(-1)).toBe('down');
  });
  expect(announcements()).toEqual(['Komunikat numer 10']);
  cms = await startFakeCms(dataDir, [...start, sampleAnnouncement(12)], port);
  await until(() => {
    expect(announcements()).toContain('Komunikat numer 12');
  });
  expect(states.at(-1)).toBe('up');
});

test('A record that does not fit its model leaves the last good one, and others go on', async () => {
  cms = await startFakeCms(dataDir, start);
  await follow(cms.port);
  await until(() => {
    expect(journal.seq()).toBe(3);
  });
  cms.publish(sampleAnnouncement(10), { ...sampleAnnouncement(10), document: { title: 1 } });
  cms.publish(sampleAnnouncement(11));
  await until(() => {
    expect(journal.seq()).toBe(5);
  });
  expect(announcements()).toEqual(['Komunikat numer 10', 'Komunikat numer 11']);
});

test('A poisoned record in a later snapshot does not take the good page away', async () => {
  cms = await startFakeCms(dataDir, start);
  await follow(cms.port);
  await until(() => {
    expect(journal.seq()).toBe(3);
  });
  cms.publish(sampleAnnouncement(10), { ...sampleAnnouncement(10), document: { title: 1 } });
  cms.restartFeed();
  await until(() => {
    expect(cms.snapshots()).toBe(2);
    expect(journal.seq()).toBe(1);
  });
  expect(announcements()).toEqual(['Komunikat numer 10']);
});
