import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from './describeOnDatabases.ts';
import { startPayload, type TestCms } from './startPayload.ts';

describeOnDatabases('The cms starts on an empty database', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('three communes exist and an editor sees only their own', async () => {
    const { koden } = await cms.communes();
    const editor = await cms.staff('editor', 'koden');
    const answer = await cms.call('GET', '/communes', { staff: editor.token });
    expect(answer.status).toBe(200);
    const { docs } = (await answer.json()) as { docs: { id: string }[] };
    expect(docs.map(({ id }) => id)).toEqual([koden.id]);
  });

  test('without a login the list of communes is closed', async () => {
    expect((await cms.call('GET', '/communes')).status).toBe(403);
  });
});
