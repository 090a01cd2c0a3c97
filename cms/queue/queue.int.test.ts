import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkResultSchema } from '../../content-models/queue/bulk.ts';
import {
  assignedSchema,
  handlingSchema,
  queueSchema,
  riskBoardSchema,
  type Queue,
} from '../../content-models/queue/queue.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { worklistSchema } from '../../content-models/work/work.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms, type TestStaff } from '../testing/startPayload.ts';

const today = localDateOf(new Date());

describeOnDatabases('The queue of the clerks', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let clerk: TestStaff;
  let head: TestStaff;
  let stranger: TestStaff;
  let builder: TestStaff;
  const cases: string[] = [];

  const file = async (host: string): Promise<string> => {
    const answer = await cms.call('POST', '/portal/cases', {
      cookie: anna.cookie,
      host,
      headers: { 'idempotency-key': randomUUID() },
      body: {
        service: generalLetter.slug,
        version: 1,
        answers: {
          ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3', postalCode: '22-100', town: 'Chełm' },
          ...{ subject: 'Lampa uliczna', text: 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.' },
        },
        clauseVersion: generalLetter.clause.version,
      },
    });
    expect(answer.status).toBe(201);
    const { number } = (await answer.json()) as { number: string };
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    return docs[0]?.id ?? '';
  };
  const ask = async (who: TestStaff, body: object = {}): Promise<Queue> => {
    const answer = await cms.call('POST', '/cases/queue', { staff: who.token, body });
    expect(answer.status).toBe(200);
    return queueSchema.parse(await answer.json());
  };
  const idsOf = (queue: Queue) => queue.rows.map(({ id }) => id).sort();
  const assign = (who: TestStaff, id: string, assignee: string | null, seen: string | null) =>
    cms.call('POST', `/cases/${id}/assign`, { staff: who.token, body: { assignee, seen } });
  const set = (id: string, data: Record<string, unknown>) =>
    cms.payload.db.updateOne({ collection: 'cases', id, data });

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm, koden } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    for (const { id: commune } of [chelm, koden]) {
      await publishServiceVersion(req, { commune, definition: generalLetter, publishedBy: 'system' });
    }
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
    clerk = await cms.staff('clerk');
    head = await cms.staff('head');
    stranger = await cms.staff('clerk', 'koden');
    const department = await cms.payload.create({
      collection: 'departments',
      data: { commune: chelm.id, name: 'Wydział Architektury', symbol: 'AR', handlesLetters: false },
    });
    const person = { email: 'architekt@chelm.example', password: 'kredowe-podziemia-w-chelmie' };
    const row = await cms.payload.create({
      collection: 'staff',
      data: { ...person, name: 'Adam Architekt', role: 'clerk', commune: chelm.id, departments: [department.id] },
    });
    const { token } = await cms.payload.login({ collection: 'staff', data: person });
    builder = { ...person, id: row.id, token: token ?? '' };
    for (let count = 0; count < 3; count += 1) cases.push(await file(chelm.host));
    await file(koden.host);
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('the start page counts the open cases, and its list says by when each is due', async () => {
    const answer = await cms.call('GET', '/worklists/cases', { staff: clerk.token });
    expect(answer.status).toBe(200);
    const list = worklistSchema.parse(await answer.json());
    expect(list.total).toBe(cases.length);
    for (const { on, at } of list.items)
      expect({ later: (on ?? '') > today, at }).toEqual({ later: true, at: undefined });
  });

  test('a clerk sees the cases of the own department and commune and no others', async () => {
    expect(idsOf(await ask(clerk))).toEqual([...cases].sort());
    expect((await ask(stranger)).total).toBe(1);
    expect((await ask(builder)).total).toBe(0);
    const { rows, counts } = await ask(clerk);
    expect(rows[0]).toMatchObject({ applicant: 'Anna Próbna', clock: 'runs', hasNewMessage: false, feeState: 'none' });
    expect(counts).toMatchObject({ mine: 0, department: 3, unassigned: 3, overdue: 0, ended: 0 });
  });

  test('whoever has no cases has no queue', async () => {
    for (const role of ['editor', 'administrator'] as const) {
      const { token } = await cms.staff(role);
      expect((await cms.call('POST', '/cases/queue', { staff: token, body: {} })).status).toBe(404);
      expect((await cms.call('GET', '/cases/risk-board', { staff: token })).status).toBe(404);
    }
    expect((await cms.call('POST', '/cases/queue', { body: {} })).status).toBe(401);
    expect((await cms.call('POST', '/cases/queue', { cookie: anna.cookie, body: {} })).status).toBe(401);
  });

  test('a case is found by its number, its name of a person without Polish marks, and by nothing of its answers', async () => {
    expect((await ask(clerk, { q: 'probna ANNA' })).total).toBe(3);
    const [row] = (await ask(clerk)).rows;
    expect((await ask(clerk, { q: row?.number })).total).toBe(1);
    expect((await ask(clerk, { q: 'lampa' })).total).toBe(0);
    expect((await ask(clerk, { q: '%' })).total).toBe(3);
    await set(row?.id ?? '', { sign: 'OŚ.6140.12.2026.AK' });
    expect((await ask(clerk, { q: 'OŚ.6140.12' })).total).toBe(1);
    const inAddress = await cms.call('GET', '/cases/queue?q=probna', { staff: clerk.token });
    expect(inAddress.status).toBe(422);
  });

  test('a case is given to a colleague once: who looked before is told who has it', async () => {
    const id = cases[0] ?? '';
    const [one, two] = await Promise.all([assign(clerk, id, clerk.id, null), assign(head, id, head.id, null)]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const { docs } = await cms.payload.find({ collection: 'caseEvents', where: { kind: { equals: 'assigned' } } });
    expect(docs).toHaveLength(1);
    expect(docs[0]?.inner).toBe(true);
    const lost = one.status === 409 ? one : two;
    expect(((await lost.json()) as { title: string }).title).toMatch(/prowadzi już (clerk|head) chelm/);
    await assign(head, id, clerk.id, one.status === 200 ? clerk.id : head.id);
    expect((await ask(clerk, { view: 'mine' })).rows.map((row) => row.id)).toEqual([id]);
    expect((await ask(clerk)).counts).toMatchObject({ mine: 1, unassigned: 2 });
  });

  test('the screen of a case says who has it and who of its department may be given it', async () => {
    const handling = async (who: TestStaff, id = cases[0] ?? '') =>
      cms.call('GET', `/cases/${id}/assign`, { staff: who.token });
    const told = handlingSchema.parse(await (await handling(head)).json());
    expect(told).toMatchObject({ assignee: { id: clerk.id, name: 'clerk chelm' }, me: head.id, isOver: false });
    expect(told.colleagues.map(({ id }) => id).sort()).toEqual([clerk.id, head.id].sort());
    expect(handlingSchema.parse(await (await handling(clerk, cases[1])).json()).assignee).toBeNull();
    for (const who of [builder, stranger]) expect((await handling(who)).status).toBe(404);
    expect((await cms.call('GET', `/cases/${cases[0] ?? ''}/assign`, { cookie: anna.cookie })).status).toBe(401);
  });

  test('nobody of another department or commune gets a case, nor gives one away', async () => {
    const id = cases[1] ?? '';
    expect((await assign(clerk, id, builder.id, null)).status).toBe(422);
    expect((await assign(clerk, id, stranger.id, null)).status).toBe(422);
    expect((await assign(builder, id, builder.id, null)).status).toBe(404);
    expect((await assign(stranger, id, stranger.id, null)).status).toBe(404);
  });

  test('the resident is not told who in the office has the case', async () => {
    const { docs } = await cms.payload.find({ collection: 'cases', where: { id: { equals: cases[0] } } });
    const shown = (await (await anna.get(`/portal/cases/${docs[0]?.number ?? ''}`)).json()) as {
      events: { kind: string }[];
    };
    expect(shown.events.map(({ kind }) => kind)).toEqual(['filed']);
  });

  test('what is late and what will be late stands on its own tab and on the board of the head', async () => {
    await set(cases[1] ?? '', { dueOn: addDays(today, -2) });
    await set(cases[2] ?? '', { dueOn: addDays(today, 2) });
    const overdue = await ask(clerk, { view: 'overdue' });
    expect(overdue.rows).toMatchObject([{ id: cases[1], daysLeft: -2 }]);
    expect((await ask(clerk, { view: 'risk' })).rows).toMatchObject([{ id: cases[2], daysLeft: 2, risk: true }]);
    const answer = await cms.call('GET', '/cases/risk-board', { staff: head.token });
    const board = riskBoardSchema.parse(await answer.json());
    expect(board.lines.reduce((sum, { overdue: late }) => sum + late, 0)).toBe(1);
    expect(board.lines.reduce((sum, { risk }) => sum + risk, 0)).toBe(1);
    // a new day with reasons outweighs the counted one
    await set(cases[1] ?? '', { extendedTo: addDays(today, 20) });
    expect((await ask(clerk, { view: 'overdue' })).total).toBe(0);
  });

  test('many cases are acted on at once, and each refusal names its case', async () => {
    const [first] = (await ask(clerk)).rows;
    const [move] = first?.moves ?? [];
    const body = {
      act: 'assign',
      assignee: head.id,
      cases: [
        { id: cases[1], seen: null },
        { id: cases[0], seen: null },
        { id: 'not-mine', seen: null },
      ],
    };
    const answer = await cms.call('POST', '/cases/bulk', { staff: clerk.token, body });
    const { results } = bulkResultSchema.parse(await answer.json());
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(results[1]?.message).toContain('prowadzi już');
    const moving = { act: 'move', from: first?.status, to: move?.to, cases: [{ id: cases[2], seen: null }] };
    const moved = await cms.call('POST', '/cases/bulk', { staff: clerk.token, body: moving });
    expect(bulkResultSchema.parse(await moved.json()).results[0]?.ok).toBe(true);
    const again = await cms.call('POST', '/cases/bulk', { staff: clerk.token, body: moving });
    expect(bulkResultSchema.parse(await again.json()).results[0]?.ok).toBe(false);
    const strange = await cms.call('POST', '/cases/bulk', { staff: stranger.token, body });
    expect(bulkResultSchema.parse(await strange.json()).results).toEqual([]);
  });

  test('whoever stands in sees and takes the cases of the absent, as long as it holds', async () => {
    const enter = (who: TestStaff, data: object) =>
      cms.call('POST', '/substitutions', { staff: who.token, body: data });
    const days = { from: addDays(today, -1), to: addDays(today, 3) };
    expect((await enter(builder, { staff: clerk.id, substitute: builder.id, ...days })).status).toBe(403);
    expect((await enter(clerk, { staff: clerk.id, substitute: stranger.id, ...days })).status).toBe(400);
    expect((await enter(clerk, { staff: clerk.id, substitute: builder.id, ...days, to: '2020-01-01' })).status).toBe(
      400,
    );
    const entered = await enter(clerk, { staff: clerk.id, substitute: builder.id, ...days });
    expect(entered.status).toBe(201);
    const { doc } = (await entered.json()) as { doc: { id: string } };
    const queue = await ask(builder, { view: 'mine' });
    expect(queue.standsInFor).toEqual(['clerk chelm']);
    expect(idsOf(queue)).toEqual([cases[0]]);
    const warned = assignedSchema.parse(await (await assign(head, cases[2] ?? '', clerk.id, null)).json());
    expect(warned.warning).toContain('nieobecna');
    expect((await assign(builder, cases[2] ?? '', builder.id, clerk.id)).status).toBe(200);
    const { docs } = await cms.payload.find({
      collection: 'caseEvents',
      where: { and: [{ kind: { equals: 'assigned' } }, { case: { equals: cases[2] } }] },
      sort: '-at',
    });
    expect(docs[0]?.details).toMatchObject({ substituteFor: clerk.id, substituteForName: 'clerk chelm' });
    // the last day is over
    await cms.payload.db.updateOne({ collection: 'substitutions', id: doc.id, data: { to: addDays(today, -1) } });
    expect((await ask(builder)).total).toBe(0);
    expect((await assign(builder, cases[0] ?? '', builder.id, clerk.id)).status).toBe(404);
  });

  test('a saved view is its owner’s alone and keeps no searched words', async () => {
    const body = { name: 'Moje pilne', filters: { view: 'risk', sort: 'due', q: 'Próbna' }, staff: head.id };
    const made = await cms.call('POST', '/savedViews', { staff: clerk.token, body });
    expect(made.status).toBe(201);
    const { doc } = (await made.json()) as { doc: { id: string; staff: string; filters: object } };
    expect(doc.staff).toBe(clerk.id);
    expect(doc.filters).toEqual({ view: 'risk', sort: 'due' });
    const list = async (who: TestStaff) =>
      ((await (await cms.call('GET', '/savedViews', { staff: who.token })).json()) as { docs: unknown[] }).docs.length;
    expect([await list(clerk), await list(head)]).toEqual([1, 0]);
    const remove = async (who: TestStaff, id: string) =>
      (await cms.call('DELETE', `/savedViews/${id}`, { staff: who.token })).status;
    expect(await remove(head, doc.id)).toBe(await remove(head, 'no-such-view'));
    expect(await list(clerk)).toBe(1);
    expect(await remove(clerk, doc.id)).toBe(200);
  });

  test('new cases are told once: in the morning as a number, at once to whoever wishes', async () => {
    const { tellOfNewCases } = await import('./tellOfNewCases.ts');
    const { instantOf } = await import('../../content-models/shared/polishTime.ts');
    const mails = async () =>
      (await cms.payload.find({ collection: 'outbox', where: { topic: { equals: 'caseQueue' } }, pagination: false }))
        .docs;
    await cms.payload.update({ collection: 'staff', id: head.id, data: { caseMails: 'never' }, overrideAccess: true });
    const tomorrow = addDays(today, 1);
    await tellOfNewCases(cms.payload, new Date(instantOf(`${today}T07:01`) ?? ''));
    await tellOfNewCases(cms.payload, new Date(instantOf(`${tomorrow}T06:59`) ?? ''));
    const seven = new Date(instantOf(`${tomorrow}T07:00`) ?? '');
    await Promise.all([tellOfNewCases(cms.payload, seven), tellOfNewCases(cms.payload, seven)]);
    await tellOfNewCases(cms.payload, new Date(seven.getTime() + 3_600_000));
    const after = await mails();
    // the clerks of Chełm and Kodeń once each; the architect has no new cases, the head wants no mails
    expect(after).toHaveLength(2);
    await tellOfNewCases(cms.payload, new Date(seven.getTime() + 86_400_000));
    expect(await mails()).toHaveLength(2);
    await cms.payload.update({ collection: 'staff', id: head.id, data: { caseMails: 'atOnce' }, overrideAccess: true });
    const at = (await cms.communes()).chelm.host;
    const fresh = await file(at);
    await tellOfNewCases(cms.payload, new Date(Date.now() + 120_000));
    await tellOfNewCases(cms.payload, new Date(Date.now() + 180_000));
    expect(await mails()).toHaveLength(3);
    expect((await assign(clerk, fresh, head.id, null)).status).toBe(200);
    expect(await mails()).toHaveLength(4);
    expect(JSON.stringify(after)).not.toMatch(/Próbna|Lampa|MM-\d/);
  });

  test('an old case without words gets them, and its end, once', async () => {
    const { fillQueueColumns } = await import('./fillQueueColumns.ts');
    const final = generalLetter.statuses.find((status) => status.final)?.name;
    await set(cases[2] ?? '', { searchText: null, status: final, endedAt: null });
    expect(await fillQueueColumns(cms.payload)).toBe(1);
    expect(await fillQueueColumns(cms.payload)).toBe(0);
    const ended = await ask(clerk, { view: 'ended', q: 'probna' });
    expect(idsOf(ended)).toEqual([cases[2]]);
    expect(ended.counts.ended).toBe(1);
    // two of the first three go on, and the one filed last
    expect((await ask(clerk)).total).toBe(3);
  });
});
