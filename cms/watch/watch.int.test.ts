import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import type { StatusBoard } from '../../content-models/status/status.ts';
import type { WatchChangeDoc, WatchDayDoc, WatchTargetDoc } from '../payload-types.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

describeOnDatabases('The office network', (database) => {
  let cms: TestCms;
  let stopWatch: () => Promise<void>;
  const servers: { server: Server; sockets: Set<Socket> }[] = [];
  let status = 200;
  let port = 0;
  let silentPort = 0;

  const listening = async (server: Server): Promise<number> => {
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => sockets.add(socket));
    servers.push({ server, sockets });
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return (server.address() as AddressInfo).port;
  };

  beforeAll(async () => {
    port = await listening(createServer((_request, response) => response.writeHead(status).end()));
    silentPort = await listening(createTcp(() => undefined));
    process.env.OUTGOING_ALLOW = `127.0.0.1:${String(port)},127.0.0.1:${String(silentPort)}`;
    cms = await startPayload({ database });
    await cms.communes();
    const { startWatch } = await import('./startWatch.ts');
    stopWatch = startWatch(cms.payload, { listMs: 200, changeMs: 100, writeMs: 300 });
  });
  afterAll(async () => {
    await stopWatch();
    await cms.stop();
    delete process.env.OUTGOING_ALLOW;
    for (const { server, sockets } of servers) {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

  const site = () => `http://127.0.0.1:${String(port)}/`;
  const target = (changes: Record<string, unknown> = {}) => ({
    name: 'Strona urzędu',
    group: 'Strony',
    kind: 'http',
    address: site(),
    everySeconds: 60,
    slowMs: 1900,
    timeoutMs: 2000,
    isPublic: true,
    enabled: true,
    ...changes,
  });
  const bodyOf = async <Body>(answer: Response): Promise<Body> => (await answer.json()) as Body;
  const create = async (collection: string, body: unknown, tenant: 'chelm' | 'koden' = 'chelm'): Promise<string> => {
    const { token } = await cms.staff('administrator', tenant);
    const answer = await cms.call('POST', `/${collection}`, { staff: token, body });
    const { doc, errors } = await bodyOf<{ doc?: { id: string }; errors?: unknown }>(answer);
    expect(errors).toBeUndefined();
    return doc?.id ?? '';
  };
  /** Checked far more often than anyone may order. */
  const watch = async (changes: Record<string, unknown> = {}): Promise<string> => {
    const id = await create('watchTargets', target(changes));
    await cms.payload.db.updateOne({ collection: 'watchTargets', id, data: { everySeconds: 0.3 } });
    return id;
  };
  const rowOf = async (id: string): Promise<WatchTargetDoc> => {
    const row = await cms.payload.db.findOne<WatchTargetDoc>({
      collection: 'watchTargets',
      where: { id: { equals: id } },
    });
    if (!row) throw new Error('no such target');
    return row;
  };
  const becomes = async (id: string, state: string): Promise<WatchTargetDoc> => {
    for (;;) {
      const row = await rowOf(id);
      if (row.state === state) return row;
      await sleep(50);
    }
  };
  const changesOf = async (id: string) =>
    (
      await cms.payload.db.find<WatchChangeDoc>({
        collection: 'watchChanges',
        where: { target: { equals: id } },
        sort: 'at',
        pagination: false,
        limit: 0,
      })
    ).docs.map(({ from, to }) => `${from} ${to}`);
  const daysOf = async (id: string) =>
    (
      await cms.payload.db.find<WatchDayDoc>({
        collection: 'watchDays',
        where: { target: { equals: id } },
        pagination: false,
        limit: 0,
      })
    ).docs;
  const statusEntries = async (tenant = 'chelm') =>
    (
      await cms.payload.find({
        collection: 'publications',
        where: { and: [{ kind: { equals: 'status' } }, { tenant: { equals: tenant } }] },
        pagination: false,
        limit: 1000,
      })
    ).docs.length;
  const board = async (tenant = 'chelm'): Promise<StatusBoard> => {
    const { recordsOf } = await import('../publications/records.ts');
    const { createLocalReq } = await import('payload');
    const [record] = await recordsOf(await createLocalReq({}, cms.payload), [], 'status', [tenant]);
    const parsed = publishedRecordSchema.parse(record);
    if (parsed.kind !== 'status') throw new Error('not a status record');
    return parsed.document;
  };
  const remove = async (id: string): Promise<number> => {
    const { token } = await cms.staff('administrator');
    return (await cms.call('DELETE', `/watchTargets/${id}`, { staff: token })).status;
  };

  test('only administrators, each of the own commune, see and make what is watched', async () => {
    const id = await create('watchTargets', target({ enabled: false }));
    for (const role of ['editor', 'publisher', 'clerk', 'head'] as const) {
      const { token } = await cms.staff(role);
      for (const collection of ['watchTargets', 'incidents', 'plannedWorks']) {
        expect((await cms.call('GET', `/${collection}`, { staff: token })).status).toBe(403);
        expect((await cms.call('POST', `/${collection}`, { staff: token, body: target() })).status).toBe(403);
      }
      expect((await cms.call('GET', `/watchTargets/${id}`, { staff: token })).status).toBe(403);
    }
    const { token: foreign } = await cms.staff('administrator', 'koden');
    expect((await cms.call('GET', `/watchTargets/${id}`, { staff: foreign })).status).toBe(404);
    expect(
      (await bodyOf<{ totalDocs: number }>(await cms.call('GET', '/watchTargets', { staff: foreign }))).totalDocs,
    ).toBe(0);
    expect((await cms.call('GET', '/watchTargets')).status).toBe(403);
    for (const collection of ['watchDays', 'watchChanges']) {
      const { token } = await cms.staff('administrator');
      expect((await cms.call('GET', `/${collection}`, { staff: token })).status).not.toBe(200);
    }
    expect(await remove(id)).toBe(200);
  });

  test.each([
    [{ address: 'bip.example' }, /Podaj pełny adres strony/],
    [{ address: 'ftp://bip.example/' }, /Podaj pełny adres strony/],
    [{ address: 'https://jan:haslo@bip.example/' }, /Podaj pełny adres strony/],
    [{ kind: 'tcp', address: 'poczta.example' }, /Podaj nazwę i port/],
    [{ kind: 'tcp', address: 'https://poczta.example:25' }, /Podaj nazwę i port/],
    [{ kind: 'tls', address: 'a/b' }, /Podaj nazwę/],
    [{ kind: 'connector', address: 'wodociagi' }, /Nie ma w tej gminie instytucji/],
    [{ address: 'http://127.0.0.1:22/' }, /OUTGOING_ALLOW/],
    [{ address: 'http://2130706433/' }, /OUTGOING_ALLOW/],
    [{ address: 'http://169.254.169.254/latest/' }, /OUTGOING_ALLOW/],
    [{ address: 'http://metadata.google.internal/' }, /OUTGOING_ALLOW/],
    [{ kind: 'tcp', address: 'localhost:22' }, /OUTGOING_ALLOW/],
    [{ kind: 'tls', address: '[fd00::1]:443' }, /OUTGOING_ALLOW/],
    [{ slowMs: 3000 }, /musi być większa/],
    [{ everySeconds: 1 }, /./],
  ])('%j is refused with the way out', async (changes, words) => {
    const { token } = await cms.staff('administrator');
    const answer = await cms.call('POST', '/watchTargets', { staff: token, body: target(changes) });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toMatch(words);
  });

  test('a service that breaks, recovers and breaks again is told each time, once, with its history', async () => {
    status = 200;
    const before = await statusEntries();
    const id = await watch();
    const working = await becomes(id, 'up');
    expect(working.lastDetail).toMatch(/^odpowiedź po/);
    status = 500;
    expect((await becomes(id, 'down')).lastDetail).toBe('odpowiada błędem 500');
    status = 200;
    await becomes(id, 'up');
    expect(await changesOf(id)).toEqual(['unknown up', 'up down', 'down up']);
    // made, and three states
    expect(await statusEntries()).toBe(before + 4);
    const quiet = await statusEntries();
    const checkedAt = (await rowOf(id)).checkedAt;
    while ((await rowOf(id)).checkedAt === checkedAt) await sleep(50);
    expect(await statusEntries()).toBe(quiet);
    const [day] = await daysOf(id);
    expect(day?.up).toBeGreaterThanOrEqual(2);
    expect(day?.down).toBeGreaterThanOrEqual(2);
    const shown = (await board()).services.find((one) => one.id === id);
    expect(shown).toMatchObject({ name: 'Strona urzędu', state: 'up' });
    expect(shown?.months).toHaveLength(1);
    expect(shown?.months[0]?.percent).toBeLessThan(100);
    expect(JSON.stringify(await board())).not.toContain('127.0.0.1');
    expect(await remove(id)).toBe(200);
  });

  test('a service that hangs delays no other, and a watching process that dies is replaced', async () => {
    status = 200;
    const hanging = await watch({ name: 'Dziennik', kind: 'http', address: `http://127.0.0.1:${String(silentPort)}/` });
    const good = await watch({ name: 'Strona' });
    await becomes(good, 'up');
    const pids = () =>
      execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes('watchProcess.ts'))
        .map((line) => Number(line.trim().split(/\s/)[0]));
    const [pid = 0, ...others] = pids();
    expect(others).toEqual([]);
    process.kill(pid, 'SIGKILL');
    status = 503;
    await becomes(good, 'down');
    expect(pids()).toHaveLength(1);
    expect(pids()[0]).not.toBe(pid);
    expect((await becomes(hanging, 'down')).lastDetail).toBe('brak odpowiedzi przez 2 s');
    for (const id of [hanging, good]) expect(await remove(id)).toBe(200);
  });

  test('a failure during planned work that names the service is planned, and counts against nobody', async () => {
    status = 500;
    const hour = 3600 * 1000;
    const id = await watch({ name: 'Składanie spraw' });
    await becomes(id, 'down');
    const work = await create('plannedWorks', {
      title: 'Wymiana łącza',
      from: new Date(Date.now() - hour).toISOString(),
      to: new Date(Date.now() + hour).toISOString(),
      text: 'Przez godzinę nie złożysz sprawy.',
      services: [id],
    });
    await becomes(id, 'planned');
    expect((await board()).planned).toMatchObject([{ id: work, services: [id] }]);
    const { token } = await cms.staff('administrator');
    expect((await cms.call('DELETE', `/plannedWorks/${work}`, { staff: token })).status).toBe(200);
    await becomes(id, 'down');
    const [day] = await daysOf(id);
    expect(day?.planned).toBeGreaterThanOrEqual(1);
    expect(await remove(id)).toBe(200);
  });

  test('a service that is taken away goes with its history, also when an incident names it', async () => {
    status = 200;
    const id = await watch();
    await becomes(id, 'up');
    while ((await daysOf(id)).length === 0) await sleep(50);
    await create('incidents', {
      title: 'Strona nie działa',
      startedAt: new Date(Date.now() - 60_000).toISOString(),
      services: [id],
      updates: [{ at: new Date().toISOString(), text: 'Sprawdzamy.' }],
    });
    expect((await board()).incidents[0]).toMatchObject({ title: 'Strona nie działa', services: [id] });
    const before = await statusEntries();
    expect(await remove(id)).toBe(200);
    await sleep(1000);
    expect([await daysOf(id), await changesOf(id)]).toEqual([[], []]);
    expect(await statusEntries()).toBe(before + 1);
    expect((await board()).incidents[0]?.services).toEqual([]);
  });

  test('what is asked elsewhere is unknown until it answered; what is hidden is on no page', async () => {
    status = 200;
    const id = await watch();
    await becomes(id, 'up');
    const { token } = await cms.staff('administrator');
    await cms.call('PATCH', `/watchTargets/${id}`, {
      staff: token,
      body: { kind: 'tcp', address: `127.0.0.1:${String(silentPort)}`, everySeconds: 86_400 },
    });
    expect((await becomes(id, 'up')).lastDetail).toMatch(/^połączenie po/);
    await cms.call('PATCH', `/watchTargets/${id}`, { staff: token, body: { isPublic: false } });
    expect((await board()).services).toEqual([]);
    const forged = await cms.call('PATCH', `/watchTargets/${id}`, { staff: token, body: { state: 'down' } });
    expect(forged.status).toBe(200);
    expect((await rowOf(id)).state).toBe('up');
    expect(await remove(id)).toBe(200);
  });

  test("an institution's system that does not answer is told in words", async () => {
    const { chelm } = await cms.communes();
    await cms.payload.create({
      collection: 'institutions',
      data: {
        ...{ commune: chelm.id, name: 'Wodociągi', slug: 'wodociagi', kind: 'water', phone: '+48825653600' },
        ...{ connector: 'utilityHttp', baseUrl: 'http://127.0.0.1:9/', codeHint: 'Na rachunku.', enabled: true },
      },
    });
    const id = await watch({ name: 'Wodociągi', kind: 'connector', address: 'wodociagi' });
    expect((await becomes(id, 'down')).lastDetail).toMatch(/./);
    expect(await remove(id)).toBe(200);
  });

  test('a new day, and the begin and the end of what was planned, are told once, also after a time of silence', async () => {
    await stopWatch();
    const { statusTick } = await import('./statusTick.ts');
    await create(
      'plannedWorks',
      { title: 'Prace', from: '2030-03-01T20:00:00.000Z', to: '2030-03-01T22:00:00.000Z', text: 'Nic się nie stanie.' },
      'koden',
    );
    const toldAt = async (moment: string) => {
      const before = [await statusEntries('koden'), await statusEntries('chelm')];
      await statusTick(cms.payload, new Date(moment));
      return [(await statusEntries('koden')) - (before[0] ?? 0), (await statusEntries('chelm')) - (before[1] ?? 0)];
    };
    expect(await toldAt('2030-02-28T23:00:01.000Z')).toEqual([1, 1]);
    expect(await toldAt('2030-03-01T19:59:59.000Z')).toEqual([0, 0]);
    expect(await toldAt('2030-03-01T20:00:01.000Z')).toEqual([1, 0]);
    expect(await toldAt('2030-03-01T20:00:02.000Z')).toEqual([0, 0]);
    // nobody was running when it ended, and the day changed
    expect(await toldAt('2030-03-02T08:00:00.000Z')).toEqual([1, 1]);
    expect(await toldAt('2030-03-02T08:00:30.000Z')).toEqual([0, 0]);
  });

  test('an end before the beginning is refused', async () => {
    const { token } = await cms.staff('administrator');
    const body = { title: 'x', from: '2030-03-01T20:00:00.000Z', to: '2030-03-01T19:00:00.000Z', text: 'x' };
    const answer = await cms.call('POST', '/plannedWorks', { staff: token, body });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('Koniec musi być później');
  });

  test('history is kept for 400 days', async () => {
    const { forgetOldWatch } = await import('./forgetOldWatch.ts');
    const req = { payload: cms.payload } as PayloadRequest;
    const counts = { up: 1, slow: 0, planned: 0, down: 0, totalMs: 1 };
    for (const day of ['2029-01-25', '2029-01-27']) {
      await cms.payload.db.create({
        collection: 'watchDays',
        data: { id: v7(), target: 'old', day, uniqueKey: `old:${day}`, ...counts },
      });
      const change = { id: v7(), target: 'old', at: `${day}T10:00:00.000Z`, from: 'up', to: 'down' };
      await cms.payload.db.create({ collection: 'watchChanges', data: change });
    }
    await forgetOldWatch(req, new Date('2030-03-02T08:00:00.000Z'));
    expect((await daysOf('old')).map(({ day }) => day)).toEqual(['2029-01-27']);
    expect(await changesOf('old')).toHaveLength(1);
  });
});
