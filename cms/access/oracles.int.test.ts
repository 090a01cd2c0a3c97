import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileCases } from '../testing/matrix/cases.ts';
import { makeCallers, type Caller } from '../testing/matrix/callers.ts';
import { startPayload, type TestCms, type TestStaff } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

let cms: TestCms;
let callers: Caller[];
let editor: TestStaff;
let clerk: TestStaff;

/**
 * Payload checks the paths of a question in promises it does not all wait for: a refusal left behind is no fault of this
 * run, anything else is.
 */
const passOver = (reason: unknown) => {
  if (!(reason instanceof Error) || reason.name !== 'QueryError') throw reason;
};

beforeAll(async () => {
  process.on('unhandledRejection', passOver);
  cms = await startPayload();
  cms.payload.logger.level = 'silent';
  const made = await makeCallers(cms);
  ({ callers } = made);
  await fileCases(cms, made.residents);
  editor = await cms.staff('editor');
  clerk = await cms.staff('clerk');
});
afterAll(async () => {
  await cms.stop();
  process.off('unhandledRejection', passOver);
});

const secret = [
  '/cases?sort=resident.email',
  '/cases?sort=-resident.familyName',
  '/cases?sort=resident.passwordHash',
  '/cases?sort=sealedAnswers',
  '/cases?where[resident.email][like]=a',
  '/cases?where[resident.passwordHash][exists]=true',
  '/cases?where[resident][exists]=true',
  '/cases?where[sealedAnswers][like]=v1',
  '/cases?where[or][0][and][0][resident.email][contains]=a',
  '/cases/count?where[resident.email][like]=a',
  '/cases/count?where[sealedAnswers][like]=v1',
  '/caseEvents?sort=case.sealedAnswers',
  '/caseEvents?sort=case.resident.email',
  '/caseEvents?sort=sealedMessage',
  '/caseEvents?where[case.sealedAnswers][like]=v1',
  '/caseEvents?where[case.resident.email][like]=a',
  '/caseEvents?where[staff.hash][like]=a',
  '/caseEvents?sort=staff.hash',
  '/caseFiles?where[sealedName][like]=v1',
  '/caseFiles?sort=sealedName',
  '/caseFiles?where[resident.email][like]=a',
];

test.each(secret)('a clerk cannot ask what they may not read: %s', async (path) => {
  const answer = await cms.call('GET', path, { staff: clerk.token });
  expect(answer.status, await answer.clone().text()).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});

const staffSecrets = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id', 'loginAttempts'];

test.each(staffSecrets)('nobody finds or sorts colleagues by „%s”', async (field) => {
  for (const caller of callers.filter(({ everywhere }) => !everywhere)) {
    for (const path of [
      `/staff?sort=${field}`,
      `/staff?where[${field}][exists]=true`,
      `/staff?where[${field}][like]=a`,
    ]) {
      const answer = await cms.call('GET', path, caller.credentials);
      expect(answer.status, `${caller.name} ${path}`).toBeGreaterThanOrEqual(400);
    }
  }
});

test('an editor cannot look into another commune through relations of an announcement', async () => {
  const { chelm, koden } = await cms.communes();
  const foreign = await cms.payload.create({
    collection: 'announcements',
    data: { ...testAnnouncement('tajny-szkic'), commune: koden.id } as never,
  });
  const own = await cms.payload.create({
    collection: 'announcements',
    data: { ...testAnnouncement('wlasny-szkic'), commune: chelm.id } as never,
  });
  // even when a row of theirs does name the stranger's
  await cms.payload.db.updateOne({
    collection: 'announcements',
    id: own.id,
    data: { relations: [{ id: 'a-row', kind: 'amends', target: foreign.id }] },
  });
  for (const word of ['tajny', 'nie-ma-takiego']) {
    const answer = await cms.call('GET', `/announcements?where[relations.target.slug][like]=${word}`, {
      staff: editor.token,
    });
    const found = answer.status === 200 ? ((await answer.json()) as { docs: unknown[] }).docs : [];
    expect(found).toEqual([]);
  }
  const read = await cms.call('GET', `/announcements/${own.id}?depth=2`, { staff: editor.token });
  expect(await read.text()).not.toContain('tajny-szkic');
  for (const sort of ['relations.target.title', 'commune.email', 'attachments.filename']) {
    const answer = await cms.call('GET', `/announcements?sort=${sort}`, { staff: editor.token });
    expect(await answer.text()).not.toContain('tajny-szkic');
  }
});

test('what the system alone may write is not taken from a request for an announcement', async () => {
  const { chelm, koden } = await cms.communes();
  const publisher = await cms.staff('publisher');
  const forged = {
    id: 'chosen-by-me',
    commune: koden.id,
    revision: 77,
    publishedAt: '2001-01-01T00:00:00.000Z',
    changedAt: '2001-01-01T00:00:00.000Z',
    enteredBy: 'Prezydent',
    searchText: 'podstawiony',
    createdAt: '2001-01-01T00:00:00.000Z',
  };
  const expectHonest = (doc: Record<string, unknown>) => {
    expect(doc.id).not.toBe(forged.id);
    expect(JSON.stringify(doc.commune)).toContain(chelm.id);
    expect(doc.revision ?? 0).not.toBe(77);
    for (const name of ['publishedAt', 'changedAt']) expect(String(doc[name])).not.toContain('2001');
    expect(doc.enteredBy).not.toBe('Prezydent');
    expect(String(doc.searchText)).not.toContain('podstawiony');
  };
  const made = await cms.call('POST', '/announcements', {
    staff: publisher.token,
    body: { ...testAnnouncement('cudze-pola'), ...forged },
  });
  expect(made.status).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string } };
  for (const body of [forged, { ...forged, _status: 'published' }]) {
    const changed = await cms.call('PATCH', `/announcements/${doc.id}`, { staff: publisher.token, body });
    expect(changed.status, await changed.clone().text()).toBe(200);
    const row = await cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'announcements',
      where: { id: { equals: doc.id } },
    });
    expectHonest(row ?? {});
  }
});

