import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readElsewhere } from '../testing/readElsewhere.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';
import { inTransaction } from './inTransaction.ts';

let cms: TestCms;
let chelm: string;

beforeAll(async () => {
  cms = await startPayload({ gate: { waitMs: 1500, holdMs: 2500 } });
  chelm = (await cms.communes()).chelm.id;
});
afterAll(async () => {
  await cms.stop();
});

const newReq = (): Promise<PayloadRequest> => createLocalReq({}, cms.payload);
let count = 0;
const nextSlug = () => `skwer-${String((count += 1))}`;

const create = async (more: Record<string, unknown> = {}, req?: PayloadRequest) =>
  cms.payload.create({
    collection: 'announcements',
    data: { ...testAnnouncement(nextSlug()), commune: chelm, ...more } as never,
    ...(req ? { req } : {}),
  });

const rowsOf = async (id: string) => {
  const [row] = await readElsewhere<{ row: number; laws: number; forms: number; versions: number }>(
    cms.dataDir,
    `select (select count(*) from announcements where id = '${id}') row,
      (select count(*) from announcements_legal_basis where _parent_id = '${id}') laws,
      (select count(*) from announcements_texts where parent_id = '${id}') forms,
      (select count(*) from _announcements_v where parent_id = '${id}') versions`,
  );
  return row;
};

/** Runs `meanwhile` while another transaction has written and is not over for a second. */
const whileAnotherWrites = async <Result>(meanwhile: () => Promise<Result>): Promise<Result> => {
  const req = await newReq();
  let opened: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const slow = inTransaction(req, async () => {
    await create({}, req);
    opened();
    await sleep(1000);
  });
  await isOpen;
  const result = await meanwhile();
  await slow;
  return result;
};

test('eight writers and three readers: a separate process finds every acknowledged announcement, whole', async () => {
  let writing = true;
  const read = async () => {
    let reads = 0;
    while (writing) {
      await cms.payload.find({ collection: 'announcements', limit: 5, depth: 0 });
      reads += 1;
      await sleep(5);
    }
    return reads;
  };
  const readers = [read(), read(), read()];
  const acknowledged = (
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const ids: string[] = [];
        for (let index = 0; index < 12; index += 1) ids.push((await create()).id);
        return ids;
      }),
    )
  ).flat();
  writing = false;
  expect((await Promise.all(readers)).every((reads) => reads > 0)).toBe(true);
  const rows = await readElsewhere<{ id: string; laws: number; forms: number; versions: number }>(
    cms.dataDir,
    `select id,
      (select count(*) from announcements_legal_basis where _parent_id = a.id) laws,
      (select count(*) from announcements_texts where parent_id = a.id) forms,
      (select count(*) from _announcements_v where parent_id = a.id) versions
    from announcements a`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  expect(acknowledged).toHaveLength(96);
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  expect(rows.filter(({ laws, forms, versions }) => laws !== 3 || forms !== 3 || versions !== 1)).toEqual([]);
});

test('a hook that writes without „req” fails in words that name the holder, and the next write works', async () => {
  const hooks = cms.payload.collections.announcements.config.hooks.afterChange;
  hooks.push(async ({ doc, req }) => {
    await req.payload.db.create({ collection: 'counters', data: { id: 'forgetful', name: 'forgetful', value: 1 } });
    return doc as unknown;
  });
  const refused: unknown = await create().catch((error: unknown) => error);
  const { token } = await cms.staff('superadministrator');
  const answer = await cms.call('POST', '/announcements', {
    staff: token,
    body: { ...testAnnouncement(nextSlug()), commune: chelm },
  });
  hooks.pop();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(String(refused)).toContain('create counters');
  expect(String(refused)).toMatch(/„create\w* announcements”/);
  expect(String(refused)).toContain('req');
  expect((await rowsOf((await create()).id))?.row).toBe(1);
});

test('a forgotten password is taken while another transaction is open, and its mail waits in the outbox', async () => {
  const { email } = await cms.staff('editor');
  const answer = await whileAnotherWrites(() => cms.call('POST', '/staff/forgot-password', { body: { email } }));
  expect(answer.status).toBe(200);
  const { totalDocs } = await cms.payload.count({ collection: 'outbox' });
  expect(totalDocs).toBe(1);
});

test('a wrong password is counted while another transaction is open', async () => {
  const { id, email } = await cms.staff('clerk');
  const answer = await whileAnotherWrites(() =>
    cms.call('POST', '/staff/login', { body: { email, password: 'na-pewno-nie-to' } }),
  );
  expect(answer.status).toBe(401);
  const [row] = await readElsewhere(cms.dataDir, `select login_attempts from staff where id = '${id}'`);
  expect(row?.login_attempts).toBe(1);
});

test('a job is queued and run while other transactions are open', async () => {
  await whileAnotherWrites(() => cms.payload.jobs.queue({ task: 'tidyUp', input: {} }));
  await whileAnotherWrites(() => cms.payload.jobs.run());
  const [left] = await readElsewhere(cms.dataDir, 'select count(*) jobs from payload_jobs');
  expect(left?.jobs).toBe(0);
});

test('an editor’s preferences are kept while another transaction is open', async () => {
  const { token } = await cms.staff('editor');
  const answer = await whileAnotherWrites(() =>
    cms.call('POST', '/payload-preferences/nav', { staff: token, body: { value: { open: true } } }),
  );
  expect(answer.status).toBe(200);
  const again = await cms.call('GET', '/payload-preferences/nav', { staff: token });
  expect(await again.json()).toMatchObject({ value: { open: true } });
});

