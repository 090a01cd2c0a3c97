import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, caseForClerkSchema, type CaseForClerk } from '../../content-models/cases/case.ts';
import { proposedCallDay } from '../../content-models/cases/legalClock.ts';
import { caseActsSchema, deskSchema, type CaseActs, type Desk } from '../../content-models/desk/desk.ts';
import { serviceDefinitionSchema } from '../../content-models/services/serviceDefinition.ts';
import { addDays, formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import { pdfOf } from '../cases/hostileFiles.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { readZip } from '../connectors/files/readZip.ts';
import { treeNotice } from '../seed/content/services/treeNotice.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { openedMails } from '../testing/openedMails.ts';
import { startPayload, type TestCms, type TestStaff } from '../testing/startPayload.ts';

const notice = treeNotice('chelm');
const calling = serviceDefinitionSchema.parse({
  ...notice,
  unit: undefined,
  checklist: ['Sprawdź działkę', 'Sprawdź zgodę współwłaścicieli'],
  initialStatus: 'inProgress',
  statuses: [
    {
      ...{ name: 'inProgress', label: 'W toku', explanation: 'Urząd pracuje nad sprawą.', turn: 'office' },
      moves: [
        { to: 'completion', label: 'Wezwij', message: 'required', call: 'incomplete' },
        { to: 'resolved', label: 'Zakończ', message: 'required' },
      ],
    },
    {
      ...{ name: 'completion', label: 'Wezwanie', explanation: 'Twój ruch.', turn: 'resident', clock: 'stands' },
      moves: [
        { to: 'inProgress', label: 'Wróć do pracy' },
        { to: 'left', label: 'Pozostaw bez rozpoznania', message: 'required' },
      ],
    },
    {
      ...{ name: 'left', label: 'Pozostawiona', explanation: 'Koniec.', turn: 'nobody' },
      ...{ moves: [], final: true, unexamined: true },
    },
    { name: 'resolved', label: 'Załatwiona', explanation: 'Koniec.', turn: 'nobody', moves: [], final: true },
  ],
});
const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ plot: [{ precinct: '0005', number: '114/6' }], owner: 'yes', throughAttorney: 'no' },
  trees: [{ kind: 'other', species: 'brzoza', girth: '60', reason: 'sick' }],
};
const today = localDateOf(new Date());