test('nobody raises themselves, moves to another commune or plants a password by editing a colleague', async () => {
  const { koden } = await cms.communes();
  const before = async (id: string) =>
    cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'staff',
      where: { id: { equals: id } },
    });
  const forged = {
    id: 'chosen-by-me',
    role: 'superadministrator',
    commune: koden.id,
    hash: 'planted',
    salt: 'planted',
    sessions: [{ id: 'planted', createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' }],
    loginAttempts: -1000,
    lockUntil: '2099-01-01T00:00:00.000Z',
    resetPasswordToken: 'planted',
    resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
    demo: true,
  };
  const kept = ['id', 'role', 'commune', 'hash', 'salt', 'lockUntil', 'resetPasswordToken', 'demo'];
  for (const role of ['editor', 'administrator'] as const) {
    const self = await cms.staff(role);
    const was = await before(self.id);
    await cms.call('PATCH', `/staff/${self.id}`, { staff: self.token, body: forged });
    const is = await before(self.id);
    for (const name of kept) expect(is?.[name] ?? null, `${role}: ${name}`).toEqual(was?.[name] ?? null);
    expect(JSON.stringify(is?.sessions)).not.toContain('planted');
  }
  const administrator = await cms.staff('administrator');
  const person = { name: 'Nowa Osoba', email: 'nowa@chelm.example', password: 'kredowe-podziemia-w-chelmie' };
  const raised = await cms.call('POST', '/staff', { staff: administrator.token, body: { ...person, ...forged } });
  expect(raised.status).toBe(403);
  const made = await cms.call('POST', '/staff', {
    staff: administrator.token,
    body: { ...person, ...forged, role: 'editor' },
  });
  expect(made.status).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string } };
  const row = await before(doc.id);
  expect(row?.hash).not.toBe('planted');
  expect(JSON.stringify(row?.commune)).not.toContain(koden.id);
  expect(row?.demo ?? false).toBe(false);
});

test('nobody takes a whole table at once', async () => {
  const { chelm } = await cms.communes();
  const now = new Date().toISOString();
  await Promise.all(
    Array.from({ length: 105 }, (_, index) =>
      cms.payload.db.create({
        collection: 'announcements',
        data: {
          id: `row-${String(index)}`,
          ...testAnnouncement(`tytul-${String(index)}`, { legalBasis: [] }),
          commune: chelm.id,
          createdAt: now,
          updatedAt: now,
        },
      }),
    ),
  );
  for (const query of ['limit=100000', 'limit=0', 'pagination=false', 'pagination=false&limit=0', 'limit=-1']) {
    const answer = await cms.call('GET', `/announcements?depth=0&${query}`, { staff: editor.token });
    const text = await answer.text();
    if (answer.status !== 200) expect(answer.status, query).toBeLessThan(500);
    else expect((JSON.parse(text) as { docs: unknown[] }).docs.length, query).toBeLessThanOrEqual(100);
  }
});

const tricks = [
  'where[__proto__][x]=1',
  'where[constructor][prototype][x]=1',
  '__proto__[x]=1',
  'where[title][__proto__]=1',
  'where[title][like][$where]=1',
  'where[title][like][x]=1',
  'where[title][in][0][a]=1',
  'where[$where]=1',
  'where[title][$ne]=1',
  'where[title][nonsense]=1',
  'where[or]=1',
  'where[and][0]=x',
  'where=x',
  'sort[]=title&sort[]=slug',
  'sort=__proto__',
  'sort[a]=b',
  'select[__proto__]=true',
  'populate[staff][__proto__]=true',
  'joins[x][limit]=1',
  'depth=x',
  'page=-1',
  'limit[a]=1',
  'locale=__proto__',
  `where${'[and][0]'.repeat(20)}[title][equals]=x`,
  "where[title][equals]=' or 1=1 --",
  "where[title][in]=') or 1=1 --",
  "sort=title'",
];

test.each(tricks)('a hostile question is answered, not stumbled over: %s', async (query) => {
  const answer = await cms.call('GET', `/announcements?depth=0&${encodeURI(query)}`, { staff: editor.token });
  expect(answer.status, await answer.clone().text()).toBeLessThan(500);
  expect(await answer.text()).not.toMatch(/node_modules|SQLITE|at .*\.js/);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('a hostile body pollutes nothing', async () => {
  const { id } = await cms.payload.create({
    collection: 'announcements',
    data: { ...testAnnouncement('zatrute'), commune: (await cms.communes()).chelm.id } as never,
  });
  const bodies = [
    '{"__proto__":{"x":1},"title":"Zatrute pole numer jeden"}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"consultation":{"__proto__":{"x":1}}}',
    '{"legalBasis":[{"__proto__":{"x":1},"act":"a"}]}',
    '{"consultation.__proto__.x":1}',
    '[]',
    'null',
    '{"title":{"$inc":1}}',
  ];
  for (const body of bodies) {
    const answer = await cms.call('PATCH', `/announcements/${id}?draft=true`, {
      staff: editor.token,
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status, `${body}: ${await answer.clone().text()}`).toBeLessThan(500);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  }
});
