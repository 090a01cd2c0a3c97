import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { linkSchema } from '../../content-models/links/link.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { filesSaying } from '../testing/filesSaying.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { addChild, makeFakeInstitution, type FakeInstitution } from './fakeInstitution.ts';

vi.mock('../institutions/connectorOf.ts', async () => ({
  connectorOf: (await import('./fakeInstitution.ts')).fakeConnectorOf,
}));

const canary = {
  name: 'kanarkowska',
  detail: 'klasakanarka',
  number: 'kanarek-77123',
  code: 'kodkanarka',
  entry: 'celującykanarek',
  teacher: 'nauczycielkanarka',
  reason: 'chorobakanarka',
  words: 'odmowakanarka',
};

let cms: TestCms;
let school: FakeInstitution;
let anna: TestFiler;
const said: string[] = [];

beforeAll(async () => {
  cms = await startPayload();
  for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
    vi.spyOn(cms.payload.logger, level).mockImplementation((...words: unknown[]) => {
      const { err } = (words[0] ?? {}) as { err?: Error & { cause?: unknown } };
      said.push(JSON.stringify(words), String(err?.stack), JSON.stringify([err?.cause]));
    });
  }
  school = await makeFakeInstitution(cms, 'school');
  [anna] = (await testFilers(cms, 1)) as [TestFiler];
});
afterAll(async () => {
  await cms.stop();
});

const answer = (entry: string) => ({
  ...{ schoolYear: '2026/2027', className: canary.detail, subjects: [], behaviour: {} },
  grades: [{ id: entry, subject: 'Muzyka', entry, teacher: canary.teacher, on: '2026-11-16', term: 'first' }],
});

test('nothing of a child is readable in the data folder, the logs, the mails or the feed, whatever happens', async () => {
  const { createLocalReq } = await import('payload');
  const { refreshTopic } = await import('./readTopic.ts');
  const { activeLinkById } = await import('./activeLinks.ts');
  const { sendWaiting } = await import('../outbox/sendWaiting.ts');
  const { configuredDelivery, mailChannel } = await import('../outbox/mailDelivery.ts');
  const { lastLineOf } = await import('../facts/letterFacts.ts');
  const { deliverAct } = await import('./deliverAct.ts');
  const { withdrawLink } = await import('./withdrawLink.ts');
  addChild(school, canary.code.toUpperCase(), {
    ...{ externalId: canary.number, name: `Zofia ${canary.name}`, detail: canary.detail },
  });
  school.answers.set(`${canary.number}:grades`, answer('5'));
  const call = (method: string, path: string, body?: unknown) =>
    cms.call(method, path, { cookie: anna.cookie, body, headers: { 'idempotency-key': randomUUID() } });
  await cms.payload.db.create({
    collection: 'notificationSettings',
    data: {
      id: randomUUID(),
      resident: anna.id,
      settings: { mail: ['grade', 'attendance', 'schoolNotice'], push: [] },
      changedAt: new Date().toISOString(),
    },
  });
  await call('POST', '/portal/links', {
    institution: school.id,
    proof: { kind: 'childCode', code: `${canary.code}x` },
  });
  const made = await call('POST', '/portal/links', {
    ...{ institution: school.id, proof: { kind: 'childCode', code: canary.code } },
  });
  const { id, name } = linkSchema.parse(await made.json());
  // the canary is alive: its resident reads it
  expect(name.toLowerCase()).toContain(canary.name);
  const req = await createLocalReq({}, cms.payload);
  const link = await activeLinkById(req, id);
  if (!link) throw new Error('the link is gone');
  await refreshTopic(cms.payload, link, 'grades');
  await refreshTopic(cms.payload, link, 'attendance');
  school.answers.set(`${canary.number}:grades`, answer(canary.entry));
  await refreshTopic(cms.payload, link, 'grades');
  const read = await (await call('GET', `/portal/links/${id}/topics/grades`)).text();
  expect(read).toContain(canary.entry);
  expect(await (await call('GET', '/portal/panel')).text()).toContain(canary.name);
  // answers that cannot be read, a connector that stumbles over its own words
  school.answers.set(`${canary.number}:grades`, { [canary.teacher]: canary.entry });
  await refreshTopic(cms.payload, link, 'grades');
  const sane = school.connector.read;
  school.connector.read = () => Promise.reject(new Error(`${canary.entry} ${canary.number}`));
  await refreshTopic(cms.payload, link, 'grades');
  school.connector.read = sane;
  school.answers.set(`${canary.number}:grades`, answer(canary.entry));
  const act = { kind: 'excuseAbsence', data: { entries: ['e1'], reason: canary.reason } };
  expect((await call('POST', `/portal/links/${id}/acts`, act)).status).toBe(201);
  school.turnsDown = canary.words;
  expect(await sendWaiting(cms.payload, 'act', deliverAct(cms.payload))).toBe(1);
  expect(await (await call('GET', `/portal/links/${id}/acts`)).text()).toContain(canary.words);
  await withdrawLink(req, id, 'byStaff');
  // in the morning, after the quiet hours
  await sendWaiting(
    cms.payload,
    'mail',
    mailChannel(configuredDelivery(), lastLineOf(cms.payload)),
    () => new Date(Date.now() + 24 * 3_600_000),
  );

  const words = Object.fromEntries(Object.entries(canary).map(([what, word]) => [what, word.toLowerCase()]));
  expect(filesSaying(cms.dataDir, words)).toEqual([]);
  const told = said.join('\n').toLowerCase();
  for (const [what, word] of Object.entries(words)) expect(told.includes(word), `${what} in the logs`).toBe(false);
  for (const collection of ['publications', 'auditEvents', 'outbox', 'notifications'] as const) {
    const { docs } = await cms.payload.db.find({ collection, limit: 500, pagination: false });
    for (const word of Object.values(words)) expect(JSON.stringify(docs).toLowerCase()).not.toContain(word);
  }
});
