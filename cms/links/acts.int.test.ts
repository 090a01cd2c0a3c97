import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actListSchema, actStateSchema, linkSchema, type ActState } from '../../content-models/links/link.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import type { Problem } from '../../content-models/shared/problem.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import type * as Fakes from './fakeInstitution.ts';

vi.mock('../institutions/connectorOf.ts', async () => ({
  connectorOf: (await import('./fakeInstitution.ts')).fakeConnectorOf,
}));
const today = localDateOf(new Date());

describeOnDatabases('What a resident sends to an institution', (database) => {
  let cms: TestCms;
  let fake: typeof Fakes;
  let water: Fakes.FakeInstitution;
  let school: Fakes.FakeInstitution;
  let anna: TestFiler;

  const send = (method: string, path: string, body?: unknown, key?: string) =>
    cms.call(method, path, {
      cookie: anna.cookie,
      headers: key === undefined ? {} : { 'idempotency-key': key },
      ...(body === undefined ? {} : { body }),
    });
  const link = async (institution: Fakes.FakeInstitution, proof: unknown): Promise<string> => {
    const answer = await send('POST', '/portal/links', { institution: institution.id, proof });
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { id } = linkSchema.parse(await answer.json());
    // what a new link fetches by itself is there
    await new Promise((resolve) => setTimeout(resolve, 150));
    return id;
  };
  const contracts = (readings: { on: string; milli: number; kind: string }[]) => ({
    customer: 'Anna Demo',
    contracts: [
      {
        ...{ number: 'U-1', point: 'Lubelska 12' },
        meters: [{ number: 'W-1', kind: 'coldWater', unit: 'm³', digits: 5, readings }],
        readingWindow: { from: addDays(today, -3), to: addDays(today, 3) },
      },
    ],
  });
  const linkWater = () => link(water, { kind: 'customerCode', customerNumber: 'K-1', code: 'KODW' });
  const reading = (more: Record<string, unknown> = {}) => ({
    kind: 'submitReading',
    data: { contract: 'U-1', meter: 'W-1', on: today, milli: 105_000, ...more },
  });
  const act = async (id: string, body: unknown, key: string = randomUUID()): Promise<ActState> => {
    const answer = await send('POST', `/portal/links/${id}/acts`, body, key);
    expect(answer.status, await answer.clone().text()).toBeLessThan(202);
    return actStateSchema.parse(await answer.json());
  };
  const errorsOf = async (id: string, body: unknown) => {
    const answer = await send('POST', `/portal/links/${id}/acts`, body, randomUUID());
    expect(answer.status, await answer.clone().text()).toBe(422);
    return ((await answer.json()) as Problem).errors?.map(({ path }) => path);
  };
  const acts = async (id: string) =>
    actListSchema.parse(await (await send('GET', `/portal/links/${id}/acts`)).json()).acts;
  /** one round of the outbox; `after` so many tries */
  const deliver = async (hoursLater = 0) => {
    const { sendWaiting } = await import('../outbox/sendWaiting.ts');
    const { deliverAct } = await import('./deliverAct.ts');
    const now = new Date(Date.now() + hoursLater * 3_600_000);
    return sendWaiting(cms.payload, 'act', deliverAct(cms.payload), () => now);
  };
  const told = async () => {
    const { docs } = await cms.payload.db.find<{ id: string; sealedNotification: string }>({
      collection: 'notifications',
      where: { resident: { equals: anna.id } },
    });
    return docs.length;
  };

  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    fake = await import('./fakeInstitution.ts');
  });
  beforeEach(async () => {
    await cms.payload.db.deleteMany({ collection: 'outbox', where: { channel: { equals: 'act' } } });
    [water, school] = [await fake.makeFakeInstitution(cms, 'water'), await fake.makeFakeInstitution(cms, 'school')];
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
    const contract = {
      externalId: 'K-1',
      name: 'Lubelska 12',
      topics: ['contracts', 'bills'],
      acts: ['submitReading'],
    };
    water.subjects.set('KODW', contract as never);
    water.answers.set(
      'K-1:contracts',
      contracts([
        { on: addDays(today, -60), milli: 90_000, kind: 'real' },
        { on: addDays(today, -30), milli: 100_000, kind: 'real' },
      ]),
    );
    water.answers.set('K-1:bills', {
      balanceGrosze: 0,
      bills: ['b/1', 'not-a-pdf'].map((id) => ({
        ...{ id, number: `FV/${id}`, kind: 'invoice', issuedOn: today, dueOn: today, seller: { name: 'W' }, items: [] },
        ...{ totalGrosze: 1, paidGrosze: 1, accountNumber: '61109010140000071219812874' },
        ...{ transferTitle: 'FV', hasPdf: true },
      })),
    });
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a reading is taken, sealed, carried to the company once and gets its receipt', async () => {
    const id = await linkWater();
    const photo = `data:image/jpeg;base64,${Buffer.from('a photo').toString('base64')}`;
    const made = await act(id, reading({ photo }));
    expect(made).toMatchObject({ state: 'waiting', kind: 'submitReading' });
    expect(made.summary.replaceAll('\u00a0', ' ')).toMatch(/^Odczyt 105 m³ licznika W-1 z /);
    expect(water.acts).toEqual([]);
    expect(await deliver()).toBe(1);
    expect(water.acts).toMatchObject([{ key: made.id, data: { milli: 105_000, photo } }]);
    expect(await acts(id)).toMatchObject([{ id: made.id, state: 'accepted', receipt: 'P-1' }]);
    expect(await deliver()).toBe(0);
    // the photo is the company's now
    const { openAct } = await import('./sealedAct.ts');
    const row = await cms.payload.db.findOne<{ id: string; sealedAct: string }>({
      collection: 'linkActs',
      where: { id: { equals: made.id } },
    });
    expect(JSON.stringify(row)).not.toMatch(/Odczyt|\b105\b/);
    expect(openAct(made.id, row?.sealedAct ?? '').acting.data).not.toHaveProperty('photo', photo);
  });

  test('the same key is one act, also at the same moment; another content with it is refused', async () => {
    const id = await linkWater();
    const key = randomUUID();
    const presses = await Promise.all(
      Array.from({ length: 6 }, () => send('POST', `/portal/links/${id}/acts`, reading(), key)),
    );
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    const again = await send('POST', `/portal/links/${id}/acts`, reading(), key);
    expect(again.status).toBe(200);
    expect((await send('POST', `/portal/links/${id}/acts`, reading({ milli: 106_000 }), key)).status).toBe(422);
    expect((await send('POST', `/portal/links/${id}/acts`, reading())).status).toBe(400);
    expect((await acts(id)).length).toBe(1);
    expect(await deliver()).toBe(1);
    expect(water.acts.length).toBe(1);
  });

  test('a reading that cannot be true is told field by field before it leaves', async () => {
    const id = await linkWater();
    expect(await errorsOf(id, reading({ milli: 99_000 }))).toEqual(['data.lowerBecause']);
    expect(await errorsOf(id, reading({ milli: 300_000 }))).toEqual(['data.confirmed']);
    expect(await errorsOf(id, reading({ milli: -1 }))).toEqual(['data.milli']);
    expect(await errorsOf(id, reading({ meter: 'X' }))).toEqual(['data.meter']);
    expect(await errorsOf(id, reading({ contract: 'X' }))).toEqual(['data.contract']);
    expect(await errorsOf(id, reading({ on: addDays(today, 1) }))).toEqual(['data.on']);
    expect(await errorsOf(id, reading({ on: addDays(today, -9) }))).toEqual(['data.on']);
    expect((await act(id, reading({ milli: 300_000, confirmed: true }))).state).toBe('waiting');
    expect((await acts(id)).length).toBe(1);
  });

  test('only lessons that may still be excused can be', async () => {
    fake.addChild(school, 'KOD1');
    const id = await link(school, { kind: 'childCode', code: 'KOD1' });
    const excuse = (...entries: string[]) => ({ kind: 'excuseAbsence', data: { entries, reason: 'Choroba' } });
    expect(await errorsOf(id, excuse('e2'))).toEqual(['data.entries.0']);
    expect(await errorsOf(id, excuse('e1', 'nie-ma'))).toEqual(['data.entries.1']);
    expect(await errorsOf(id, excuse())).toEqual(['data.entries']);
    expect((await act(id, excuse('e1'))).summary.replaceAll('\u00a0', ' ')).toBe(
      'Usprawiedliwienie 1 lekcji z 20 listopada 2026 r.',
    );
    await deliver();
    expect(school.acts).toMatchObject([{ kind: 'excuseAbsence', data: { entries: ['e1'], reason: 'Choroba' } }]);
  });

  test('what a company turns down is told with its reason, once', async () => {
    const id = await linkWater();
    await act(id, reading());
    water.turnsDown = 'Licznik został wczoraj wymieniony.';
    expect(await deliver()).toBe(1);
    expect(await deliver(9)).toBe(0);
    expect(await acts(id)).toMatchObject([{ state: 'refused', reason: 'Licznik został wczoraj wymieniony.' }]);
    expect(await told()).toBe(1);
  });

  test('a company that is down gets the act when it is back; one that stays down is told after the last try', async () => {
    const id = await linkWater();
    await act(id, reading());
    water.trouble = 'unreachable';
    await deliver();
    expect((await acts(id))[0]?.state).toBe('waiting');
    water.trouble = undefined;
    await deliver(1);
    expect((await acts(id))[0]?.state).toBe('accepted');
    await act(id, reading({ milli: 106_000 }));
    water.trouble = 'unreachable';
    for (let round = 1; round <= 12; round += 1) await deliver(round * 10);
    expect((await acts(id))[0]).toMatchObject({ state: 'failed' });
    expect(await told()).toBe(1);
    expect(water.acts.length).toBe(1);
  });

  test('a bill comes as a download of a real PDF, nothing else', async () => {
    const id = await linkWater();
    const pdf = await send('GET', `/portal/links/${id}/bills/${encodeURIComponent('b/1')}/pdf`);
    expect(pdf.status, await pdf.clone().text()).toBe(200);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toContain('attachment; filename="rachunek-fv-b-1.pdf"');
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    expect((await send('GET', `/portal/links/${id}/bills/not-a-pdf/pdf`)).status).toBe(503);
    expect((await send('GET', `/portal/links/${id}/bills/other/pdf`)).status).toBe(404);
  });
});
