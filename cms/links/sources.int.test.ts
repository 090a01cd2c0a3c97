import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSources, type DemoSources } from '../../scripts/demo-sources/startDemoSources.ts';
import { actListSchema, linksSchema, type Link, type TopicAnswer } from '../../content-models/links/link.ts';
import type { Topic } from '../../content-models/institutions/institution.ts';
import { panelSchema, type Panel } from '../../content-models/panel/panel.ts';
import type { ResidentDoc } from '../payload-types.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

let cms: TestCms;
let sources: DemoSources;
const cookies = new Map<string, string>();

beforeAll(async () => {
  sources = await startDemoSources({ port: 0 });
  cms = await startPayload();
  cms.payload.logger.level = 'silent';
  await cms.communes();
  // a city of the first version has its e-service
  const { seedCommune } = await import('../seed/seedCommune.ts');
  const { demoCommunes } = await import('../seed/content/communes.ts');
  const { createLocalReq: seedingReq } = await import('payload');
  for (const commune of demoCommunes) await seedCommune(await seedingReq({}, cms.payload), commune);
  const { env } = await import('../env.ts');
  Object.assign(env, { sourcesPort: sources.port });
  const { seedDemo } = await import('../seed/seedDemo.ts');
  writeFileSync(join(cms.dataDir, 'seeded'), '2026-11-01T08:00:00.000Z\n');
  await seedDemo(cms.payload, 2);
  const { createLocalReq } = await import('payload');
  const { startSession } = await import('../residents/sessions.ts');
  const { residentCookie } = await import('../portal/portalCookies.ts');
  for (const name of ['anna', 'jan', 'oksana']) {
    const row = await cms.payload.db.findOne<ResidentDoc>({
      collection: 'residents',
      where: { email: { equals: `${name}@mieszkaniec.example` } },
    });
    const token = await startSession(await createLocalReq({}, cms.payload), row?.id ?? '');
    cookies.set(name, `${residentCookie}=${token}`);
  }
});
afterAll(async () => {
  await cms.stop();
  await sources.stop();
});

const call = (who: string, method: string, path: string, body?: unknown) =>
  cms.call(method, path, {
    cookie: cookies.get(who),
    headers: { 'idempotency-key': randomUUID() },
    ...(body === undefined ? {} : { body }),
  });
const linksOf = async (who: string): Promise<Link[]> =>
  linksSchema.parse(await (await call(who, 'GET', '/portal/links')).json()).links;
const linkTo = async (who: string, slug: string): Promise<Link> => {
  const found = (await linksOf(who)).find(({ institution }) => institution.slug === slug);
  if (!found) throw new Error(`no link to ${slug}`);
  return found;
};
const read = async <Name extends Topic>(who: string, id: string, topic: Name) => {
  const answer = await call(who, 'GET', `/portal/links/${id}/topics/${topic}`);
  expect(answer.status, await answer.clone().text()).toBe(200);
  return (await answer.json()) as TopicAnswer<Name>;
};
const panelOf = async (who: string): Promise<Panel> =>
  panelSchema.parse(await (await call(who, 'GET', '/portal/panel')).json());
const age = async (id: string) => {
  const triedAt = new Date(Date.now() - 600_000).toISOString();
  await cms.payload.db.updateMany({ collection: 'linkSnapshots', where: { link: { equals: id } }, data: { triedAt } });
};

test('after the start every seeded link is read by itself, by night too, and the panel is full', async () => {
  const { refreshLinks } = await import('./refreshLinks.ts');
  const night = new Date('2026-11-24T01:00:00.000Z');
  while ((await refreshLinks(cms.payload, night)) > 0);
  for (const who of ['anna', 'jan', 'oksana']) {
    const panel = await panelOf(who);
    const overHttp = panel.tiles.filter(({ topics }) => !topics.includes('wasteCalendar'));
    expect(overHttp.length).toBeGreaterThan(1);
    for (const tile of overHttp) {
      expect(tile.failure, `${who}: ${tile.institution}`).toBeUndefined();
      expect(tile.headline, `${who}: ${tile.institution}`).toBeDefined();
    }
  }
});

test('everything a guardian or a customer may see can be read from its real system', async () => {
  for (const link of await linksOf('anna')) {
    if (link.topics.includes('wasteCalendar')) continue;
    for (const topic of link.topics) {
      const answer = await read('anna', link.id, topic);
      expect(answer.failure, `${link.institution.slug} ${topic}`).toBeUndefined();
      expect(answer.data, `${link.institution.slug} ${topic}`).toBeDefined();
    }
  }
});