describeOnDatabases('The desk of a case', (database) => {
  let cms: TestCms;
  let clerk: TestStaff;
  let stranger: TestStaff;
  let anna: TestFiler;
  let jan: TestFiler;
  let number: string;
  let id: string;

  const office = (method: string, path: string, body?: unknown, who = clerk) =>
    cms.call(method, `/cases/${id}${path}`, { staff: who.token, ...(body === undefined ? {} : { body }) });
  const desk = async (): Promise<Desk> => deskSchema.parse(await (await office('GET', '/desk')).json());
  const seen = async () => (await desk()).seen;
  const screen = async (): Promise<CaseForClerk> =>
    caseForClerkSchema.parse(await (await office('GET', '/details')).json());
  const mine = async () => caseDetailSchema.parse(await (await anna.get(`/portal/cases/${number}`)).json());
  const acts = async (): Promise<CaseActs> =>
    caseActsSchema.parse(await (await anna.get(`/portal/cases/${number}/acts`)).json());
  const post = (who: TestFiler, path: string, body: unknown, key = randomUUID()) =>
    cms.call('POST', `/portal/cases/${number}/${path}`, {
      ...{ cookie: who.cookie, body, headers: { 'idempotency-key': key } },
    });
  const call = async (more: object = {}) =>
    office('POST', '/move', { from: 'inProgress', to: 'completion', message: 'Proszę o rysunek.', ...more });
  const fresh = async (): Promise<void> => {
    const answer = await anna.file(
      { service: calling.slug, version: 1, answers, clauseVersion: calling.clause.version },
      randomUUID(),
    );
    expect(answer.status).toBe(201);
    ({ number } = caseDetailSchema.parse(await answer.json()));
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    id = docs[0]?.id ?? '';
  };

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: calling, publishedBy: 'system' });
    clerk = await cms.staff('clerk');
    stranger = await cms.staff('clerk', 'koden');
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
    await fresh();
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a call gives the party a day of its own, at least a week, and says what is missing', async () => {
    const tooSoon = await call({ until: addDays(today, 6) });
    expect(tooSoon.status).toBe(422);
    const until = addDays(today, 9);
    expect((await call({ until, lacking: ['Rysunek albo mapka'] })).status).toBe(200);
    expect(await desk()).toMatchObject({ callUntil: until, callPassed: false });
    expect(await acts()).toMatchObject({ callUntil: until, isLate: false, mayComplete: true });
    const [event] = (await mine()).events.slice(-1);
    expect(event).toMatchObject({ kind: 'called', until, lacking: ['Rysunek albo mapka'] });
    expect(event?.message).toContain('– Rysunek albo mapka');
    expect(event?.who).toBeUndefined();
  });

  test('the resident’s answer with a missing file comes once and hands the move back to the office', async () => {
    const { fields } = await acts();
    expect(fields.map(({ label }) => label)).toEqual(['Rysunek albo mapka']);
    const [field] = fields;
    const sent = (await (await anna.upload(pdfOf(), 'mapka.pdf', 'application/pdf')).json()) as { id: string };
    const body = {
      text: 'Dosyłam mapkę.',
      answers: { [field?.name ?? '']: [sent.id], plot: [{ precinct: '9', number: '999' }] },
    };
    const key = randomUUID();
    expect((await post(jan, 'complete', body)).status).toBe(404);
    const both = await Promise.all([post(anna, 'complete', body, key), post(anna, 'complete', body, key)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const shown = await mine();
    expect(shown.status).toBe('inProgress');
    expect(shown.events.filter(({ kind }) => kind === 'completed')).toHaveLength(1);
    expect(shown.missing).toEqual([]);
    expect(shown.files.map(({ fileName }) => fileName)).toEqual(['mapka.pdf']);
    // what was answered on the day of filing cannot be rewritten so
    expect(JSON.stringify(shown.answers)).not.toContain('999');
    expect((await desk()).callUntil).toBeUndefined();
    // nobody waits for it any more
    expect((await post(anna, 'complete', { text: 'Jeszcze raz.' })).status).toBe(409);
  });

  test('after the day an answer is still taken and said to be late; the clerk is offered to leave the matter', async () => {
    await call({ lacking: ['Rysunek albo mapka'] });
    expect((await acts()).callUntil).toBe(proposedCallDay(today));
    expect((await desk()).leaveText).toBeUndefined();
    expect((await screen()).moves.map(({ proposal }) => proposal)).toEqual([undefined, undefined]);
    await cms.payload.db.updateOne({ collection: 'cases', id, data: { callUntil: addDays(today, -1) } });
    const { leaveText = '' } = await desk();
    for (const part of ['art. 64 § 2', formatDate(today), formatDate(addDays(today, -1)), '– Rysunek albo mapka'])
      expect(leaveText).toContain(part);
    expect(leaveText).toContain('„Proszę o rysunek.”');
    // ready at the step that leaves it, and at no other one
    expect((await screen()).moves.map(({ proposal }) => proposal)).toEqual([undefined, leaveText]);
    expect((await acts()).isLate).toBe(true);
    expect((await post(anna, 'complete', { text: '' })).status).toBe(422);
    expect((await post(anna, 'complete', { text: 'Przepraszam, że późno.' })).status).toBe(200);
    expect((await mine()).events.at(-1)).toMatchObject({ kind: 'completed', late: true });
  });

  test('an extension needs a later day and reasons, and tells the resident of urging', async () => {
    const { dueOn } = await desk();
    const reasons = 'Czekamy na opinię biegłego.';
    const refused = await office('POST', '/extend', { seen: await seen(), to: dueOn, reasons });
    expect(refused.status).toBe(422);
    expect((await office('POST', '/extend', { seen: await seen(), to: addDays(today, -1), reasons })).status).toBe(422);
    const to = addDays(dueOn, 30);
    expect((await office('POST', '/extend', { seen: await seen(), to, reasons })).status).toBe(200);
    const shown = await mine();
    expect(shown.dueOn >= to).toBe(true);
    expect(shown.events.at(-1)).toMatchObject({ kind: 'extended', until: to });
    expect(shown.events.at(-1)?.message).toContain('ponaglenie');
    expect((await acts()).count).toContain('przedłużony');
  });

  test('messages go both ways and each side sees what the other has read', async () => {
    expect((await office('POST', '/message', { seen: await seen(), text: 'Zapraszamy na oględziny.' })).status).toBe(
      200,
    );
    expect((await acts()).unread).toBeGreaterThan(0);
    expect((await post(anna, 'read', {})).status).toBe(204);
    expect((await acts()).unread).toBe(0);
    expect((await screen()).events.find(({ message }) => message === 'Zapraszamy na oględziny.')?.readAt).toBeDefined();
    const key = randomUUID();
    const words = { text: 'Będę w domu po 15.' };
    expect((await post(anna, 'messages', words, key)).status).toBe(200);
    expect((await post(anna, 'messages', words, key)).status).toBe(200);
    expect((await mine()).events.filter(({ message }) => message === words.text)).toHaveLength(1);
    expect((await desk()).unread).toBeGreaterThan(0);
    await office('POST', '/read', {});
    expect((await desk()).unread).toBe(0);
    const [mail] = (await openedMails(cms.payload)).slice(-1);
    expect(JSON.stringify(mail)).not.toContain('oględziny');
  });

  test('an act on a case that changed since is refused with what changed, and writes nothing', async () => {
    const old = await seen();
    await office('POST', '/message', { seen: old, text: 'Pierwsza wiadomość.' });
    const refused = await office('POST', '/message', { seen: old, text: 'Druga wiadomość.' });
    expect(refused.status).toBe(409);
    expect(((await refused.json()) as { detail: string }).detail).toContain('clerk chelm');
    expect((await mine()).events.some(({ message }) => message === 'Druga wiadomość.')).toBe(false);
  });

  test('notes and the checklist are the office’s own, and rest sealed', async () => {
    expect((await office('POST', '/notes', { text: 'Zadzwonić do geodety.' })).status).toBe(200);
    expect((await office('POST', '/checklist', { point: 1, done: true })).status).toBe(200);
    expect((await office('POST', '/checklist', { point: 2, done: true })).status).toBe(422);
    const { notes, checklist } = await desk();
    expect(notes).toMatchObject([{ who: 'clerk chelm', text: 'Zadzwonić do geodety.' }]);
    expect(checklist.map(({ done }) => done)).toEqual([false, true]);
    expect(JSON.stringify([await mine(), await acts()])).not.toContain('geodety');
    const { docs } = await cms.payload.find({ collection: 'caseNotes' });
    expect(JSON.stringify(docs)).not.toContain('geodety');
  });

  test('a wrong move is taken back the same day with a reason, until the resident has acted', async () => {
    await call();
    expect((await desk()).mayUndo).toBe(true);
    expect((await office('POST', '/undo', { seen: await seen(), reason: '' })).status).toBe(422);
    const undo = async () => office('POST', '/undo', { seen: await seen(), reason: 'Kliknięto nie tę sprawę.' });
    expect((await undo()).status).toBe(200);
    const shown = await mine();
    expect(shown.status).toBe('inProgress');
    expect(shown.events.at(-1)?.message).toContain('była pomyłką');
    expect((await undo()).status).toBe(409);
    await call();
    await post(anna, 'complete', { text: 'Oto odpowiedź.' });
    expect((await undo()).status).toBe(409);
  });

  test('an expert sees by a link only what was chosen, answers once, and a withdrawn link opens nothing', async () => {
    const { answers: all, files } = await screen();
    const place = all.findIndex(({ value }) => value.startsWith('działka'));
    const ask = { email: 'biegly@opinia.example', question: 'Czy brzoza jest chora?', answers: [place], files: [] };
    expect((await office('POST', '/opinions', { ...ask, answers: [999] })).status).toBe(422);
    expect((await office('POST', '/opinions', ask)).status).toBe(200);
    const tokenOf = async (): Promise<string> =>
      /opinia\/#token=([\w-]+)/.exec(JSON.stringify((await openedMails(cms.payload)).slice(-1)))?.[1] ?? '';
    const token = await tokenOf();
    const open = (path: string, body: object) => cms.call('POST', `/portal/opinions/${path}`, { body });
    const view = (await (await open('open', { token })).json()) as { answers: { value: string }[]; files: unknown[] };
    expect(view.answers.map(({ value }) => value)).toEqual(['działka nr\u00a0114/6, obręb\u00a00005']);
    expect(view.files).toEqual([]);
    expect((await open(`files/${files[0]?.id ?? ''}`, { token })).status).toBe(404);
    expect((await open('answer', { token, text: 'Brzoza jest zdrowa.' })).status).toBe(204);
    expect((await open('answer', { token, text: 'Brzoza jest chora.' })).status).toBe(409);
    expect((await desk()).opinions[0]).toMatchObject({ state: 'answered', answer: 'Brzoza jest zdrowa.' });
    expect(JSON.stringify(await mine())).not.toMatch(/zdrowa|biegly|chora\?/);
    await office('POST', '/opinions', ask);
    const second = await tokenOf();
    expect(second).not.toBe(token);
    const waits = (await desk()).opinions.find(({ state }) => state === 'waits');
    expect((await office('POST', `/opinions/${waits?.id ?? ''}/withdraw`, {})).status).toBe(200);
    expect((await open('open', { token: second })).status).toBe(404);
    expect((await open('open', { token: 'x'.repeat(43) })).status).toBe(404);
  });

  test('the file for the records system holds every file byte for byte, a summary, metadata and sums', async () => {
    const answer = await office('GET', '/handover');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const parts = new Map(
      (readZip(Buffer.from(await answer.arrayBuffer())) ?? []).map(({ name, bytes }) => [name, Buffer.from(bytes)]),
    );
    expect([...parts.keys()]).toEqual(['sprawa.pdf', 'metadane.xml', '001.pdf', 'SHA256SUMS']);
    expect(parts.get('001.pdf')?.equals(Buffer.from(pdfOf()))).toBe(true);
    expect(parts.get('metadane.xml')?.toString()).toContain(`<numer>${number}</numer>`);
    expect(parts.get('SHA256SUMS')?.toString()).toContain('  pliki/001.pdf');
  });

  test('a file is looked at in a sandbox, and the person’s other cases here are named', async () => {
    const { files } = await screen();
    const preview = await office('GET', `/files/${files[0]?.id ?? ''}/preview`);
    expect(preview.headers.get('content-security-policy')).toContain('sandbox');
    expect(preview.headers.get('content-disposition')).toBe('inline');
    const first = number;
    await fresh();
    expect((await desk()).others.map((one) => one.number)).toEqual([first]);
  });

  test('a matter of another office ends with its name and address, and nothing more can be done here', async () => {
    const body = {
      ...{ office: 'Starostwo Powiatowe w Chełmie', address: 'pl. Niepodległości 1' },
      reason: 'Drogę prowadzi powiat.',
    };
    expect((await office('POST', '/transfer', { seen: await seen(), ...body })).status).toBe(200);
    const shown = await mine();
    expect(shown).toMatchObject({ turn: 'nobody', statusLabel: 'Przekazana do innego urzędu' });
    expect(shown.events.at(-1)?.message).toContain('Starostwo Powiatowe');
    expect((await screen()).moves).toEqual([]);
    expect((await office('POST', '/transfer', { seen: await seen(), ...body })).status).toBe(409);
    expect((await call()).status).toBe(409);
  });

  test('another commune’s clerk and another resident are told that there is no such case', async () => {
    for (const path of ['extend', 'undo', 'transfer', 'message', 'read', 'notes', 'checklist', 'opinions'])
      expect((await office('POST', `/${path}`, {}, stranger)).status, path).toBe(404);
    for (const path of ['desk', 'handover'])
      expect((await office('GET', `/${path}`, undefined, stranger)).status).toBe(404);
    expect((await jan.get(`/portal/cases/${number}/acts`)).status).toBe(404);
    for (const path of ['complete', 'messages', 'read'])
      expect((await post(jan, path, { text: 'Dzień dobry.' })).status, path).toBe(404);
  });
});
