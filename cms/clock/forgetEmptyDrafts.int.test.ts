import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyDocument } from '../testing/anyDocument.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startPayload();
});
afterAll(async () => {
  await cms.stop();
});

test('a form that was opened and left empty is forgotten after a day; a draft with a title never is', async () => {
  const { forgetEmptyDrafts } = await import('./forgetEmptyDrafts.ts');
  const { token } = await cms.staff('editor');
  const create = async (body: unknown) =>
    ((await (await cms.call('POST', '/pages?draft=true', { staff: token, body })).json()) as { doc: { id: string } })
      .doc.id;
  const empty = await create({ language: 'pl' });
  const titled = await create(anyDocument(cms.payload, 'pages'));
  const tomorrow = new Date(Date.now() + 25 * 3600_000);
  expect(await forgetEmptyDrafts(cms.payload)).toBe(0);
  expect(await forgetEmptyDrafts(cms.payload, tomorrow)).toBe(1);
  const left = await cms.payload.find({ collection: 'pages', draft: true, pagination: false, limit: 10 });
  expect(left.docs.map(({ id }) => id)).toEqual([titled]);
  const items = await cms.payload.count({ collection: 'workItems', where: { docId: { equals: empty } } });
  expect(items.totalDocs).toBe(0);
});
