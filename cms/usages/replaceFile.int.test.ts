import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Announcement } from '../../content-models/announcements/announcement.ts';
import { documentPath, standingPathsOf } from '../../content-models/documents/document.ts';
import { makePdf } from '../pdf/makePdf.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { readRecords } from '../testing/readRecords.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';
import { uploadFile } from '../testing/uploadFile.ts';

const pdf = async (title: string) => ({
  name: `${title}.pdf`,
  type: 'application/pdf',
  bytes: await makePdf({
    ...{ title, subject: title, issuer: 'Urząd', language: 'pl', createdOn: '2026-11-02' },
    body: { blocks: [{ type: 'paragraph', children: [{ type: 'text', text: title }] }] },
  }),
});

describeOnDatabases('A file that is replaced', (database) => {
  let cms: TestCms;
  let publisher: string;
  let document: string;
  let announcement: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    publisher = (await cms.staff('publisher')).token;
    const upload = await uploadFile(
      cms,
      { collection: 'documents', staff: publisher, data: { title: 'Regulamin targowiska', language: 'pl' } },
      await pdf('Regulamin 2025'),
    );
    expect(upload.status, await upload.clone().text()).toBe(201);
    document = ((await upload.json()) as { doc: { id: string } }).doc.id;
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher,
      body: testAnnouncement('regulamin', { attachments: [document], _status: 'published' }),
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    announcement = ((await answer.json()) as { doc: { id: string } }).doc.id;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const attachment = async () => {
    const [record] = await readRecords(cms, 'announcement', announcement);
    const [file] = (record?.document as Announcement).attachments;
    if (!file) throw new Error('The announcement has no attachment.');
    return file;
  };

  test('„Gdzie użyte” names the documents that show it, to the staff of its commune alone', async () => {
    const answer = await cms.call('GET', `/documents/${document}/usages`, { staff: publisher });
    expect(await answer.json()).toMatchObject({
      usages: [{ collection: 'announcements', label: 'Ogłoszenie', id: announcement, isPublished: true }],
    });
    const stranger = (await cms.staff('publisher', 'koden')).token;
    expect((await cms.call('GET', `/documents/${document}/usages`, { staff: stranger })).status).toBe(404);
    expect((await cms.call('GET', `/documents/${document}/usages`)).status).toBe(401);
  });

  test('keeps its permanent address; the earlier address leads to the new file, and the old file is kept', async () => {
    const before = await attachment();
    const last = await cms.payload.find({ collection: 'publications', sort: '-seq', limit: 1 });
    const replaced = await uploadFile(
      cms,
      { collection: 'documents', staff: publisher, id: document, data: {} },
      await pdf('Regulamin 2026'),
    );
    expect(replaced.status, await replaced.clone().text()).toBe(200);
    const after = await attachment();
    expect(after.sha256).not.toBe(before.sha256);
    expect(standingPathsOf(after)).toEqual([`/pliki/${document}/`, `${documentPath(before)}/`]);
    expect(standingPathsOf(before)).toContain(`/pliki/${document}/`);
    // the site is told that the announcement looks different now
    const news = await cms.payload.find({
      collection: 'publications',
      where: { seq: { greater_than: last.docs[0]?.seq ?? 0 } },
    });
    expect(news.docs).toMatchObject([{ kind: 'announcement', docId: announcement, tenant: 'chelm' }]);

    const kept = await cms.call('GET', `/documents/${document}/earlier/${before.sha256}`, { staff: publisher });
    expect([kept.status, (await kept.arrayBuffer()).byteLength]).toEqual([200, before.size]);
    const stranger = (await cms.staff('publisher', 'koden')).token;
    for (const staff of [stranger, undefined]) {
      const refused = await cms.call('GET', `/documents/${document}/earlier/${before.sha256}`, { staff });
      expect(refused.status).toBe(staff === undefined ? 401 : 404);
    }
  });

  test('replaced twice, it remembers both; the same bytes again change nothing', async () => {
    const file = await pdf('Regulamin 2027');
    for (let time = 0; time < 2; time += 1) {
      const answer = await uploadFile(cms, { collection: 'documents', staff: publisher, id: document, data: {} }, file);
      expect(answer.status).toBe(200);
    }
    const { earlier } = await attachment();
    expect(earlier?.map(({ fileName }) => fileName)).toEqual(['regulamin-2026.pdf', 'regulamin-2025.pdf']);
  });

  test('nobody can forge what stood there before', async () => {
    const answer = await cms.call('PATCH', `/documents/${document}`, { staff: publisher, body: { earlier: [] } });
    expect(answer.status).toBe(200);
    expect((await attachment()).earlier).toHaveLength(2);
  });
});
