import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describeOnDatabases('„Czy ta strona pomogła?”', (database) => {
  let cms: TestCms;

  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
  });
  afterAll(async () => {
    await cms.stop();
  });

  const answer = async (fields: Record<string, string>) => {
    const sent = await cms.call('POST', '/portal/feedback', {
      headers: form,
      body: new URLSearchParams(fields).toString(),
    });
    return [sent.status, sent.headers.get('location')];
  };
  const listOf = async (role: 'editor' | 'clerk', tenant: 'chelm' | 'koden' = 'chelm') => {
    const { token } = await cms.staff(role, tenant);
    const list = await cms.call('GET', '/feedback?sort=page', { staff: token });
    return list.status === 200 ? ((await list.json()) as { docs: Record<string, unknown>[] }).docs : list.status;
  };

  test('an answer is thanked for in the language of its page and seen by the editors of its commune', async () => {
    expect(await answer({ page: '/urzad/kontakt/', answer: 'yes' })).toEqual([303, '/ocena-strony/dziekujemy/']);
    expect(await answer({ page: '/en/office/', answer: 'remark', comment: 'Where is the lift?' })).toEqual([
      303,
      '/en/ocena-strony/dziekujemy/',
    ]);
    expect(await listOf('editor')).toMatchObject([
      { page: '/en/office/', answer: 'remark', comment: 'Where is the lift?' },
      { page: '/urzad/kontakt/', answer: 'yes' },
    ]);
    expect(await listOf('editor', 'koden')).toEqual([]);
    expect(await listOf('clerk')).toBe(403);
  });

  test('nothing tells who answered or at what hour, and a number typed in is not kept', async () => {
    await answer({ page: '/zapis/', answer: 'no', comment: 'Mój PESEL to 44051401458, dzwoń 600 100 200.' });
    const { docs } = await cms.payload.find({ collection: 'feedback', where: { page: { equals: '/zapis/' } } });
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['answer', 'comment', 'commune', 'day', 'id', 'page']);
    expect(docs[0]?.comment).toBe('Mój PESEL to [dane usunięte], dzwoń [dane usunięte].');
    const moment = parseInt((docs[0]?.id ?? '').replaceAll('-', '').slice(0, 12), 16);
    expect(new Date(moment).toISOString()).toBe(`${docs[0]?.day ?? ''}T00:00:00.000Z`);
  });

  test('what is no answer is led to a page that says so, and nothing of it is kept', async () => {
    const before = (await cms.payload.count({ collection: 'feedback' })).totalDocs;
    expect(await answer({ page: '/urzad/', answer: 'maybe' })).toEqual([303, '/ocena-strony/nie-zapisano/']);
    expect(await answer({ page: 'https://obcy.example/', answer: 'yes' })).toEqual([
      303,
      '/ocena-strony/nie-zapisano/',
    ]);
    // a machine fills in every field and is none the wiser
    expect(await answer({ page: '/urzad/', answer: 'yes', website: 'x' })).toEqual([303, '/ocena-strony/dziekujemy/']);
    expect((await cms.payload.count({ collection: 'feedback' })).totalDocs).toBe(before);
    expect((await cms.call('POST', '/portal/feedback', { body: { page: '/urzad/', answer: 'yes' } })).status).toBe(415);
  });

  test('nobody answers a hundred times, and answers older than two years are forgotten', async () => {
    const { forgiveAll, limits } = await import('../portal/limiter.ts');
    forgiveAll(limits.feedbackPerAddress, 'local');
    for (let times = 0; times < limits.feedbackPerAddress.most; times += 1) {
      await answer({ page: '/urzad/', answer: 'yes', website: 'x' });
    }
    expect(await answer({ page: '/urzad/', answer: 'yes' })).toEqual([303, '/ocena-strony/nie-zapisano/']);
    const { createLocalReq } = await import('payload');
    const { forgetOldFeedback } = await import('./keepFeedback.ts');
    await forgetOldFeedback(await createLocalReq({}, cms.payload), new Date('2099-01-01T00:00:00Z'));
    expect((await cms.payload.count({ collection: 'feedback' })).totalDocs).toBe(0);
  });
});
