import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { linkSchema, linksSchema, linkViewsSchema, type TopicAnswer } from '../../content-models/links/link.ts';
import { panelSchema } from '../../content-models/panel/panel.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import type { Problem } from '../../content-models/shared/problem.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import type * as Fakes from './fakeInstitution.ts';

vi.mock('../institutions/connectorOf.ts', async () => ({
  connectorOf: (await import('./fakeInstitution.ts')).fakeConnectorOf,
}));

const guessed = '01a20a1e-0000-7000-8000-00000000000f';

describeOnDatabases('Linking a child', (database) => {
  let cms: TestCms;
  let fake: typeof Fakes;
  let school: Fakes.FakeInstitution;
  let anna: TestFiler;
  let jan: TestFiler;

  const send = (who: TestFiler, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    cms.call(method, path, { cookie: who.cookie, headers, ...(body === undefined ? {} : { body }) });
  const linkWith = (who: TestFiler, code: string) =>
    send(who, 'POST', '/portal/links', { institution: school.id, proof: { kind: 'childCode', code } });
  const link = async (who: TestFiler, code: string): Promise<string> => {
    const answer = await linkWith(who, code);
    expect(answer.status, await answer.clone().text()).toBeLessThan(202);
    await settled();
    return linkSchema.parse(await answer.json()).id;
  };
  /** what a new link fetches by itself is there */
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
  const read = async (who: TestFiler, id: string, topic = 'grades', query = ''): Promise<TopicAnswer<'grades'>> =>
    (await (await who.get(`/portal/links/${id}/topics/${topic}${query}`)).json()) as TopicAnswer<'grades'>;
  /** makes what is known old enough to be asked for again */
  const age = async (id: string, minutes = 10) => {
    const triedAt = new Date(Date.now() - minutes * 60_000).toISOString();
    await cms.payload.db.updateMany({
      collection: 'linkSnapshots',
      where: { link: { equals: id } },
      data: { triedAt },
    });
  };
  const rows = async (collection: 'linkSnapshots' | 'linkViews' | 'links', id: string) =>
    (
      await cms.payload.db.find<Record<string, unknown> & { id: string }>({
        collection,
        where: { [collection === 'links' ? 'id' : 'link']: { equals: id } },
        pagination: false,
        limit: 100,
      })
    ).docs;

  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    fake = await import('./fakeInstitution.ts');
  });
  beforeEach(async () => {
    school = await fake.makeFakeInstitution(cms, 'school');
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a guardian links a child with the school’s code, sees the grades, and nothing readable is kept', async () => {
    fake.addChild(school, 'KOD1');
    const answer = await linkWith(anna, ' kod-1 ');
    expect(answer.status, await answer.clone().text()).toBe(201);
    const made = linkSchema.parse(await answer.json());
    expect(made).toMatchObject({ name: 'Zofia Demo', topics: ['grades', 'attendance'], endsOn: '2034-05-03' });
    await settled();
    expect(await read(anna, made.id, 'grades', '?known=1')).toMatchObject({ data: { className: '4b' } });
    const asked = school.questions.length;
    const fresh = await read(anna, made.id);
    expect(fresh.data?.grades[0]?.entry).toBe('5');
    expect(fresh.failure).toBeUndefined();
    expect(school.questions.length).toBe(asked);
    const kept = JSON.stringify([await rows('links', made.id), await rows('linkSnapshots', made.id)]);
    expect(kept).not.toMatch(/Zofia|Matematyka|child-|KOD1|2016-05-04/);
    const audit = await cms.payload.db.find({ collection: 'auditEvents', limit: 100, pagination: false });
    expect(JSON.stringify(audit.docs)).toContain('link.made');
    expect(JSON.stringify(audit.docs)).not.toMatch(/Zofia|Matematyka|KOD1/);
  });

  test('the same child again is the link there is, also when it is pressed five times at once', async () => {
    fake.addChild(school, 'KOD1');
    const presses = await Promise.all([1, 2, 3, 4, 5].map(() => linkWith(anna, 'KOD1')));
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    const ids = new Set(await Promise.all(presses.map(async (one) => ((await one.json()) as { id: string }).id)));
    expect(ids.size).toBe(1);
    await settled();
  });

  test('wrong codes are five an hour, however many come at once; the sixth is told when to come back', async () => {
    fake.addChild(school, 'KOD1');
    const tries = await Promise.all(Array.from({ length: 12 }, (_, index) => linkWith(anna, `ZLY${String(index)}`)));
    expect(tries.map(({ status }) => status).sort()).toEqual([
      ...Array<number>(5).fill(422),
      ...Array<number>(7).fill(429),
    ]);
    const wrong = (await tries.find(({ status }) => status === 422)?.json()) as Problem;
    expect(wrong.errors?.[0]).toMatchObject({ path: 'proof.code' });
    const right = await linkWith(anna, 'KOD1');
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect(((await right.json()) as Problem).detail).toMatch(/za \d+\u00a0minut/);
    // another resident is not locked out by a stranger's guesses
    expect((await linkWith(jan, 'KOD1')).status).toBe(201);
    await settled();
  });

  test('a good code and a source that is down use up no try', async () => {
    fake.addChild(school, 'KOD1');
    for (let round = 0; round < 4; round += 1) await linkWith(anna, 'ZLYKOD');
    await link(anna, 'KOD1');
    school.trouble = 'refused';
    const down = await linkWith(anna, 'KOD1');
    expect(down.status).toBe(503);
    expect(((await down.json()) as Problem).detail).toContain('Szkoła Podstawowa nr 1');
    school.trouble = undefined;
    expect((await linkWith(anna, 'KOD1')).status).toBe(200);
    expect((await linkWith(anna, 'ZLYKOD')).status).toBe(422);
    expect((await linkWith(anna, 'ZLYKOD')).status).toBe(429);
  });

  test('a child of age cannot be linked, and the day before still can', async () => {
    const today = localDateOf(new Date());
    const birth = (day: string) => `${String(Number(day.slice(0, 4)) - 18)}${day.slice(4)}`;
    fake.addChild(school, 'KOD18', { bornOn: birth(today) });
    fake.addChild(school, 'KOD17', { bornOn: birth(addDays(today, 1)) });
    const grown = await linkWith(anna, 'KOD18');
    expect(grown.status).toBe(422);
    expect(((await grown.json()) as Problem).title).toContain('pełnoletnie');
    expect((await linkWith(anna, 'KOD17')).status).toBe(201);
    await settled();
  });

  test('on the 18th birthday the view is gone at the first look, with every kept answer', async () => {
    const subject = fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    const { sealSubject } = await import('./sealedLink.ts');
    const sealedSubject = sealSubject(id, { ...subject, bornOn: '2000-01-01' });
    await cms.payload.db.updateOne({ collection: 'links', id, data: { sealedSubject } });
    expect((await rows('linkSnapshots', id)).length).toBe(2);
    expect((await anna.get(`/portal/links/${id}/topics/grades`)).status).toBe(404);
    expect((await rows('links', id))[0]).toMatchObject({ state: 'ended' });
    expect(await rows('linkSnapshots', id)).toEqual([]);
    expect(linksSchema.parse(await (await anna.get('/portal/links')).json()).links).toEqual([]);
  });

  test('a stranger, a guess, an unlinked and a withdrawn link are told the same, byte for byte', async () => {
    fake.addChild(school, 'KOD1');
    fake.addChild(school, 'KOD2');
    const [mine, gone] = [await link(anna, 'KOD1'), await link(jan, 'KOD2')];
    const taken = await link(jan, 'KOD1');
    const { withdrawLink } = await import('./withdrawLink.ts');
    const { createLocalReq } = await import('payload');
    expect(await withdrawLink(await createLocalReq({}, cms.payload), taken, 'byStaff')).toBe(true);
    expect((await send(jan, 'DELETE', `/portal/links/${gone}`)).status).toBe(204);
    const paths = (id: string): [string, string, unknown?][] => [
      ['GET', `/portal/links/${id}/topics/grades`],
      ['GET', `/portal/links/${id}/topics/grades?known=1`],
      ['GET', `/portal/links/${id}/acts`],
      ['GET', `/portal/links/${id}/views`],
      ['GET', `/portal/links/${id}/bills/1/pdf`],
      ['POST', `/portal/links/${id}/acts`, { kind: 'excuseAbsence', data: { entries: ['e1'], reason: 'Choroba' } }],
      ['DELETE', `/portal/links/${id}`],
    ];
    const told = async (id: string) =>
      Promise.all(
        paths(id).map(async ([method, path, body]) => {
          const answer = await send(jan, method, path, body, { 'idempotency-key': 'k'.repeat(20) });
          return `${method} ${String(answer.status)} ${await answer.text()} ${[...answer.headers].join()}`;
        }),
      );
    const reference = await told(guessed);
    expect(reference.every((one) => one.split(' ')[1] === '404')).toBe(true);
    for (const id of [mine, gone, taken, 'nonsense', '../x'])
      expect(await told(encodeURIComponent(id))).toEqual(reference);
    expect(await rows('linkSnapshots', gone)).toEqual([]);
    expect(await rows('linkSnapshots', taken)).toEqual([]);
    // hers lives on
    expect((await read(anna, mine)).data).toBeDefined();
    expect(await (await anna.get(`/portal/links/${mine}/topics/nonsense`)).text()).toBe(
      await (await anna.get(`/portal/links/${guessed}/topics/grades`)).text(),
    );
  });

  test('staff and strangers without a log-in are nobody here', async () => {
    const administrator = await cms.staff('superadministrator');
    for (const path of [
      '/portal/links',
      '/portal/panel',
      '/portal/institutions',
      `/portal/links/${guessed}/topics/grades`,
    ]) {
      expect((await cms.call('GET', path)).status).toBe(401);
      expect((await cms.call('GET', path, { staff: administrator.token })).status).toBe(401);
      const cookie = `payload-token=${administrator.token}`;
      expect((await cms.call('GET', path, { cookie })).status).toBe(401);
    }
  });

  test('a topic outside the scope is not there, not even for the guardian of the same child', async () => {
    const child = fake.addChild(school, 'KOD1');
    fake.addChild(school, 'KOD2', { ...child, topics: ['attendance'], acts: [] });
    school.answers.set(`${child.externalId}:grades`, fake.grades('5'));
    await link(anna, 'KOD1');
    const his = await link(jan, 'KOD2');
    expect((await jan.get(`/portal/links/${his}/topics/attendance`)).status).toBe(200);
    expect((await jan.get(`/portal/links/${his}/topics/grades`)).status).toBe(404);
    const excuse = { kind: 'excuseAbsence', data: { entries: ['e1'], reason: 'Choroba' } };
    const refused = await send(jan, 'POST', `/portal/links/${his}/acts`, excuse, { 'idempotency-key': 'j'.repeat(20) });
    expect(refused.status).toBe(422);
  });

  test('a school that is down shows what was last known, with its age and a sentence; back again, it is asked', async () => {
    const child = fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    const before = await read(anna, id);
    for (const [trouble, failure] of [
      ['unreachable', 'unreachable'],
      ['refused', 'refused'],
      ['malformed', 'malformed'],
    ] as const) {
      await age(id);
      school.trouble = trouble;
      expect(await read(anna, id)).toEqual({ ...before, failure });
    }
    school.trouble = undefined;
    await age(id);
    school.answers.set(`${child.externalId}:grades`, { grades: 'half an answ' });
    expect(await read(anna, id)).toEqual({ ...before, failure: 'malformed' });
    school.answers.set(`${child.externalId}:grades`, fake.grades('6'));
    await age(id);
    const after = await read(anna, id);
    expect(after.data?.grades[0]?.entry).toBe('6');
    expect(after.failure).toBeUndefined();
    expect(Date.parse(after.fetchedAt ?? '')).toBeGreaterThan(Date.parse(before.fetchedAt ?? ''));
  });

  test('a school that never answers holds nobody up for long, and is left alone after a few tries', async () => {
    fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    school.trouble = 'silence';
    await age(id);
    expect((await read(anna, id)).failure).toBe('slow');
    school.trouble = 'unreachable';
    for (let round = 0; round < 5; round += 1) {
      await age(id);
      await read(anna, id);
    }
    const asked = school.questions.length;
    await age(id);
    expect((await read(anna, id)).failure).toBe('unreachable');
    expect(school.questions.length).toBe(asked);
    const { refreshLinks } = await import('./refreshLinks.ts');
    await cms.payload.db.updateOne({ collection: 'links', id, data: { refreshAt: '2026-11-23T09:00:00.000Z' } });
    expect(await refreshLinks(cms.payload, new Date('2026-11-23T10:00:00.000Z'))).toBe(0);
    expect(school.questions.length).toBe(asked);
  });

  test('thirty looks at once are one question to the school', async () => {
    fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    await age(id);
    const before = school.questions.length;
    const { promise, resolve: open } = Promise.withResolvers<undefined>();
    school.gate = promise;
    const looks = Array.from({ length: 30 }, () => read(anna, id));
    await new Promise((resolve) => setTimeout(resolve, 300));
    open(undefined);
    expect((await Promise.all(looks)).every(({ data }) => data !== undefined)).toBe(true);
    expect(school.questions.length - before).toBe(1);
  });

  test('a school that knows the child no more ends the link at once, and the guardian is told in neutral words', async () => {
    const child = fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    school.answers.delete(`${child.externalId}:grades`);
    await age(id);
    expect((await anna.get(`/portal/links/${id}/topics/grades`)).status).toBe(404);
    expect((await rows('links', id))[0]).toMatchObject({ state: 'withdrawn' });
    expect(await rows('linkSnapshots', id)).toEqual([]);
    const { docs } = await cms.payload.db.find({
      collection: 'notifications',
      where: { resident: { equals: anna.id } },
    });
    expect(docs.length).toBe(1);
    expect((await linkWith(anna, 'KOD1')).status).toBe(201);
    await settled();
  });

  test('a system that answers „not there” to everything, and is not well, takes no link back', async () => {
    const child = fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    school.answers.delete(`${child.externalId}:grades`);
    school.connector.health = () => Promise.resolve({ ok: false, detail: 'zła ścieżka' });
    await age(id);
    expect(await read(anna, id)).toMatchObject({ failure: 'malformed', data: { className: '4b' } });
    expect((await rows('links', id))[0]).toMatchObject({ state: 'active' });
  });

  test('an answer that comes after the link has ended is not kept', async () => {
    fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    await age(id);
    const { promise, resolve: open } = Promise.withResolvers<undefined>();
    school.gate = promise;
    const look = anna.get(`/portal/links/${id}/topics/grades`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await send(anna, 'DELETE', `/portal/links/${id}`)).status).toBe(204);
    open(undefined);
    expect((await look).status).toBe(404);
    expect(await rows('linkSnapshots', id)).toEqual([]);
  });

  test('each guardian sees every look at the child, their own and the other’s', async () => {
    const child = fake.addChild(school, 'KOD1');
    fake.addChild(school, 'KOD2', { ...child, topics: ['attendance'] });
    fake.addChild(school, 'KOD3');
    const [hers, his, other] = [await link(anna, 'KOD1'), await link(jan, 'KOD2'), await link(jan, 'KOD3')];
    await read(anna, hers, 'grades');
    await read(jan, his, 'attendance');
    await read(jan, other, 'grades');
    const seen = async (who: TestFiler, id: string) =>
      linkViewsSchema
        .parse(await (await who.get(`/portal/links/${id}/views`)).json())
        .views.map(({ who: by, topic }) => `${by} ${topic}`);
    expect(await seen(anna, hers)).toEqual(['Drugi opiekun attendance', 'Ty grades']);
    expect(await seen(jan, his)).toEqual(['Ty attendance', 'Drugi opiekun grades']);
    expect(await seen(jan, other)).toEqual(['Ty grades']);
    // the page that asks again at once is the same look; looks of other days stay each
    for (let look = 0; look < 3; look += 1) await read(anna, hers, 'attendance');
    const [view] = await rows('linkViews', hers);
    for (let day = 1; day < 30; day += 1)
      await cms.payload.db.create({
        collection: 'linkViews',
        data: { ...view, id: v7(), at: new Date(Date.now() - day * 24 * 3600 * 1000).toISOString() },
      });
    const first = linkViewsSchema.parse(await (await anna.get(`/portal/links/${hers}/views`)).json());
    const second = linkViewsSchema.parse(await (await anna.get(`/portal/links/${hers}/views?page=2`)).json());
    expect([first.views.length, first.more, second.views.length, second.more]).toEqual([30, true, 2, false]);
  });

  test('the panel is made of what is known, asks no institution, and counts as a look once an hour', async () => {
    fake.addChild(school, 'KOD1');
    const empty = panelSchema.parse(await (await anna.get('/portal/panel')).json());
    expect(empty.tasks[0]).toMatchObject({ id: 'link-something', action: { path: '/moje-miasto/polacz/' } });
    const id = await link(anna, 'KOD1');
    await age(id);
    school.trouble = 'silence';
    const asked = school.questions.length;
    const panel = panelSchema.parse(await (await anna.get('/portal/panel')).json());
    await anna.get('/portal/panel');
    expect(school.questions.length).toBe(asked);
    expect(panel.tiles[0]).toMatchObject({ link: id, kind: 'school', person: { id, name: 'Zofia Demo' } });
    expect(panel.tiles[0]?.headline).toMatch(/^Średnia 5,00/);
    expect(panel.tasks.map((task) => task.id)).toEqual([`absence-${id}`]);
    expect((await rows('linkViews', id)).length).toBe(1);
    expect(panelSchema.parse(await (await jan.get('/portal/panel')).json()).tiles).toEqual([]);
  });

  test('by day every link has its turn without a visit; by night institutions are left in peace', async () => {
    const child = fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    const { refreshLinks } = await import('./refreshLinks.ts');
    const due = () =>
      cms.payload.db.updateOne({ collection: 'links', id, data: { refreshAt: '2026-01-01T00:00:00.000Z' } });
    school.answers.set(`${child.externalId}:grades`, fake.grades('6'));
    await due();
    expect(await refreshLinks(cms.payload, new Date('2026-11-23T23:00:00.000Z'))).toBe(0);
    expect((await read(anna, id, 'grades', '?known=1')).data?.grades[0]?.entry).toBe('5');
    const turns = await Promise.all([1, 2].map(() => refreshLinks(cms.payload, new Date('2026-11-23T10:00:00.000Z'))));
    expect(turns.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect((await read(anna, id, 'grades', '?known=1')).data?.grades[0]?.entry).toBe('6');
    const { docs } = await cms.payload.db.find({
      collection: 'notifications',
      where: { resident: { equals: anna.id } },
    });
    expect(docs.length).toBe(1);
  });

  test('what has had its time is cleared', async () => {
    const child = fake.addChild(school, 'KOD1');
    const id = await link(anna, 'KOD1');
    const { tidyLinks } = await import('./tidyLinks.ts');
    const { createLocalReq } = await import('payload');
    const { sealSubject } = await import('./sealedLink.ts');
    const past = '2026-01-01T00:00:00.000Z';
    const [first] = await rows('linkSnapshots', id);
    await cms.payload.db.updateOne({ collection: 'linkSnapshots', id: first?.id ?? '', data: { endsAt: past } });
    await tidyLinks(await createLocalReq({}, cms.payload));
    expect((await rows('linkSnapshots', id)).length).toBe(1);
    const sealedSubject = sealSubject(id, { ...child, bornOn: '2000-01-01' });
    await cms.payload.db.updateOne({ collection: 'links', id, data: { sealedSubject } });
    await tidyLinks(await createLocalReq({}, cms.payload));
    expect((await rows('links', id))[0]).toMatchObject({ state: 'ended' });
    expect(await rows('linkSnapshots', id)).toEqual([]);
  });
});
