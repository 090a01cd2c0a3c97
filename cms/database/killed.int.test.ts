import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readElsewhere } from '../testing/readElsewhere.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const kills = 8;
let cms: TestCms;

beforeAll(async () => {
  cms = await startPayload();
});
afterAll(async () => {
  await cms.stop();
});

interface Writer {
  process: ChildProcess;
  /** `loaded` and `writing` first, then the acknowledged ids */
  lines: string[];
  says: (word: string) => Promise<void>;
}

const load = (args: string[]): Writer => {
  const script = join(import.meta.dirname, '../testing/writeUntilKilled.ts');
  const child = spawn(process.execPath, [script, ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      NODE_NO_WARNINGS: '1',
      PAYLOAD_LOG_LEVEL: 'error',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const says = (word: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (lines.includes(word)) resolve();
      };
      reader.on('line', look);
      child.once('exit', () => {
        reject(new Error(`the writer ended before it said „${word}”`));
      });
      look();
    });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  return { process: child, lines, says };
};

test(`killed ${String(kills)} times while it writes, the cms loses nothing it has acknowledged and tears nothing`, async () => {
  const { chelm } = await cms.communes();
  const documents = ['attachment-1', 'attachment-2'];
  for (const id of documents) {
    await cms.payload.db.create({
      collection: 'documents',
      data: { id, commune: chelm.id, language: 'pl', title: id, filename: `${id}.pdf` },
    });
  }
  const acknowledged: string[] = [];
  let next = load([chelm.id, ...documents]);
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = next;
    await writer.says('loaded');
    writer.process.stdin?.write('go\n');
    // the next one loads its modules meanwhile, and touches the database only after this one is dead
    if (kill < kills - 1) next = load([chelm.id, ...documents]);
    await writer.says('writing');
    // not before something was acknowledged, and then at a moment nobody chose
    while (writer.lines.every((line) => line.length !== 36)) {
      expect(writer.process.exitCode, 'the writer ended by itself').toBeNull();
      await sleep(5);
    }
    await sleep(Math.random() * 500);
    writer.process.kill('SIGKILL');
    await once(writer.process, 'close');
    acknowledged.push(...writer.lines.filter((line) => line.length === 36));
  }
  const rows = await readElsewhere<{ id: string; whole: number }>(
    cms.dataDir,
    `select id,
      (select count(*) from announcements_legal_basis where _parent_id = a.id) = 3
      and (select count(*) from announcements_texts where parent_id = a.id) = 3
      and (select count(*) from announcements_rels where parent_id = a.id) = 2
      and (select count(*) from _announcements_v where parent_id = a.id and latest) = 1
      and (select count(*) from _announcements_v_version_legal_basis l join _announcements_v v on l._parent_id = v.id
        where v.parent_id = a.id) = 3
      and (select count(*) from change_register where doc_id = a.id) = (_status = 'published')
      and (select count(*) from publications where doc_id = a.id) = (_status = 'published') whole
    from announcements a`,
  );
  const found = new Set(rows.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  expect(rows.filter(({ whole }) => whole !== 1)).toEqual([]);
  const [orphans] = await readElsewhere(
    cms.dataDir,
    `select (select count(*) from _announcements_v where parent_id not in (select id from announcements)) versions,
      (select count(*) from change_register where doc_id not in (select id from announcements)) register`,
  );
  expect(orphans).toEqual({ versions: 0, register: 0 });
  const [numbers] = await readElsewhere(
    cms.dataDir,
    `select count(*) = max(seq) gapless, max(seq) = (select value from counters where name = 'publications') counted
    from publications`,
  );
  expect(numbers).toEqual({ gapless: 1, counted: 1 });
  expect(await readElsewhere(cms.dataDir, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}, 900_000);
