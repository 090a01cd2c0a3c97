import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { polishTimeOf } from '../../content-models/shared/polishTime.ts';
import { worklistCountsSchema, worklistSchema, type WorklistName } from '../../content-models/work/work.ts';
import type { StaffRole } from '../access/roles.ts';
import { anyDocument } from '../testing/anyDocument.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

describeOnDatabases('The numbers of the start page', (database) => {
  let cms: TestCms;
  let editor: string;
  let publisher: string;
  let service: Record<string, string>;
  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    editor = (await cms.staff('editor')).token;
    publisher = (await cms.staff('publisher')).token;
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
  });
  afterAll(async () => {
    await cms.stop();
  });

  const today = localDateOf(new Date());
  const noon = (day: string) => `${day}T12:00:00.000Z`;
  const create = async (
    collection: 'announcements' | 'pages',
    more: Record<string, unknown> = {},
    staff = publisher,
  ) => {
    const isPublic = more._status === 'published';
    const answer = await cms.call('POST', `/${collection}${isPublic ? '' : '?draft=true'}`, {
      staff,
      body: { ...anyDocument(cms.payload, collection), ...more },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const listOf = async (name: WorklistName, staff: string, page = 1) =>
    worklistSchema.parse(await (await cms.call('GET', `/worklists/${name}?page=${String(page)}`, { staff })).json());
  /** The numbers of somebody's start page, each compared with the list it opens. */
  const numbersOf = async (staff: string): Promise<Partial<Record<WorklistName, number>>> => {
    const { counts } = worklistCountsSchema.parse(await (await cms.call('GET', '/worklists', { staff })).json());
    for (const { name, count, href } of counts) {
      expect(href).toBe(`/admin/praca/${name}`);
      const list = await listOf(name, staff);
      expect(list.total, name).toBe(count);
      let lines = 0;
      for (let page = 1; page <= list.pages; page += 1) lines += (await listOf(name, staff, page)).items.length;
      expect(lines, name).toBe(count);
    }
    return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
  };

  test('each number is the length of its list, and moves with every step of a document', async () => {
    const nothing = {
      ...{ returned: 0, drafts: 0, inReview: 0, brokenLinks: 0, scheduled: 0 },
      ...{ expiring: 0, reviewDue: 0, untranslated: 0 },
    };
    expect(await numbersOf(editor)).toEqual(nothing);
    const id = await create('pages', {}, editor);
    expect(await numbersOf(editor)).toEqual({ ...nothing, drafts: 1 });
    expect((await numbersOf(publisher)).drafts).toBe(0);
    await cms.call('POST', `/pages/${id}/ask-review`, { staff: editor, body: {} });
    expect(await numbersOf(editor)).toEqual({ ...nothing, inReview: 1 });
    expect((await numbersOf(publisher)).inReview).toBe(1);
    await cms.call('POST', `/pages/${id}/send-back`, { staff: publisher, body: { comment: 'Popraw tytuł.' } });
    expect(await numbersOf(editor)).toEqual({ ...nothing, returned: 1 });
    expect((await numbersOf(publisher)).returned).toBe(0);
    const at = polishTimeOf(new Date(Date.now() + 3600_000));
    await cms.call('POST', `/pages/${id}/schedules`, { staff: publisher, body: { action: 'publish', at } });
    expect(await numbersOf(editor)).toEqual({ ...nothing, returned: 1, scheduled: 1 });
    const { fireDueSchedules } = await import('../schedule/fireDueSchedules.ts');
    await fireDueSchedules(cms.payload, new Date(Date.now() + 2 * 3600_000));
    expect(await numbersOf(editor)).toEqual(nothing);
    const trashed = await create('pages', {}, editor);
    await cms.call('PATCH', `/pages/${trashed}`, { staff: publisher, body: { deletedAt: new Date().toISOString() } });
    expect(await numbersOf(editor)).toEqual(nothing);
  });

  test('what ends within a fortnight, wants a review or a translation is counted until it is seen to', async () => {
    const ending = await create('announcements', { visibleTo: noon(addDays(today, 14)), _status: 'published' });
    await create('announcements', { visibleTo: noon(addDays(today, 15)), _status: 'published' });
    await create('announcements', {
      visibleFrom: noon(addDays(today, -9)),
      visibleTo: noon(addDays(today, -1)),
      _status: 'published',
    });
    expect((await numbersOf(editor)).expiring).toBe(1);
    await cms.call('POST', `/announcements/${ending}/remove`, {
      staff: publisher,
      body: { reason: 'Nieaktualne już.' },
    });
    expect((await numbersOf(editor)).expiring).toBe(0);

    const page = await create('pages', { inMenu: true, _status: 'published' });
    expect(await numbersOf(editor)).toMatchObject({ untranslated: 1, reviewDue: 0 });
    await create('pages', { language: 'en', translationOf: page, _status: 'published' });
    const draft = await create('pages', { language: 'uk', translationOf: page });
    expect((await numbersOf(editor)).untranslated).toBe(1);
    await cms.call('PATCH', `/pages/${draft}`, { staff: publisher, body: { _status: 'published' } });
    expect((await numbersOf(editor)).untranslated).toBe(0);

    await cms.call('POST', `/pages/${page}/still-current`, {
      staff: publisher,
      body: { reviewOn: addDays(today, 14) },
    });
    expect((await numbersOf(editor)).reviewDue).toBe(1);
    await cms.call('POST', `/pages/${page}/still-current`, { staff: publisher, body: {} });
    expect((await numbersOf(editor)).reviewDue).toBe(0);
  });

  test('a document that does not fit its model, or a page that cannot be printed, is counted until it is well again', async () => {
    const id = await create('pages', { _status: 'published' });
    const records = () => cms.call('GET', `/publications/records?kind=page&ids=${id}`, { headers: service });
    const { updateOne } = cms.payload.db;
    const spoil = (title: string) => updateOne({ collection: 'pages', id, data: { title } });
    await spoil('x');
    await (await records()).text();
    await (await records()).text();
    expect((await numbersOf(publisher)).quarantined).toBe(1);
    expect((await listOf('quarantined', publisher)).items[0]).toMatchObject({ href: `/admin/collections/pages/${id}` });
    expect((await numbersOf((await cms.staff('publisher', 'koden')).token)).quarantined).toBe(0);
    await spoil('Dobry tytuł');
    await (await records()).text();
    expect((await numbersOf(publisher)).quarantined).toBe(0);

    const tell = (failed: unknown[], headers = service) =>
      cms.call('POST', '/publications/troubles', { headers, body: { tenant: 'chelm', failed } });
    const trouble = { docId: id, path: '/dobry-tytul/', reason: 'the page answered 500' };
    expect((await tell([trouble])).status).toBe(204);
    expect((await tell([trouble])).status).toBe(204);
    expect((await numbersOf(publisher)).quarantined).toBe(1);
    expect((await tell([])).status).toBe(204);
    expect((await numbersOf(publisher)).quarantined).toBe(0);
    expect((await tell([trouble], { authorization: 'Bearer guess' })).status).toBe(404);
  });

  test('everyone has the lists of their own work, and no others', async () => {
    const namesFor = async (role: StaffRole) => Object.keys(await numbersOf((await cms.staff(role)).token));
    expect(await namesFor('clerk')).toEqual(['cases']);
    expect(await namesFor('head')).toEqual(['cases']);
    expect(await namesFor('institution')).toEqual([]);
    expect(await namesFor('publisher')).toContain('quarantined');
    const clerk = (await cms.staff('clerk')).token;
    expect((await cms.call('GET', '/worklists/inReview', { staff: clerk })).status).toBe(404);
    expect((await cms.call('GET', '/worklists/nonsense', { staff: editor })).status).toBe(404);
    expect((await cms.call('GET', '/worklists')).status).toBe(401);
    await create('pages', {}, (await cms.staff('editor', 'koden')).token);
    expect(await numbersOf(editor)).toMatchObject({ drafts: 0 });
  });

  test('documents from before the list of work get their place in it at the start', async () => {
    const { fillWorkItems } = await import('./fillWorkItems.ts');
    const draft = await create('pages');
    const before = await cms.payload.find({ collection: 'workItems', sort: 'docId', pagination: false, limit: 1000 });
    await cms.payload.db.deleteMany({ collection: 'workItems', where: {} });
    expect(await fillWorkItems(cms.payload)).toBeGreaterThan(0);
    const after = await cms.payload.find({ collection: 'workItems', sort: 'docId', pagination: false, limit: 1000 });
    const known = ({ docs }: typeof before) => docs.map(({ docId, isPublic, title }) => [docId, isPublic, title]);
    expect(known(after)).toEqual(known(before));
    expect(after.docs.find(({ docId }) => docId === draft)).toMatchObject({ hasDraft: true, isPublic: false });
    expect(await fillWorkItems(cms.payload)).toBe(0);
  });
});
