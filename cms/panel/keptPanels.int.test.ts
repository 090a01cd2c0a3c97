import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actStateSchema, linkSchema } from '../../content-models/links/link.ts';
import { caseDetailSchema } from '../../content-models/cases/case.ts';
import { panelSchema, type Panel } from '../../content-models/panel/panel.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { warsawInstant } from '../../content-models/shared/warsawInstant.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import type * as Fakes from '../links/fakeInstitution.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

vi.mock('../institutions/connectorOf.ts', async () => ({
  connectorOf: (await import('../links/fakeInstitution.ts')).fakeConnectorOf,
}));

const today = localDateOf(new Date());
const tomorrow = addDays(today, 1);

const letter = {
  ...{ service: 'pismo-ogolne', version: 1, clauseVersion: generalLetter.clause.version },
  answers: {
    ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3', postalCode: '22100', town: 'Chełm' },
    ...{ subject: 'Lampa uliczna', text: 'Proszę o naprawę lampy.' },
  },
};

describeOnDatabases('The next panel shows what has changed', (database) => {
  let cms: TestCms;
  let fake: typeof Fakes;
  let school: Fakes.FakeInstitution;
  let anna: TestFiler;
  let jan: TestFiler;

  const send = (who: TestFiler, method: string, path: string, body?: unknown) =>
    cms.call(method, `/portal${path}`, {
      cookie: who.cookie,
      headers: { 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body }),
    });
  const panel = async (who: TestFiler): Promise<Panel> => {
    const answer = await who.get('/portal/panel');
    expect(answer.status).toBe(200);
    return panelSchema.parse(await answer.json());
  };
  const titles = async (who: TestFiler) => (await panel(who)).upcoming.map(({ title }) => title);
  const settled = async () => {
    const running = (globalThis as Record<symbol, Map<string, Promise<unknown>> | undefined>)[
      Symbol.for('moje-miasto.refreshes')
    ];
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (running && running.size > 0) {
        await Promise.allSettled(running.values());
        quiet = 0;
      }
    }
  };
  const linkChild = async (who: TestFiler, code = 'KOD1', name = 'Zofia Demo'): Promise<string> => {
    if (!school.subjects.has(code)) fake.addChild(school, code, { name });
    const proof = { kind: 'childCode', code };
    const answer = await send(who, 'POST', '/links', { institution: school.id, proof });
    expect(answer.status, await answer.clone().text()).toBe(201);
    await settled();
    return linkSchema.parse(await answer.json()).id;
  };
  /** twice, so that the second is the one that was kept */
  const look = async (who: TestFiler) => {
    await panel(who);
    return panel(who);
  };
  const looksAt = async (link: string) =>
    (await cms.payload.db.count({ collection: 'linkViews', where: { link: { equals: link } } })).totalDocs;

  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    fake = await import('../links/fakeInstitution.ts');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const definition = { commune: chelm.id, definition: generalLetter, publishedBy: 'system' };
    await publishServiceVersion(await createLocalReq({}, cms.payload), definition);
  });
  beforeEach(async () => {
    school = await fake.makeFakeInstitution(cms, 'school');
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(async () => {
    await cms.stop();
  });

  test.skipIf(database === 'mongodb')('asked again when nothing has changed, only the log-in is read', async () => {
    await linkChild(anna);
    const first = await look(anna);
    const find = vi.spyOn(cms.payload.db, 'find');
    const again = await panel(anna);
    const asked = find.mock.calls.map(([{ collection }]) => collection);
    find.mockRestore();
    expect(asked.filter((collection) => collection !== 'communes')).toEqual([]);
    expect({ ...again, at: '' }).toEqual({ ...first, at: '' });
    expect(again.at >= first.at).toBe(true);
  });

  test('a new answer of an institution, and one that could not be had', async () => {
    const id = await linkChild(anna);
    const before = await look(anna);
    const child = school.subjects.get('KOD1')?.externalId ?? '';
    const old = new Date(Date.now() - 600_000).toISOString();
    const age = () =>
      cms.payload.db.updateMany({
        collection: 'linkSnapshots',
        where: { link: { equals: id } },
        data: { triedAt: old },
      });
    await age();
    school.answers.set(`${child}:grades`, fake.grades('2'));
    await anna.get(`/portal/links/${id}/topics/grades`);
    const after = await panel(anna);
    expect(before.tiles[0]?.lines.join()).toContain('Ostatnia ocena: 5');
    expect(after.tiles[0]?.lines.join()).toContain('Ostatnia ocena: 2');
    expect(after.unread).toBe(before.unread + 1);
    await look(anna);
    await age();
    school.trouble = 'refused';
    await anna.get(`/portal/links/${id}/topics/grades`);
    expect((await panel(anna)).tiles[0]?.failure).toBeDefined();
  });

  test('a link that the resident ends, and one that the institution takes back, are gone at once', async () => {
    const own = await linkChild(anna);
    const taken = await linkChild(anna, 'KOD2', 'Antoni Demo');
    expect((await look(anna)).people.map(({ id }) => id)).toEqual([own, taken]);
    expect((await send(anna, 'DELETE', `/links/${own}`)).status).toBe(204);
    expect(JSON.stringify(await panel(anna))).not.toContain('Zofia');
    await look(anna);
    const { withdrawLink } = await import('../links/withdrawLink.ts');
    expect(await withdrawLink(await createLocalReq({}, cms.payload), taken, 'byStaff')).toBe(true);
    const after = await panel(anna);
    expect(JSON.stringify(after)).not.toContain('Antoni');
    expect(after.tiles).toEqual([]);
  });

  test('a new link, an act on its way, and what the institution says to it', async () => {
    expect((await look(anna)).tasks.map(({ id }) => id)).toHaveLength(1);
    const id = await linkChild(anna);
    const excuse = ({ title }: { title: string }) => title.startsWith('Usprawiedliw');
    expect((await look(anna)).tasks.some(excuse)).toBe(true);
    const sent = await send(anna, 'POST', `/links/${id}/acts`, {
      kind: 'excuseAbsence',
      data: { entries: ['e1'], reason: 'Choroba' },
    });
    expect(sent.status, await sent.clone().text()).toBe(201);
    actStateSchema.parse(await sent.json());
    expect((await panel(anna)).tasks.some(excuse)).toBe(false);
    await look(anna);
    school.turnsDown = 'Za późno.';
    const { sendWaiting } = await import('../outbox/sendWaiting.ts');
    const { deliverAct } = await import('../links/deliverAct.ts');
    await sendWaiting(cms.payload, 'act', deliverAct(cms.payload), () => new Date());
    const after = await panel(anna);
    expect(after.tasks.some(excuse)).toBe(true);
    expect(after.unread).toBeGreaterThan(0);
  });

  test('a matter that is filed and one that the office moves', async () => {
    await look(anna);
    const filed = caseDetailSchema.parse(await (await send(anna, 'POST', '/cases', letter)).json());
    const [newest] = (await look(anna)).cases.newest;
    expect(newest?.number).toBe(filed.number);
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: filed.number } } });
    const staff = (await cms.staff('clerk')).token;
    const body = { from: 'submitted', to: 'registered' };
    expect((await cms.call('POST', `/cases/${docs[0]?.id ?? ''}/move`, { staff, body })).status).toBe(200);
    expect((await panel(anna)).cases.newest[0]?.statusLabel).not.toBe(newest?.statusLabel);
  });

  test('a note that is written, changed, ticked and dropped', async () => {
    await look(anna);
    const note = { title: 'Kupić farbę', on: tomorrow, isTask: true };
    const { id } = (await (await send(anna, 'POST', '/own-items', note)).json()) as { id: string };
    expect(await titles(anna)).toEqual(['Kupić farbę']);
    await look(anna);
    await send(anna, 'PATCH', `/own-items/${id}`, { ...note, id, title: 'Kupić lampę', done: false });
    expect(await titles(anna)).toEqual(['Kupić lampę']);
    await look(anna);
    await send(anna, 'PATCH', `/own-items/${id}`, { ...note, id, done: true });
    expect(await titles(anna)).toEqual([]);
    await look(anna);
    await send(anna, 'PATCH', `/own-items/${id}`, { ...note, id, done: false });
    expect(await titles(anna)).toEqual(['Kupić farbę']);
    await look(anna);
    await send(anna, 'DELETE', `/own-items/${id}`);
    expect(await titles(anna)).toEqual([]);
  });

  test('a notification that comes and is read', async () => {
    expect((await look(anna)).unread).toBe(0);
    const { notify } = await import('../notifications/notify.ts');
    await notify(await createLocalReq({}, cms.payload), {
      ...{ resident: anna.id, topic: 'grade', what: 'grade:1', title: 'Nowa ocena', text: '5' },
      ...{ reason: 'Widzisz to, bo…', path: '/moje-miasto/szkola/', tenant: 'chelm' },
    });
    expect((await look(anna)).unread).toBe(1);
    expect((await send(anna, 'POST', '/notifications/read', { all: true })).status).toBeLessThan(300);
    expect((await panel(anna)).unread).toBe(0);
  });

  test('an announcement that is followed, changed by the office and followed no more', async () => {
    const { chelm } = await cms.communes();
    const { id } = await cms.payload.create({
      collection: 'announcements',
      data: {
        ...testAnnouncement(`skwer-${randomUUID()}`),
        ...{ commune: chelm.id, _status: 'published' },
        consultation: { forms: ['ankieta'], startsAt: `${today}T09:00:00.000Z`, endsAt: `${tomorrow}T09:00:00.000Z` },
      } as never,
      overrideAccess: true,
    });
    await look(anna);
    const followed = await send(anna, 'POST', '/followings', { document: id });
    expect(followed.status, await followed.clone().text()).toBeLessThan(300);
    const [before] = await titles(anna);
    expect(before).toBeDefined();
    await look(anna);
    await cms.payload.update({ collection: 'announcements', id, data: { title: 'Nowy tytuł' }, overrideAccess: true });
    expect((await titles(anna)).join()).toContain('Nowy tytuł');
    await look(anna);
    await send(anna, 'DELETE', `/followings/${id}`);
    expect(await titles(anna)).toEqual([]);
  });

  test('the name of an institution that an administrator mends', async () => {
    await linkChild(anna);
    await look(anna);
    await cms.payload.db.updateOne({
      collection: 'institutions',
      id: school.id,
      data: { name: 'Szkoła Podstawowa nr 2' },
    });
    // with other processes it takes the directory's five seconds
    if (database === 'sqlite') expect((await panel(anna)).tiles[0]?.institution).toBe('Szkoła Podstawowa nr 2');
  });

  test('a day that passes', async () => {
    // seconds before midnight, and seconds after it
    const [late, early] = ['23:59', '00:00'].map((time, index) => warsawInstant(addDays(today, index + 1), time));
    const seen = { startedAt: late, seenAt: late };
    await cms.payload.db.updateMany({
      collection: 'residentSessions',
      where: { resident: { equals: anna.id } },
      data: seen,
    });
    await send(anna, 'POST', '/own-items', { title: 'Tylko jutro', on: tomorrow, isTask: false });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.parse(late ?? '') + 50_000) });
    expect(await look(anna)).toMatchObject({ today: tomorrow, upcoming: [{ title: 'Tylko jutro' }] });
    vi.setSystemTime(new Date(Date.parse(early ?? '') + 5_000));
    expect(await panel(anna)).toMatchObject({ today: addDays(today, 2), upcoming: [] });
  });

  test('nobody gets another’s panel, also when both look at once and one of them has just logged out', async () => {
    await linkChild(anna);
    await send(jan, 'POST', '/own-items', { title: 'Jana', on: tomorrow, isTask: false });
    await Promise.all([look(anna), look(jan)]);
    const both = await Promise.all(Array.from({ length: 20 }, (_, index) => panel(index % 2 === 0 ? anna : jan)));
    for (const [index, { people, upcoming }] of both.entries()) {
      expect(people.map(({ name }) => name)).toEqual(index % 2 === 0 ? ['Zofia Demo'] : []);
      expect(upcoming.some(({ title }) => title === 'Jana')).toBe(index % 2 === 1);
    }
    expect((await send(anna, 'POST', '/logout')).status).toBeLessThan(300);
    expect((await anna.get('/portal/panel')).status).toBe(401);
    expect((await cms.call('GET', '/portal/panel')).status).toBe(401);
  });

  test('a look at a child’s tile is written down once an hour, also when the panel was kept', async () => {
    const id = await linkChild(anna);
    await look(anna);
    expect(await looksAt(id)).toBe(1);
    await look(anna);
    expect(await looksAt(id)).toBe(1);
    // a kept panel lives a minute only, so the hour is tried with the function that every panel asks
    const { lookedAt, noteTileLook } = await import('../links/looks.ts');
    const { activeLinkById } = await import('../links/activeLinks.ts');
    const req = await createLocalReq({}, cms.payload);
    const link = await activeLinkById(req, id);
    await cms.payload.db.deleteMany({ collection: 'linkViews', where: { link: { equals: id } } });
    if (link) await noteTileLook(req, lookedAt(link), 'grades', Date.now() + 61 * 60_000);
    expect(await looksAt(id)).toBe(1);
  });

  test('nothing of a kept panel is on the disk in clear', async () => {
    await linkChild(anna, 'KOD1', 'Niepowtarzalna Zofia');
    await look(anna);
    const { filesSaying } = await import('../testing/filesSaying.ts');
    if (database === 'sqlite') expect(filesSaying(cms.dataDir, { name: 'niepowtarzalna' })).toEqual([]);
  });
});
