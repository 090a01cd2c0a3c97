import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

describeOnDatabases('The clock', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
  });
  afterAll(async () => {
    await cms.stop();
  });

  const feed = async () =>
    (await cms.payload.find({ collection: 'publications', sort: 'seq', pagination: false, limit: 100 })).docs;

  test('tells every commune of a new Polish day once, and of a deadline when it passes, without any visitor', async () => {
    const { tick } = await import('./tick.ts');
    const publisher = await cms.staff('publisher');
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher.token,
      body: { ...testAnnouncement('termin'), deadlineAt: '2026-11-24T10:00:00.000Z', _status: 'published' },
    });
    expect(answer.status).toBe(201);
    const { doc } = (await answer.json()) as { doc: { id: string } };
    const before = (await feed()).length;
    expect(await tick(cms.payload, new Date('2026-11-23T22:59:00.000Z'))).toBe(true);
    expect(await tick(cms.payload, new Date('2026-11-23T22:59:30.000Z'))).toBe(false);
    expect(await tick(cms.payload, new Date('2026-11-23T23:00:01.000Z'))).toBe(true);
    const days = (await feed()).slice(before);
    expect(days.map(({ kind, tenant }) => `${kind} ${tenant}`).sort()).toEqual(
      ['chelm', 'chelm', 'dzierzkowice', 'dzierzkowice', 'koden', 'koden'].map((tenant) => `clock ${tenant}`),
    );
    await tick(cms.payload, new Date('2026-11-24T09:59:59.000Z'));
    expect((await feed()).slice(before + 6)).toEqual([]);
    await tick(cms.payload, new Date('2026-11-24T10:00:01.000Z'));
    await tick(cms.payload, new Date('2026-11-24T10:00:02.000Z'));
    expect((await feed()).slice(before + 6)).toMatchObject([{ kind: 'announcement', docId: doc.id, op: 'touch' }]);
  });
});
