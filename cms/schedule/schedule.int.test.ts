import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { polishTimeOf } from '../../content-models/shared/polishTime.ts';
import { anyDocument } from '../testing/anyDocument.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { openedMails } from '../testing/openedMails.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const HOUR = 3600_000;
const ahead = (hours: number): string => polishTimeOf(new Date(Date.now() + hours * HOUR));

interface Row {
  id: string;
  _status: string;
  summary: string;
  revision: number;
  enteredBy: string;
}

describeOnDatabases('Moments at which documents go public and come down', (database) => {
  let cms: TestCms;
  let publisher: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    publisher = (await cms.staff('publisher')).token;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const create = async (more: Record<string, unknown> = {}, collection = 'pages') => {
    const answer = await cms.call('POST', `/${collection}?draft=true`, {
      staff: publisher,
      body: { ...anyDocument(cms.payload, collection), ...more },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const schedule = (id: string, body: unknown, staff = publisher) =>
    cms.call('POST', `/pages/${id}/schedules`, { staff, body });
  const rowOf = async (id: string) =>
    (await cms.payload.db.findOne<Row>({ collection: 'pages', where: { id: { equals: id } } })) as Row;
  const registerOf = async (id: string) =>
    (await cms.payload.find({ collection: 'changeRegister', where: { docId: { equals: id } }, sort: 'at' })).docs;
  const scheduleOf = async (docId: string) =>
    (await cms.payload.find({ collection: 'schedules', where: { docId: { equals: docId } }, sort: 'madeAt' })).docs;
  const fire = async (hours: number) => {
    const { fireDueSchedules } = await import('./fireDueSchedules.ts');
    return fireDueSchedules(cms.payload, new Date(Date.now() + hours * HOUR));
  };

  /** The cms as a process of its own, on the same database. */
  const startAlone = (...args: string[]) =>
    spawn(process.execPath, [join(import.meta.dirname, '../testing/fireUntilKilled.ts'), ...args], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '',
        NODE_NO_WARNINGS: '1',
        PAYLOAD_LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const newsOf = async (docId: string) =>
    (await cms.payload.find({ collection: 'publications', where: { docId: { equals: docId } } })).docs;
  /** Fifty drafts that are all due at the same moment. */
  const fiftyAt = async (at: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < 50; index += 1) ids.push(await create());
    for (const id of ids) expect((await schedule(id, { action: 'publish', at })).status).toBe(201);
    return ids;
  };
  /** Public once, in the register once and told to the site once. */
  const expectPublic = async (ids: string[]) => {
    for (const id of ids) {
      expect(await rowOf(id)).toMatchObject({ _status: 'published', revision: 1 });
      expect(await registerOf(id)).toHaveLength(1);
      expect(await newsOf(id)).toMatchObject([{ kind: 'page', tenant: 'chelm', op: 'publish' }]);
      expect((await scheduleOf(id)).map(({ state }) => state)).toEqual(['done']);
    }
  };

  test('what a publisher approved goes public at its moment, once, in their name; a newer draft stays a draft', async () => {
    const id = await create({ summary: 'Zatwierdzone słowa.' });
    expect((await schedule(id, { action: 'publish', at: ahead(1) })).status).toBe(201);
    expect((await schedule(id, { action: 'publish', at: ahead(2) })).status).toBe(409);
    const editor = (await cms.staff('editor')).token;
    for (let index = 0; index < 2; index += 1)
      await cms.call('PATCH', `/pages/${id}?draft=true&autosave=true`, {
        staff: editor,
        body: { summary: 'Słowa dopisane po zatwierdzeniu.' },
      });
    expect(await fire(0)).toBe(0);
    expect((await rowOf(id))._status).toBe('draft');
    expect(await fire(1.1)).toBe(1);
    expect(await fire(1.1)).toBe(0);
    expect(await rowOf(id)).toMatchObject({
      _status: 'published',
      summary: 'Zatwierdzone słowa.',
      revision: 1,
      enteredBy: 'publisher chelm',
    });
    expect(await registerOf(id)).toMatchObject([{ action: 'publish', by: 'zaplanował(a) publisher chelm' }]);
    const draft = (await (await cms.call('GET', `/pages/${id}?draft=true`, { staff: editor })).json()) as Row;
    expect(draft).toMatchObject({ _status: 'draft', summary: 'Słowa dopisane po zatwierdzeniu.' });
  });

  test('it comes down at its moment with its reason; a term is changed and called off', async () => {
    const id = await create({ _status: 'published' });
    expect((await schedule(id, { action: 'takeDown', at: ahead(1) })).status).toBe(422);
    const lone = await create();
    expect((await schedule(lone, { action: 'takeDown', at: ahead(1), reason: 'Koniec naboru.' })).status).toBe(409);
    await cms.call('PATCH', `/pages/${id}`, { staff: publisher, body: { _status: 'published' } });
    expect((await schedule(id, { action: 'takeDown', at: ahead(1), reason: 'Koniec naboru.' })).status).toBe(201);
    const [waiting] = await scheduleOf(id);
    const path = `/pages/${id}/schedules/${waiting?.id ?? ''}`;
    expect((await cms.call('PATCH', path, { staff: publisher, body: { at: ahead(-1) } })).status).toBe(422);
    expect((await cms.call('PATCH', path, { staff: publisher, body: { at: ahead(3) } })).status).toBe(200);
    expect(await fire(2)).toBe(0);
    expect(await fire(3.1)).toBe(1);
    expect((await rowOf(id))._status).toBe('draft');
    expect((await registerOf(id)).at(-1)).toMatchObject({
      action: 'remove',
      reason: 'Koniec naboru.',
      by: 'zaplanował(a) publisher chelm',
    });
    expect((await cms.call('PATCH', path, { staff: publisher, body: { at: ahead(4) } })).status).toBe(409);
    const other = await create();
    await schedule(other, { action: 'publish', at: ahead(1) });
    const [off] = await scheduleOf(other);
    expect((await cms.call('DELETE', `/pages/${other}/schedules/${off?.id ?? ''}`, { staff: publisher })).status).toBe(
      200,
    );
    expect(await fire(9)).toBe(0);
    expect((await rowOf(other))._status).toBe('draft');
  });

  test('a term in the past or in an hour that does not exist, and a text that could not go public, are refused at once', async () => {
    const id = await create();
    for (const at of [ahead(-1), '2027-03-28T02:30', 'jutro'])
      expect((await schedule(id, { action: 'publish', at })).status, at).toBe(422);
    const empty = await create({ summary: null });
    const refused = await schedule(empty, { action: 'publish', at: ahead(1) });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Streszczenie');
    expect(await scheduleOf(empty)).toEqual([]);
    expect(await registerOf(id)).toEqual([]);
  });

  test('what fails at its moment is marked with the reason and told to whoever scheduled it', async () => {
    const id = await create();
    await schedule(id, { action: 'publish', at: ahead(1) });
    const [waiting] = await scheduleOf(id);
    const snapshot = { ...(waiting?.snapshot as Record<string, unknown>), summary: null };
    await cms.payload.db.updateOne({ collection: 'schedules', id: waiting?.id ?? '', data: { snapshot } });
    await fire(1.1);
    const [failed] = await scheduleOf(id);
    expect(failed?.state).toBe('failed');
    expect(failed?.failure).toContain('Streszczenie');
    expect((await rowOf(id))._status).toBe('draft');
    const mail = (await openedMails(cms.payload)).find(({ topic }) => topic === 'scheduleFailed');
    expect(mail).toMatchObject({ to: 'publisher@chelm.example', subject: 'Termin publikacji się nie powiódł' });
    expect(mail?.text).toContain(`/admin/collections/pages/${id}`);
  });

  test('whoever lost the right to publish publishes nothing any more', async () => {
    const { id: staffId, token } = await cms.staff('publisher', 'dzierzkowice');
    const answer = await cms.call('POST', '/pages?draft=true', {
      staff: token,
      body: anyDocument(cms.payload, 'pages'),
    });
    const { doc } = (await answer.json()) as { doc: { id: string } };
    expect((await schedule(doc.id, { action: 'publish', at: ahead(1) }, token)).status).toBe(201);
    await cms.payload.update({ collection: 'staff', id: staffId, data: { role: 'editor' } });
    await fire(1.1);
    const [failed] = await scheduleOf(doc.id);
    expect(failed).toMatchObject({
      state: 'failed',
      failure: 'Osoba, która ustaliła termin, nie może już publikować.',
    });
    expect((await rowOf(doc.id))._status).toBe('draft');
  });

  test('fifty documents due at the same second are public after one look, each once in register and feed', async ({
    annotate,
  }) => {
    const ids = await fiftyAt(ahead(1));
    const started = performance.now();
    expect(await fire(1.1)).toBe(50);
    await annotate(`50 due documents: ${String(Math.round(performance.now() - started))} ms`);
    await expectPublic(ids);
  });

  test.runIf(database === 'sqlite')(
    'fifty whose moment came while the cms was down, or killed over them, go public by themselves after its start',
    async () => {
      const ids = await fiftyAt(ahead(1));
      await cms.payload.db.updateMany({
        collection: 'schedules',
        where: { docId: { in: ids } },
        data: { at: new Date(Date.now() - HOUR).toISOString() },
      });
      const published = async () =>
        (await cms.payload.count({ collection: 'pages', where: { id: { in: ids }, _status: { equals: 'published' } } }))
          .totalDocs;
      expect(await published()).toBe(0);
      for (const enough of [1, 50]) {
        const child = startAlone();
        child.stdout.resume();
        await expect.poll(published, { timeout: 120_000, interval: 50 }).toBeGreaterThanOrEqual(enough);
        child.kill('SIGKILL');
        await once(child, 'close');
      }
      await expectPublic(ids);
    },
    400_000,
  );

  test.runIf(database === 'sqlite')(
    'killed between two due documents, the cms publishes the rest after its start, each exactly once',
    async () => {
      const ids: string[] = [];
      for (let index = 0; index < 12; index += 1) ids.push(await create());
      const at = ahead(1);
      for (const id of ids) expect((await schedule(id, { action: 'publish', at })).status).toBe(201);
      for (let kill = 0; kill < 3; kill += 1) {
        const child = startAlone(new Date(Date.now() + 2 * HOUR).toISOString());
        let fired = 0;
        createInterface({ input: child.stdout }).on('line', (line) => {
          if (line !== 'published') return;
          fired += 1;
          if (fired === 2) child.kill('SIGKILL');
        });
        await once(child, 'close');
      }
      const before = await Promise.all(ids.map(rowOf));
      expect(before.some(({ _status }) => _status === 'published')).toBe(true);
      await fire(2);
      await expectPublic(ids);
    },
    400_000,
  );
});