test('a resident links local taxes with the code from the letter', async () => {
  const { institutions } = (await (await call('anna', 'GET', '/portal/institutions')).json()) as {
    institutions: { id: string; slug: string }[];
  };
  const institution = institutions.find(({ slug }) => slug === 'podatki')?.id;
  const proof = { kind: 'customerCode', customerNumber: 'P-00301', code: 'P7A2X4' };
  const wrong = await call('anna', 'POST', '/portal/links', { institution, proof: { ...proof, code: 'ZLYKOD' } });
  const unknown = await call('anna', 'POST', '/portal/links', {
    ...{ institution, proof: { ...proof, customerNumber: 'P-99999' } },
  });
  expect(wrong.status).toBe(422);
  // whether the number or the code is wrong is told to nobody
  expect(await wrong.text()).toBe(await unknown.text());
  expect((await call('anna', 'POST', '/portal/links', { institution, proof })).status).toBe(201);
  expect((await read('anna', (await linkTo('anna', 'podatki')).id, 'bills')).data?.bills.length).toBeGreaterThan(0);
});

test('the second guardian sees the part the school agreed to, and not the grades', async () => {
  const { id, topics } = await linkTo('jan', 'sp-97');
  expect(topics).not.toContain('grades');
  expect((await read('jan', id, 'attendance')).data).toBeDefined();
  expect((await call('jan', 'GET', `/portal/links/${id}/topics/grades`)).status).toBe(404);
  const annas = await linkTo('anna', 'sp-97');
  expect((await call('jan', 'GET', `/portal/links/${annas.id}/topics/attendance`)).status).toBe(404);
});

test.each(['down', 'malformed', 'half', 'huge', 'unauthorised'] as const)(
  'a school that is %s in the middle leaves what was known, and every other tile',
  async (mood) => {
    const { id } = await linkTo('anna', 'sp-97');
    const water = await linkTo('anna', 'wodociagi');
    const before = await read('anna', id, 'grades');
    await age(id);
    sources.setMood('chelm', 'sp-97', mood);
    const during = await read('anna', id, 'grades');
    expect(during.data).toEqual(before.data);
    expect(during.failure).toBeDefined();
    expect((await read('anna', water.id, 'bills')).failure).toBeUndefined();
    const { tiles } = await panelOf('anna');
    expect(tiles.find(({ link }) => link === id)).toMatchObject({ failure: during.failure });
    expect(tiles.find(({ link }) => link === water.id)?.failure).toBeUndefined();
    sources.setMood('chelm', 'sp-97', 'up');
    await age(id);
    expect((await read('anna', id, 'grades')).failure).toBeUndefined();
  },
);

test('a reading reaches the company once and comes back with its number', async () => {
  const { id } = await linkTo('oksana', 'wodociagi');
  const { data } = await read('oksana', id, 'contracts');
  const contract = data?.contracts[0];
  const meter = contract?.meters[0];
  const last = meter?.readings.at(-1);
  if (!contract || !meter || !last) throw new Error('Oksana has no meter');
  const { today } = await panelOf('oksana');
  const body = {
    kind: 'submitReading',
    // confirmed, because soon after the last reading a whole cubic metre is much
    data: { contract: contract.number, meter: meter.number, on: today, milli: last.milli + 1000, confirmed: true },
  };
  const window = contract.readingWindow;
  const sent = await call('oksana', 'POST', `/portal/links/${id}/acts`, body);
  if (window && (today < window.from || today > window.to)) {
    expect(sent.status).toBe(422);
    return;
  }
  expect(sent.status, await sent.clone().text()).toBe(201);
  const { sendWaiting } = await import('../outbox/sendWaiting.ts');
  const { deliverAct } = await import('./deliverAct.ts');
  const taken = sources.acts('chelm', 'wodociagi');
  await sendWaiting(cms.payload, 'act', deliverAct(cms.payload));
  await sendWaiting(cms.payload, 'act', deliverAct(cms.payload));
  expect(sources.acts('chelm', 'wodociagi')).toBe(taken + 1);
  const { acts } = actListSchema.parse(await (await call('oksana', 'GET', `/portal/links/${id}/acts`)).json());
  expect(acts[0]).toMatchObject({ state: 'accepted' });
});

test('a school that takes the child’s link back ends it at once', async () => {
  const { id } = await linkTo('oksana', 'sp-97');
  await age(id);
  sources.setMood('chelm', 'sp-97', 'withdrawn');
  const gone = await call('oksana', 'GET', `/portal/links/${id}/topics/grades`);
  expect(gone.status).toBe(404);
  sources.setMood('chelm', 'sp-97', 'up');
  expect((await linksOf('oksana')).map((link) => link.id)).not.toContain(id);
});
