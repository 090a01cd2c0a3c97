import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

describeOnDatabases('Preview', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
  });
  afterAll(async () => {
    await cms.stop();
  });

  const saveDraft = async (body: unknown): Promise<string> => {
    const { token } = await cms.staff('editor');
    const answer = await cms.call('POST', '/announcements?draft=true', { staff: token, body });
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const preview = (id: string, staff?: string) => cms.call('GET', `/preview/documents/announcements/${id}`, { staff });

  test('staff of the commune get a draft as the site would get it, in its newest version', async () => {
    const editor = await cms.staff('editor');
    const publisher = await cms.staff('publisher');
    const id = await saveDraft(testAnnouncement('podglad'));
    const body = { title: 'Jeszcze inny tytuł konsultacji' };
    await cms.call('PATCH', `/announcements/${id}?draft=true`, { staff: editor.token, body });
    for (const { token } of [editor, publisher]) {
      const answer = await preview(id, token);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(publishedRecordSchema.parse(await answer.json())).toMatchObject({
        kind: 'announcement',
        tenant: 'chelm',
        document: { title: body.title, path: '/ogloszenia/podglad/', revision: 1 },
      });
    }
  });

  test('a draft that lacks something says what, instead of a page', async () => {
    const { token } = await cms.staff('editor');
    const id = await saveDraft({ language: 'pl', type: 'communique', title: 'Sam tytuł szkicu' });
    const answer = await preview(id, token);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ title: 'Szkicu jeszcze nie da się pokazać.' });
  });

  test('nobody else sees a draft: not without a log-in, not from another commune, not an institution, not by another kind', async () => {
    const id = await saveDraft(testAnnouncement('tajny'));
    expect((await preview(id)).status).toBe(401);
    expect((await preview(id, (await cms.staff('publisher', 'koden')).token)).status).toBe(404);
    expect([403, 404]).toContain((await preview(id, (await cms.staff('institution')).token)).status);
    const { token } = await cms.staff('editor');
    expect((await cms.call('GET', `/preview/documents/cases/${id}`, { staff: token })).status).toBe(404);
    expect((await cms.call('GET', `/preview/files/${'a'.repeat(16)}`, { staff: token })).status).toBe(404);
    expect((await cms.call('GET', '/preview/files/..%2f', { staff: token })).status).toBe(422);
  });
});