test('who holds the pen too long is rolled back, told so, and the others go on', async () => {
  const req = await newReq();
  let id = '';
  const slow = inTransaction(req, async () => {
    ({ id } = await create({}, req));
    await sleep(3000);
  });
  await expect(slow).rejects.toThrow('został cofnięty');
  expect((await rowsOf(id))?.row).toBe(0);
  expect((await rowsOf((await create()).id))?.row).toBe(1);
});

test('a write that comes after its transaction was rolled back is refused, not done alone', async () => {
  const req = await newReq();
  const late = inTransaction(req, async () => {
    await create({}, req);
    await sleep(3000);
    await cms.payload.db.create({ collection: 'counters', data: { id: 'late', name: 'late', value: 1 }, req });
  });
  await expect(late).rejects.toThrow('został cofnięty');
  const [row] = await readElsewhere(cms.dataDir, `select count(*) late from counters where name = 'late'`);
  expect(row?.late).toBe(0);
});

test('a commit that fails is an error, and nothing of it stays', async () => {
  const req = await newReq();
  let id = '';
  const broken = inTransaction(req, async () => {
    ({ id } = await create({}, req));
    const session = (
      cms.payload.db as unknown as { sessions: Record<string, { db: { run: (sql: string) => Promise<void> } }> }
    ).sessions[String(await req.transactionID)];
    // a debt that SQLite asks for only at the commit
    await session?.db.run('PRAGMA defer_foreign_keys = ON');
    await session?.db.run(
      `insert into announcements_legal_basis (_order, _parent_id, id) values (1, 'nobody', 'orphan')`,
    );
  });
  await expect(broken).rejects.toThrow(/FOREIGN KEY/);
  expect((await rowsOf(id))?.row).toBe(0);
  expect((await rowsOf((await create()).id))?.row).toBe(1);
});

test('a document that does not pass its checks leaves nothing behind', async () => {
  const before = await readElsewhere(cms.dataDir, 'select count(*) n from _announcements_v');
  await expect(create({ _status: 'published', title: 'Za' })).rejects.toThrow();
  expect(await readElsewhere(cms.dataDir, 'select count(*) n from _announcements_v')).toEqual(before);
});

test('an operation that fails halfway leaves nothing behind', async () => {
  const req = await newReq();
  let id = '';
  const failing = inTransaction(req, async () => {
    ({ id } = await create({}, req));
    throw new Error('the second half failed');
  });
  await expect(failing).rejects.toThrow('the second half failed');
  expect(await rowsOf(id)).toEqual({ row: 0, laws: 0, forms: 0, versions: 0 });
});

test('one of two parallel writes fails: the other does not outlive their transaction', async () => {
  const req = await newReq();
  const slugs = [nextSlug(), nextSlug()];
  const pair = inTransaction(req, () =>
    Promise.all([create({ slug: slugs[0] }, req), create({ slug: slugs[1], commune: 'no-such-commune' }, req)]),
  );
  await expect(pair).rejects.toThrow();
  await create();
  const [row] = await readElsewhere(
    cms.dataDir,
    `select count(*) n from announcements where slug in ('${slugs.join("','")}')`,
  );
  expect(row?.n).toBe(0);
});

test('inside a transaction one reads one’s own writes, outside nobody does before the end', async () => {
  const req = await newReq();
  await inTransaction(req, async () => {
    const { id } = await create({}, req);
    const inside = await cms.payload.findByID({ collection: 'announcements', id, req, depth: 0 });
    expect(inside.id).toBe(id);
    const outside = await cms.payload.find({ collection: 'announcements', where: { id: { equals: id } } });
    expect(outside.docs).toEqual([]);
  });
});

test('a second row where one is allowed is a fault of the field, not of the server', async () => {
  const { email } = await cms.staff('editor');
  const row = {
    email,
    name: 'Druga Redaktorka',
    password: 'kredowe-podziemia-w-chelmie',
    role: 'editor',
    commune: chelm,
  };
  const refused: unknown = await cms.payload
    .create({ collection: 'staff', data: row as never })
    .catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'ValidationError', status: 400 });
  const slug = nextSlug();
  const twins = await Promise.allSettled(Array.from({ length: 10 }, () => create({ slug })));
  expect(twins.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const twin of twins) if (twin.status === 'rejected') expect(twin.reason).toMatchObject({ status: 400 });
});

test('a deleted announcement takes its rows in other tables with it', async () => {
  const { id } = await create();
  await cms.payload.delete({ collection: 'announcements', id });
  expect(await rowsOf(id)).toEqual({ row: 0, laws: 0, forms: 0, versions: 0 });
});

test('five hundred transactions leave no open file and no session behind', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  const write = async (index: number) => {
    const req = await newReq();
    await inTransaction(req, () =>
      cms.payload.db.updateMany({
        collection: 'counters',
        where: { name: { equals: 'publications' } },
        data: { name: 'publications' },
        req,
      }),
    );
    if (index % 5 === 0) {
      await inTransaction(await newReq(), () => Promise.reject(new Error('rolled back'))).catch(() => undefined);
    }
  };
  await write(0);
  const before = openFiles();
  for (let index = 0; index < 500; index += 1) await write(index);
  expect(openFiles()).toBeLessThanOrEqual(before);
  expect(Object.keys((cms.payload.db as unknown as { sessions: object }).sessions)).toEqual([]);
});
