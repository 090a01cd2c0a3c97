import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { v7 } from 'uuid';
import {
  calendarFeedStateSchema,
  calendarSchema,
  followingStateSchema,
  keptOwnItemSchema,
  type Calendar,
} from '../../content-models/calendar/calendarEntry.ts';
import type { LinkedSubject } from '../../content-models/institutions/institution.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { paragraph, testAnnouncement } from '../testing/testAnnouncement.ts';

const today = localDateOf(new Date());
const day = (offset: number) => addDays(today, offset);

describeOnDatabases('A resident’s organiser', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;

  const send = (who: TestFiler, method: string, path: string, body?: unknown) =>
    cms.call(method, path, { cookie: who.cookie, ...(body === undefined ? {} : { body }) });
  const calendar = async (who: TestFiler, from = day(-30), to = day(60)): Promise<Calendar> =>
    calendarSchema.parse(await (await who.get(`/portal/calendar?from=${from}&to=${to}`)).json());
  const add = async (who: TestFiler, more: Record<string, unknown> = {}) =>
    keptOwnItemSchema.parse(
      await (
        await send(who, 'POST', '/portal/own-items', { title: 'Kupić farbę', on: day(1), isTask: true, ...more })
      ).json(),
    );
  const titles = async (who: TestFiler) => (await calendar(who)).entries.map(({ title }) => title);

  /** A child at a school, as if the school had answered already. */
  const linkChild = async (who: TestFiler, name: string) => {
    const { sealSubject, sealTopicData, subjectHashOf } = await import('../links/sealedLink.ts');
    const { chelm } = await cms.communes();
    const school = v7();
    await cms.payload.db.create({
      collection: 'institutions',
      data: {
        ...{ id: school, commune: chelm.id, name: 'Szkoła Podstawowa nr 1', slug: `sp-${school}`, kind: 'school' },
        ...{ phone: '+48825653600', connector: 'schoolHttp', codeHint: 'Kod daje sekretariat.', enabled: true },
        ...{ createdAt: new Date(), updatedAt: new Date() },
      },
    });
    const [link, snapshot] = [v7(), v7()];
    const subject: LinkedSubject = { externalId: link, name, topics: ['schoolwork', 'grades'], acts: [] };
    const subjectHash = subjectHashOf(school, link);
    const now = new Date().toISOString();
    await cms.payload.db.create({
      collection: 'links',
      data: {
        ...{ id: link, resident: who.id, commune: chelm.id, institution: school, subjectHash, state: 'active' },
        ...{ uniqueKey: `${who.id}:${subjectHash}`, sealedSubject: sealSubject(link, subject), linkedAt: now },
      },
    });
    const items = [{ id: '1', kind: 'test', on: day(3), subject: 'matematyka', title: 'Ułamki' }];
    await cms.payload.db.create({
      collection: 'linkSnapshots',
      data: {
        ...{ id: snapshot, link, topic: 'schoolwork', uniqueKey: `${link}:schoolwork`, fetchedAt: now },
        ...{ sealedData: sealTopicData(snapshot, { items }), endsAt: `${day(30)}T00:00:00.000Z` },
      },
    });
    return link;
  };

  const publish = async (more: Record<string, unknown> = {}) => {
    const publisher = await cms.staff('publisher');
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher.token,
      body: testAnnouncement(`kalendarz-${v7()}`, {
        _status: 'published',
        deadlineAt: `${day(5)}T10:00:00.000Z`,
        consultation: {
          forms: ['ankieta'],
          startsAt: `${day(-2)}T12:00:00.000Z`,
          endsAt: `${day(9)}T12:00:00.000Z`,
        },
        ...more,
      }),
    });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };

  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a note is kept sealed, changed, ticked off and thrown away by its owner alone', async () => {
    const kept = await add(anna, { note: 'Biała, dwie puszki', time: '08:30' });
    const path = `/portal/own-items/${kept.id}`;
    const row = await cms.payload.db.findOne<{ id: string }>({
      collection: 'ownItems',
      where: { id: { equals: kept.id } },
    });
    expect(JSON.stringify(row)).not.toMatch(/farb|puszk/);
    expect(await (await anna.get(path)).json()).toEqual(kept);

    const ticked = await send(anna, 'PATCH', path, { done: true });
    expect(await ticked.json()).toEqual({ ...kept, done: true });
    const retimed = await send(anna, 'PATCH', path, { title: 'Kupić lakier', time: null });
    expect(await retimed.json()).toEqual({ ...kept, time: undefined, title: 'Kupić lakier', done: true });
    const [entry] = (await calendar(anna)).entries;
    expect(entry).toMatchObject({ uid: `own-${kept.id}`, title: 'Kupić lakier', done: true });

    for (const [method, body] of [['GET'], ['PATCH', { done: false }], ['DELETE']] as const)
      expect((await send(jan, method, path, body)).status).toBe(404);
    expect(await titles(jan)).toEqual([]);
    expect((await send(anna, 'DELETE', path)).status).toBe(204);
    expect((await send(anna, 'DELETE', path)).status).toBe(404);
    expect(await titles(anna)).toEqual([]);
  });

  test('a note that does not fit is refused field by field, and nobody without a log-in gets anywhere', async () => {
    const wrong = await send(anna, 'POST', '/portal/own-items', { title: ' ', on: '2026-02-30', time: '8', isTask: 1 });
    expect(wrong.status).toBe(422);
    const { errors } = (await wrong.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path).sort()).toEqual(['isTask', 'on', 'time', 'title']);
    const kept = await add(anna);
    const sent = await send(anna, 'PATCH', `/portal/own-items/${kept.id}`, { title: '', id: v7() });
    expect(sent.status).toBe(422);
    await send(anna, 'DELETE', `/portal/own-items/${kept.id}`);
    for (const [method, path] of [
      ['GET', `/portal/calendar?from=${day(0)}&to=${day(1)}`],
      ['POST', '/portal/own-items'],
      ['GET', '/portal/calendar-feed'],
      ['POST', '/portal/followings'],
    ] as const)
      expect((await cms.call(method, path)).status).toBe(401);
  });

  test('a question about too many days, or about none, is refused', async () => {
    for (const query of ['', `?from=${day(0)}`, `?from=${day(1)}&to=${day(0)}`, `?from=${day(0)}&to=${day(401)}`])
      expect((await anna.get(`/portal/calendar${query}`)).status).toBe(422);
    expect((await anna.get(`/portal/calendar?from=${day(0)}&to=${day(400)}`)).status).toBe(200);
  });

  test('a child’s test is on the guardian’s calendar, with the child’s name, and on nobody else’s', async () => {
    const link = await linkChild(anna, 'Zofia Demo');
    const { entries, people } = await calendar(anna);
    expect(people).toEqual([{ id: link, name: 'Zofia Demo' }]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ source: 'schoolwork', on: day(3), person: { id: link, name: 'Zofia Demo' } });
    expect((await calendar(jan)).entries).toEqual([]);
    expect((await calendar(anna, day(4), day(9))).entries).toEqual([]);
  });

  test('a followed announcement gives its deadline and its days, until it is unfollowed', async () => {
    const id = await publish();
    const path = `/portal/followings/${id}`;
    const before = followingStateSchema.parse(await (await jan.get(path)).json());
    expect(before).toMatchObject({ followed: false, entries: [{ source: 'city' }, { until: day(9) }] });
    expect(before.url).toMatch(/^http:\/\/chelm\.localhost(:\d+)?\/ogloszenia\//);

    const presses = await Promise.all([1, 2, 3].map(() => send(jan, 'POST', '/portal/followings', { document: id })));
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const { entries } = await calendar(jan);
    expect(entries.map(({ uid }) => uid)).toEqual([`city-${id}-period`, `city-${id}-deadline`]);
    expect((await send(anna, 'DELETE', path)).status).toBe(404);
    expect((await send(jan, 'DELETE', path)).status).toBe(204);
    expect((await calendar(jan)).entries).toEqual([]);
  });

  test('what the office takes down stays as cancelled, without its words; a draft cannot be followed', async () => {
    const id = await publish({ title: 'Konsultacje, które się nie odbędą' });
    await send(jan, 'POST', '/portal/followings', { document: id });
    const publisher = await cms.staff('publisher');
    const removed = await cms.call('POST', `/announcements/${id}/remove`, {
      staff: publisher.token,
      body: { reason: 'Organ odwołał konsultacje.' },
    });
    expect(removed.status).toBe(200);
    const { entries } = await calendar(jan);
    expect(entries).toHaveLength(2);
    for (const { cancelled, title } of entries)
      expect({ cancelled, title }).toEqual({ cancelled: true, title: 'Ogłoszenie wycofane przez urząd' });
    expect((await anna.get(`/portal/followings/${id}`)).status).toBe(404);
    expect((await send(anna, 'POST', '/portal/followings', { document: id })).status).toBe(404);
    expect((await send(anna, 'POST', '/portal/followings', { document: v7() })).status).toBe(404);
    await send(jan, 'DELETE', `/portal/followings/${id}`);
  });

  test('an event is followed with all its times, and stays as cancelled when the office calls it off', async () => {
    const publisher = (await cms.staff('publisher')).token;
    const answer = await cms.call('POST', '/events', {
      staff: publisher,
      body: {
        ...{ language: 'pl', title: 'Warsztaty w telefonie', summary: 'Dla każdego.', category: 'education' },
        ...{ startsAt: `${day(3)}T12:00:00.000Z`, endsAt: `${day(3)}T14:00:00.000Z`, state: 'planned' },
        repeatsOn: [{ on: `${day(6)}T12:00:00.000Z` }],
        place: { name: 'Urząd' },
        body: paragraph('Zapraszamy.'),
        ...{ producedBy: 'Kierownik', producedAt: `${day(0)}T12:00:00.000Z`, _status: 'published' },
      },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { id } = ((await answer.json()) as { doc: { id: string } }).doc;
    const state = followingStateSchema.parse(await (await jan.get(`/portal/followings/${id}`)).json());
    expect(state).toMatchObject({ followed: false, entries: [{ on: day(3) }, { on: day(6) }] });
    expect(state.url).toMatch(/\/wydarzenia\/warsztaty-w-telefonie\/$/);
    expect((await send(jan, 'POST', '/portal/followings', { document: id })).status).toBe(201);
    await cms.call('PATCH', `/events/${id}`, { staff: publisher, body: { state: 'cancelled', _status: 'published' } });
    const { entries } = await calendar(jan);
    expect(entries.map(({ uid, cancelled, title }) => [uid, cancelled, title])).toEqual([
      [`city-${id}-${day(3)}`, true, 'Odwołane: Warsztaty w telefonie'],
      [`city-${id}-${day(6)}`, true, 'Odwołane: Warsztaty w telefonie'],
    ]);
    await send(jan, 'DELETE', `/portal/followings/${id}`);
  });

  test('a session of the council is followed, and stays as cancelled when the office takes it down', async () => {
    const publisher = (await cms.staff('publisher')).token;
    const publish = async (collection: string, body: object): Promise<string> => {
      const common = { language: 'pl', producedBy: 'Biuro Rady', producedAt: `${day(0)}T12:00:00.000Z` };
      const answer = await cms.call('POST', `/${collection}`, {
        staff: publisher,
        body: { ...common, summary: 'Rada zajmie się budżetem.', _status: 'published', ...body },
      });
      expect(answer.status, await answer.clone().text()).toBe(201);
      return ((await answer.json()) as { doc: { id: string } }).doc.id;
    };
    const member = await publish('people', { title: 'Radna okręgu 1', post: 'Radna', group: 'councillor' });
    const term = await publish('councilTerms', {
      ...{ title: 'IX kadencja', number: 9, councilName: 'Rada Miasta Chełm', from: '2024-05-07T12:00:00.000Z' },
      seats: [{ councillor: member, function: 'member', district: 1 }],
    });
    const startsAt = `${day(4)}T09:00:00.000Z`;
    const id = await publish('councilSessions', {
      ...{ title: 'Sesja budżetowa', term, number: 12, startsAt, place: 'sala sesyjna' },
      agenda: [{ number: '1', title: 'Otwarcie sesji' }],
    });
    const state = followingStateSchema.parse(await (await jan.get(`/portal/followings/${id}`)).json());
    expect(state).toMatchObject({ followed: false, entries: [{ on: day(4), startsAt }] });
    expect(state.url).toMatch(/\/rada\/sesje\/sesja-budzetowa\/$/);
    expect((await send(jan, 'POST', '/portal/followings', { document: id })).status).toBe(201);
    const told = async () => (await calendar(jan)).entries.map(({ uid, cancelled, title }) => [uid, cancelled, title]);
    expect(await told()).toEqual([[`city-${id}-session`, false, 'Sesja budżetowa']]);
    const removed = await cms.call('POST', `/councilSessions/${id}/remove`, {
      staff: publisher,
      body: { reason: 'Sesję odwołano.' },
    });
    expect(removed.status).toBe(200);
    expect(await told()).toEqual([[`city-${id}-session`, true, 'Sesja wycofana przez urząd']]);
    await send(jan, 'DELETE', `/portal/followings/${id}`);
  });

  test('the private address gives the same calendar to a phone in neutral words, until it is taken back', async () => {
    const task = await add(anna, { title: 'Lek dla Zofii', time: '08:30' });
    expect(await (await anna.get('/portal/calendar-feed')).json()).toEqual({ active: false });
    const made = await send(anna, 'POST', '/portal/calendar-feed');
    expect(made.status).toBe(201);
    const { address = '' } = calendarFeedStateSchema.parse(await made.json());
    expect(address).toMatch(/^webcal:\/\/chelm\.localhost:4321\/api\/calendars\/[\w-]{43}\.ics$/);
    const path = new URL(address.replace('webcal:', 'http:')).pathname.replace(/^\/api/, '');

    const first = await cms.call('GET', path);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const file = await first.text();
    expect(file).not.toMatch(/Zofi|Lek|matematyka|Ułamki/);
    const uidsIn = (text: string) =>
      new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('uid'));
    expect(uidsIn(file)).toContain(`own-${task.id}@chelm.moje-miasto`);
    expect(uidsIn(file)).toHaveLength(2);

    const again = await cms.call('GET', path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const head = await cms.call('HEAD', path);
    expect([head.status, head.headers.get('etag')]).toEqual([200, first.headers.get('etag')]);
    const second = await (await cms.call('GET', path)).text();
    expect(second).toBe(file);
    await send(anna, 'PATCH', `/portal/own-items/${task.id}`, { on: day(2) });
    const moved = await cms.call('GET', path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(moved.status).toBe(200);
    expect(uidsIn(await moved.text()).sort()).toEqual(uidsIn(file).sort());

    const state = calendarFeedStateSchema.parse(await (await anna.get('/portal/calendar-feed')).json());
    expect(state).toMatchObject({ active: true });
    expect(state.address).toBeUndefined();
    expect(state.lastReadAt).toBeDefined();
    const rows = await cms.payload.db.find<{ id: string }>({ collection: 'calendarFeeds', pagination: false });
    expect(JSON.stringify(rows)).not.toContain(path.slice(-47, -4));

    const anew = calendarFeedStateSchema.parse(await (await send(anna, 'POST', '/portal/calendar-feed')).json());
    expect((await cms.call('GET', path)).status).toBe(404);
    const newPath = new URL((anew.address ?? '').replace('webcal:', 'http:')).pathname.replace(/^\/api/, '');
    expect((await cms.call('GET', newPath)).status).toBe(200);
    expect((await send(anna, 'DELETE', '/portal/calendar-feed')).status).toBe(204);
    const revoked = await cms.call('GET', newPath);
    const unknown = await cms.call('GET', `/calendars/${'x'.repeat(43)}.ics`);
    const nonsense = await cms.call('GET', '/calendars/jan.ics');
    expect([revoked.status, unknown.status, nonsense.status]).toEqual([404, 404, 404]);
    const words = await revoked.text();
    expect(words).toBe(await unknown.text());
    expect(words).toBe(await nonsense.text());
    expect(await (await anna.get('/portal/calendar-feed')).json()).toEqual({ active: false });
  });

  test('an address that was taken back 30 days ago is forgotten, one in force or just taken back is not', async () => {
    const { feedByToken, forgetRevokedFeeds } = await import('./feeds.ts');
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({}, cms.payload);
    const rows = async () =>
      (await cms.payload.db.find<{ id: string; revokedAt?: string | null }>({ collection: 'calendarFeeds' })).docs;
    const made = calendarFeedStateSchema.parse(await (await send(jan, 'POST', '/portal/calendar-feed')).json());
    const before = await rows();
    const revoked = before.filter(({ revokedAt }) => revokedAt);
    expect(revoked.length).toBeGreaterThan(1);
    const ago = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000).toISOString();
    const [first, second] = revoked;
    await cms.payload.db.updateOne({
      collection: 'calendarFeeds',
      id: first?.id ?? '',
      data: { revokedAt: ago(31) },
    });
    await cms.payload.db.updateOne({
      collection: 'calendarFeeds',
      id: second?.id ?? '',
      data: { revokedAt: ago(29) },
    });
    await forgetRevokedFeeds(req);
    expect((await rows()).map(({ id }) => id).sort()).toEqual(
      before
        .map(({ id }) => id)
        .filter((id) => id !== first?.id)
        .sort(),
    );
    const token = (made.address ?? '').slice(-47, -4);
    expect(await feedByToken(req, token)).not.toBeNull();
  });

  test('guessing addresses is stopped; a calendar service that reads for many is not', async () => {
    const guess = () =>
      cms.call('GET', `/calendars/${'g'.repeat(43)}.ics`, { headers: { 'x-forwarded-for': '9.9.9.9' } });
    const statuses = [];
    for (let count = 0; count < 31; count += 1) statuses.push((await guess()).status);
    expect(statuses.slice(0, 30).every((status) => status === 404)).toBe(true);
    expect(statuses[30]).toBe(429);
    const { address = '' } = calendarFeedStateSchema.parse(
      await (await send(jan, 'POST', '/portal/calendar-feed')).json(),
    );
    const path = new URL(address.replace('webcal:', 'http:')).pathname.replace(/^\/api/, '');
    for (let count = 0; count < 40; count += 1)
      expect((await cms.call('GET', path, { headers: { 'x-forwarded-for': '8.8.8.8' } })).status).toBe(200);
  });

  test('nobody keeps more than five hundred notes', async () => {
    const { seal } = await import('../sealing/sealing.ts');
    const { dataKeys } = await import('../sealing/secrets.ts');
    for (let count = 0; count < 500; count += 1) {
      const id = v7();
      const item = { title: `Notatka ${String(count)}`, on: day(count % 50), isTask: false, done: false };
      const data = {
        id,
        resident: jan.id,
        sealedItem: seal(dataKeys(), id, JSON.stringify(item)),
        changedAt: new Date(),
      };
      await cms.payload.db.create({ collection: 'ownItems', data });
    }
    const refused = await send(jan, 'POST', '/portal/own-items', { title: 'Jeszcze jedna', on: day(0), isTask: false });
    expect(refused.status).toBe(409);
    expect((await calendar(jan)).entries).toHaveLength(500);
  });
});
