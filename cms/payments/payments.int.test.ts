import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  caseAccountSchema,
  casePaymentSchema,
  type CaseAccount,
  type CasePayment,
} from '../../content-models/payments/payment.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { treeNotice } from '../seed/content/services/treeNotice.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { readOrder, signNews } from './demo/demoBank.ts';
import { csvOf, mt940Of } from './statement/writeStatement.ts';

const notice = treeNotice('chelm');
const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ plot: [{ precinct: '0005', number: '114/6' }], owner: 'yes', throughAttorney: 'yes', closeFamily: 'no' },
  trees: [{ kind: 'other', species: 'brzoza', girth: '60', reason: 'sick' }],
};

describeOnDatabases('Fees and payments', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;
  let number: string;
  let id: string;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: notice, publishedBy: 'system' });
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const file = async (given: object = {}): Promise<string> => {
    const filing = { service: notice.slug, version: 1, clauseVersion: notice.clause.version };
    const answer = await anna.file({ ...filing, answers: { ...answers, ...given } }, randomUUID());
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { number: string }).number;
  };
  const rowOf = async (of: string) => {
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: of } }, depth: 0 });
    return docs[0];
  };
  beforeEach(async () => {
    number = await file();
    id = (await rowOf(number))?.id ?? '';
  });

  const shown = async (): Promise<CasePayment> => {
    const answer = await anna.get(`/portal/cases/${number}/payment`);
    expect(answer.status).toBe(200);
    return casePaymentSchema.parse(((await answer.json()) as { payment: unknown }).payment);
  };
  const office = async (
    path: string,
    body: object,
    {
      key = randomUUID(),
      role = 'clerk',
      tenant = 'chelm',
    }: { key?: string; role?: 'clerk' | 'head' | 'editor' | 'administrator'; tenant?: 'chelm' | 'koden' } = {},
  ): Promise<Response> =>
    cms.call('POST', `/fee-payments/cases/${id}/${path}`, {
      staff: (await cms.staff(role, tenant)).token,
      headers: { 'idempotency-key': key },
      body,
    });
  const account = async (answer: Response | Promise<Response>): Promise<CaseAccount> => {
    const given = await answer;
    expect(given.status).toBe(200);
    return caseAccountSchema.parse(await given.json());
  };
  const paid = { seen: 0, grosze: 1700, bookedOn: '2026-11-20' };
  const eventsOf = async (kind: 'paid' | 'refunded' | 'undone'): Promise<number> =>
    (
      await cms.payload.count({
        collection: 'caseEvents',
        where: { and: [{ case: { equals: id } }, { kind: { equals: kind } }] },
      })
    ).totalDocs;

  test('a fee is due from the moment of filing, with a transfer that names the case; without a fee nothing is due', async () => {
    const payment = await shown();
    expect(payment).toMatchObject({
      state: 'due',
      dueGrosze: 1700,
      label: notice.fee?.label,
      payNow: 'Bank demonstracyjny',
    });
    expect(payment.transfer?.title).toContain(number);
    number = await file({ throughAttorney: 'no' });
    expect(await rowOf(number)).toMatchObject({ feeGrosze: 0, feeState: 'none' });
    expect(await shown()).toMatchObject({ state: 'none' });
  });

  test('a clerk marks the money, the resident is told, and a repeated click is one payment', async () => {
    const mails = async () =>
      (await cms.payload.count({ collection: 'outbox', where: { topic: { equals: 'casePayment' } } })).totalDocs;
    const before = await mails();
    const key = randomUUID();
    expect(await account(office('paid', { ...paid, note: 'kasa' }, { key }))).toMatchObject({
      state: 'paid',
      paidOn: '2026-11-20',
      rows: [{ note: 'kasa', source: 'clerk' }],
    });
    expect((await account(office('paid', { ...paid, note: 'kasa' }, { key }))).rows).toHaveLength(1);
    expect((await office('paid', { ...paid, grosze: 900 }, { key })).status).toBe(422);
    // another clerk who saw no payment yet
    expect((await office('paid', paid)).status).toBe(409);
    expect(await shown()).toMatchObject({ state: 'paid', paidGrosze: 1700 });
    expect((await rowOf(number))?.feeState).toBe('paid');
    expect(await eventsOf('paid')).toBe(1);
    expect(await mails()).toBe(before + 1);
  });

  test('too little leaves the rest due, too much is shown, and what goes back has a reason and a limit', async () => {
    expect(await account(office('paid', { ...paid, grosze: 1000 }))).toMatchObject({ state: 'due', paidGrosze: 1000 });
    expect(await account(office('paid', { ...paid, seen: 1, grosze: 2000 }))).toMatchObject({
      state: 'paid',
      paidGrosze: 3000,
    });
    expect((await office('refund', { ...paid, seen: 2, grosze: 3001, reason: 'nadpłata' })).status).toBe(422);
    expect((await office('refund', { ...paid, seen: 2, grosze: 1300 })).status).toBe(422);
    expect(await account(office('refund', { ...paid, seen: 2, grosze: 1300, reason: 'nadpłata' }))).toMatchObject({
      state: 'paid',
      refundedGrosze: 1300,
    });
    expect(await account(office('refund', { ...paid, seen: 3, reason: 'wycofany wniosek' }))).toMatchObject({
      state: 'refunded',
    });
    expect(await eventsOf('refunded')).toBe(2);
    expect((await office('paid', { ...paid, seen: 4, bookedOn: '2999-01-01' })).status).toBe(422);
  });

  test('a wrong mark is taken back once, with a reason, and stays to be seen', async () => {
    const { rows } = await account(office('paid', paid));
    const undo = { seen: 1, payment: rows[0]?.id, reason: 'to inna sprawa' };
    expect((await office('undo', { ...undo, reason: '' })).status).toBe(422);
    const after = await account(office('undo', undo));
    expect(after).toMatchObject({
      state: 'due',
      paidGrosze: 0,
      rows: [{ isUndone: true }, { grosze: -1700, note: 'to inna sprawa' }],
    });
    expect((await account(office('undo', undo))).rows).toHaveLength(2);
    expect((await office('undo', { ...undo, seen: 2, payment: after.rows[1]?.id })).status).toBe(409);
    expect(await eventsOf('undone')).toBe(1);
  });

  test('other people, departments and communes do not find the account at all', async () => {
    expect((await jan.get(`/portal/cases/${number}/payment`)).status).toBe(404);
    expect((await cms.call('POST', `/portal/cases/${number}/payment`, { cookie: jan.cookie })).status).toBe(404);
    expect((await cms.call('GET', `/portal/cases/${number}/payment`)).status).toBe(401);
    for (const who of [{ tenant: 'koden' }, { role: 'editor' }, { role: 'administrator' }] as const)
      expect((await office('paid', paid, who)).status).toBe(404);
    expect((await cms.call('POST', `/fee-payments/cases/${id}/paid`, { body: paid })).status).toBe(401);
    expect((await rowOf(number))?.feeState).toBe('due');
  });

  const begin = async () => {
    const { demoBankKey } = await import('../sealing/secrets.ts');
    const answer = await cms.call('POST', `/portal/cases/${number}/payment`, { cookie: anna.cookie });
    expect(answer.status).toBe(201);
    const { redirectTo } = (await answer.json()) as { redirectTo: string };
    const order = readOrder(demoBankKey(), new URL(redirectTo).searchParams.get('zlecenie') ?? '');
    if (!order) throw new Error('the address holds no order');
    return { order, key: demoBankKey() };
  };
  const send = (body: string, headers: Record<string, string>) =>
    cms.call('POST', '/fee-payments/news/demo', { body, headers: { 'content-type': 'application/json', ...headers } });

  test('only the signed message of the bank pays, and twenty equal ones at once are one payment', async () => {
    const { order, key } = await begin();
    expect(order).toMatchObject({ grosze: 1700, title: number });
    expect(await shown()).toMatchObject({ state: 'due', attempt: 'begun' });
    const body = JSON.stringify({ attempt: order.attempt, providerId: randomUUID(), status: 'paid', grosze: 1700 });
    const headers = signNews(key, body, new Date());
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(body, headers)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 204));
    expect(await shown()).toMatchObject({ state: 'paid', paidGrosze: 1700, attempt: 'paid' });
    expect(await eventsOf('paid')).toBe(1);
    // nothing is left to pay
    expect((await cms.call('POST', `/portal/cases/${number}/payment`, { cookie: anna.cookie })).status).toBe(409);
  });

  test('a forged, a changed, an old or a strange message changes nothing', async () => {
    const { order, key } = await begin();
    const say = (more: object = {}) =>
      JSON.stringify({ attempt: order.attempt, providerId: 'bank-forged-1', status: 'paid', grosze: 1700, ...more });
    const now = new Date();
    expect((await send(say(), {})).status).toBe(401);
    expect((await send(say(), signNews('guess', say(), now))).status).toBe(401);
    expect((await send(say(), signNews(key, say({ grosze: 1 }), now))).status).toBe(401);
    expect((await send(say(), signNews(key, say(), new Date(now.getTime() - 6 * 60_000)))).status).toBe(401);
    expect((await send(say({ grosze: 1 }), signNews(key, say({ grosze: 1 }), now))).status).toBe(422);
    expect((await send('{}', signNews(key, '{}', now))).status).toBe(400);
    const strange = say({ attempt: id });
    expect((await send(strange, signNews(key, strange, now))).status).toBe(404);
    const long = ' '.repeat(20_000);
    expect((await send(long, signNews(key, long, now))).status).toBe(413);
    expect((await cms.call('POST', '/fee-payments/news/unknown', { body: say() })).status).toBe(404);
    expect(await shown()).toMatchObject({ state: 'due', paidGrosze: 0, attempt: 'begun' });
  });

  test('a refusal leaves the fee due, and the same payment of the bank never pays for two cases', async () => {
    const first = await begin();
    const refused = JSON.stringify({
      attempt: first.order.attempt,
      providerId: 'bank-refused-1',
      status: 'refused',
      grosze: 1700,
    });
    expect((await send(refused, signNews(first.key, refused, new Date()))).status).toBe(204);
    expect(await shown()).toMatchObject({ state: 'due', attempt: 'refused' });
    const { order, key } = await begin();
    const body = (attempt: string) =>
      JSON.stringify({ attempt, providerId: 'bank-once-0001', status: 'paid', grosze: 1700 });
    const one = body(order.attempt);
    expect((await send(one, signNews(key, one, new Date()))).status).toBe(204);
    number = await file();
    const second = await begin();
    const other = body(second.order.attempt);
    expect((await send(other, signNews(key, other, new Date()))).status).toBe(422);
    expect(await shown()).toMatchObject({ state: 'due' });
  });

  const head = async (tenant: 'chelm' | 'koden' = 'chelm') => (await cms.staff('head', tenant)).token;
  const upload = async (text: string, tenant: 'chelm' | 'koden' = 'chelm') =>
    cms.call('POST', '/fee-payments/statements', {
      staff: await head(tenant),
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(text),
    });
  const entry = (title: string, grosze = 1700) => ({
    ...{
      bookedOn: '2026-11-25',
      grosze,
      isReversal: false,
      title,
      payer: 'ANNA LOS',
      reference: randomUUID().slice(0, 12),
    },
  });
  interface Entries {
    entries: {
      id: string;
      title: string;
      payer: string;
      near: { number: string; why: string; leftGrosze: number }[];
    }[];
  }
  const waiting = async (tenant: 'chelm' | 'koden' = 'chelm'): Promise<Entries['entries']> =>
    ((await (await cms.call('GET', '/fee-payments/entries', { staff: await head(tenant) })).json()) as Entries).entries;

  test('a statement pays what it surely names, once however often it is read, alone or within a longer one', async () => {
    const spelled = number.replace('MM-', 'mm ').replace('-', ' ');
    const own = [
      entry(`Oplata ${spelled} wycinka`),
      entry('prowizja', -300),
      entry('podatek od nieruchomosci', 12_300),
    ];
    expect(await (await upload(mt940Of(own))).json()).toEqual({ matched: 1, unmatched: 1, known: 0, outgoing: 1 });
    expect(await shown()).toMatchObject({ state: 'paid', paidOn: '2026-11-25' });
    expect(await (await upload(mt940Of(own))).json()).toEqual({ matched: 0, unmatched: 0, known: 2, outgoing: 1 });
    const longer = [...own, entry('czynsz')];
    expect(await (await upload(csvOf(longer, ';'))).json()).toMatchObject({ matched: 0, unmatched: 1, known: 2 });
    expect(await eventsOf('paid')).toBe(1);
    // another commune's statement names this case in vain
    const before = (await waiting('koden')).length;
    number = await file();
    expect(await (await upload(mt940Of([entry(number)]), 'koden')).json()).toMatchObject({ matched: 0, unmatched: 1 });
    expect((await waiting('koden')).slice(before)).toMatchObject([{ title: number, near: [] }]);
    expect(await shown()).toMatchObject({ state: 'due' });
  });

  test('a broken statement is refused with its lines, and nothing of it is kept', async () => {
    const count = async () => (await cms.payload.count({ collection: 'bankEntries' })).totalDocs;
    const before = await count();
    const broken = mt940Of([entry(number)]).replace('C17,00', 'C16,00');
    const answer = await upload(broken);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain('wiersz');
    expect(await count()).toBe(before);
    expect(await shown()).toMatchObject({ state: 'due' });
  });

  test('a near miss waits for the head, who says what it is for; taken back, it waits again', async () => {
    const near = entry(`za sprawe ${number}`, 1000);
    const named = entry('usuniecie drzewa Anna', 1700);
    await upload(mt940Of([near, named]));
    const list = await waiting();
    const found = list.find(({ title }) => title === near.title);
    expect(found).toMatchObject({ payer: 'ANNA LOS', near: [{ number, why: 'number', leftGrosze: 1700 }] });
    const said = (entryId: string | undefined, what: string, body: object) => async (token: string) =>
      (await cms.call('POST', `/fee-payments/entries/${entryId ?? ''}/${what}`, { staff: token, body })).status;
    const match = said(found?.id, 'match', { number });
    expect(await match(await head('koden'))).toBe(404);
    expect(await match((await cms.staff('clerk')).token)).toBe(403);
    expect(await said(found?.id, 'match', { number: 'MM-2026-999999' })(await head())).toBe(422);
    expect(await match(await head())).toBe(204);
    expect(await match(await head())).toBe(204);
    expect(await shown()).toMatchObject({ state: 'due', paidGrosze: 1000 });
    const { rows } = await account(cms.call('GET', `/fee-payments/cases/${id}`, { staff: await head() }));
    expect(rows).toHaveLength(1);
    await account(office('undo', { seen: 1, payment: rows[0]?.id, reason: 'pomyłka' }));
    expect((await waiting()).some(({ id: one }) => one === found?.id)).toBe(true);
    expect(await match(await head())).toBe(204);
    expect(await shown()).toMatchObject({ paidGrosze: 1000 });
    const other = (await waiting()).find(({ title }) => title === named.title);
    expect(await said(other?.id, 'ignore', {})(await head())).toBe(204);
    expect((await waiting()).some(({ id: one }) => one === other?.id)).toBe(false);
    expect(await said(other?.id, 'match', { number })(await head())).toBe(409);
  });

  test('title and payer rest sealed', async () => {
    await upload(mt940Of([entry('tajemnica listu')]));
    const { docs } = await cms.payload.find({ collection: 'bankEntries', pagination: false, depth: 0 });
    expect(docs.length).toBeGreaterThan(0);
    expect(JSON.stringify(docs)).not.toMatch(/tajemnica|ANNA/);
  });
});
