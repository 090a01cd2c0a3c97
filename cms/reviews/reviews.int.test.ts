import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { documentWorkSchema, type DocumentWork } from '../../content-models/work/work.ts';
import { anyDocument } from '../testing/anyDocument.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { openedMails } from '../testing/openedMails.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

describeOnDatabases('From the writer to the public', (database) => {
  let cms: TestCms;
  let editor: string;
  let publisher: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    editor = (await cms.staff('editor')).token;
    publisher = (await cms.staff('publisher')).token;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const create = async (title: string, staff = editor, more: Record<string, unknown> = {}) => {
    const answer = await cms.call('POST', `/pages${more._status ? '' : '?draft=true'}`, {
      staff,
      body: { ...anyDocument(cms.payload, 'pages', title), ...more },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const call = (id: string, path: string, staff: string, body: unknown = {}) =>
    cms.call('POST', `/pages/${id}/${path}`, { staff, body });
  const workOf = async (id: string, staff = editor): Promise<DocumentWork> =>
    documentWorkSchema.parse(await (await cms.call('GET', `/pages/${id}/work`, { staff })).json());
  const publish = (id: string, body: Record<string, unknown> = {}) =>
    cms.call('PATCH', `/pages/${id}`, { staff: publisher, body: { ...body, _status: 'published' } });

  test('an editor asks, a publisher sends back with a comment, the editor asks again, the publisher publishes; all of it is told', async () => {
    const id = await create('Dyżury aptek');
    expect((await workOf(id)).state).toBe('draft');
    expect((await call(id, 'ask-review', editor, { comment: 'Sprawdź godziny.' })).status).toBe(200);
    expect((await call(id, 'ask-review', editor)).status).toBe(409);
    expect(await workOf(id)).toMatchObject({ state: 'inReview', askedBy: 'editor chelm', may: { ask: false } });
    expect((await call(id, 'send-back', publisher, { comment: '' })).status).toBe(422);
    expect((await call(id, 'send-back', publisher, { comment: 'Brakuje godzin w niedzielę.' })).status).toBe(200);
    expect((await call(id, 'send-back', publisher, { comment: 'Drugi raz to samo.' })).status).toBe(409);
    expect((await workOf(id)).state).toBe('returned');
    expect((await call(id, 'ask-review', editor)).status).toBe(200);
    expect((await publish(id)).status).toBe(200);
    const work = await workOf(id);
    expect(work.state).toBe('public');
    expect(work.events.map(({ move, by, comment }) => [move, by, comment]).reverse()).toEqual([
      ['asked', 'editor chelm', 'Sprawdź godziny.'],
      ['returned', 'publisher chelm', 'Brakuje godzin w niedzielę.'],
      ['asked', 'editor chelm', undefined],
      ['published', 'publisher chelm', undefined],
    ]);
    const mails = (await openedMails(cms.payload)).filter(({ to }) => to === 'editor@chelm.example');
    expect(mails.map(({ topic }) => topic)).toEqual(['reviewReturned', 'reviewPublished']);
    for (const { subject, text } of mails) {
      expect(subject).not.toContain('apte');
      expect(text).toContain(`http://chelm.localhost:4321/admin/collections/pages/${id}`);
    }
    expect((await call(id, 'ask-review', editor)).status).toBe(409);
  });

  test('publishers hear of the first wish at once and of the next ones in one mail after five minutes', async () => {
    const { tellPublishers } = await import('./tellPublishers.ts');
    const asked = async () => (await openedMails(cms.payload)).filter(({ topic }) => topic === 'reviewAsked');
    const now = new Date();
    await tellPublishers(cms.payload, now);
    const before = await asked();
    expect(before.map(({ to }) => to)).toEqual(['publisher@chelm.example']);
    for (const title of ['Pierwsza prośba', 'Druga prośba'])
      await call(await create(title), 'ask-review', editor, { comment: 'Pilne.' });
    await tellPublishers(cms.payload, new Date(now.getTime() + 60_000));
    expect(await asked()).toHaveLength(1);
    await tellPublishers(cms.payload, new Date(now.getTime() + 5 * 60_000));
    await tellPublishers(cms.payload, new Date(now.getTime() + 11 * 60_000));
    const [, digest, ...more] = await asked();
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('2\u00a0dokumenty czekają na sprawdzenie');
    expect(digest?.text).toContain('Pierwsza prośba');
    expect(digest?.text).toContain('Druga prośba');
  });

  test('nobody of another commune reads the history, and nobody at all changes it', async () => {
    const koden = (await cms.staff('publisher', 'koden')).token;
    const list = (await (await cms.call('GET', '/reviewEvents?limit=100', { staff: koden })).json()) as {
      docs: unknown[];
    };
    expect(list.docs).toEqual([]);
    const { docs } = await cms.payload.find({ collection: 'reviewEvents', limit: 1 });
    for (const method of ['PATCH', 'DELETE'])
      expect(
        (await cms.call(method, `/reviewEvents/${docs[0]?.id ?? ''}`, { staff: publisher, body: { by: 'ktoś inny' } }))
          .status,
      ).toBe(403);
    expect((await cms.call('POST', '/reviewEvents', { staff: publisher, body: {} })).status).toBe(403);
  });

  test('a publication is undone in one step, with a reason in the register, and a newer draft stays', async () => {
    const id = await create('Godziny pracy', publisher, { _status: 'published', summary: 'Pierwsza wersja.' });
    expect((await call(id, 'undo-publication', publisher, { reason: 'Pomyłka w godzinach.' })).status).toBe(409);
    await publish(id, { summary: 'Druga wersja z błędem.' });
    await cms.call('PATCH', `/pages/${id}?draft=true`, { staff: editor, body: { summary: 'Szkic trzeciej wersji.' } });
    expect((await call(id, 'undo-publication', publisher, { reason: 'Pomyłka w godzinach.' })).status).toBe(200);
    const row = await cms.payload.db.findOne<{ id: string; summary: string; revision: number }>({
      collection: 'pages',
      where: { id: { equals: id } },
    });
    expect(row).toMatchObject({ summary: 'Pierwsza wersja.', revision: 3 });
    const newest = (await (await cms.call('GET', `/pages/${id}?draft=true`, { staff: editor })).json()) as {
      summary: string;
    };
    expect(newest.summary).toBe('Szkic trzeciej wersji.');
    const register = await cms.payload.find({
      collection: 'changeRegister',
      where: { docId: { equals: id } },
      sort: '-at',
    });
    expect(register.docs[0]).toMatchObject({ revision: 3, reason: 'Pomyłka w godzinach.', by: 'publisher chelm' });
    expect((await workOf(id)).events[0]).toMatchObject({ move: 'undone', comment: 'Pomyłka w godzinach.' });
  });

  test('a page is looked through a year after its publication; whoever answers for it is reminded twice, once each', async () => {
    const { remindOfReviews } = await import('./remindOfReviews.ts');
    const today = localDateOf(new Date());
    const id = await create('Cennik usług', publisher, { _status: 'published' });
    const due = (await workOf(id)).reviewOn ?? '';
    expect(due > addDays(today, 363) && due < addDays(today, 368)).toBe(true);
    const reminders = async () =>
      (await openedMails(cms.payload)).filter(({ topic, text }) => topic === 'reviewDue' && text.includes(id));
    const at = (day: string) => new Date(`${day}T08:00:00.000Z`);
    await remindOfReviews(cms.payload, at(addDays(due, -15)));
    expect(await reminders()).toEqual([]);
    for (const day of [-14, -14, -13, 0, 0, 1]) await remindOfReviews(cms.payload, at(addDays(due, day)));
    expect((await reminders()).map(({ to }) => to)).toEqual(['publisher@chelm.example', 'publisher@chelm.example']);
    expect((await call(id, 'still-current', publisher, { reviewOn: addDays(today, -1) })).status).toBe(422);
    const chosen = addDays(today, 100);
    expect((await call(id, 'still-current', publisher, { reviewOn: chosen })).status).toBe(200);
    expect(await workOf(id)).toMatchObject({ reviewOn: chosen, events: [{ move: 'stillCurrent' }, {}] });
    await remindOfReviews(cms.payload, at(addDays(chosen, -14)));
    expect(await reminders()).toHaveLength(3);
    await publish(id);
    expect((await workOf(id)).reviewOn).toBe(chosen);
  });
});
