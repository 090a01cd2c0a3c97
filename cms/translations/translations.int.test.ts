import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

interface Answered {
  doc: { id: string; revision: number; translatedRevision?: number | null; matchesOriginal?: boolean };
}

describeOnDatabases('Translations', (database) => {
  let cms: TestCms;
  let publisher: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    publisher = (await cms.staff('publisher')).token;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const send = async (method: string, path: string, body: unknown, staff = publisher) => {
    const answer = await cms.call(method, path, { staff, body });
    return { status: answer.status, body: (await answer.json()) as Answered & Record<string, unknown> };
  };
  const publish = (title: string) =>
    send('POST', '/announcements', { ...testAnnouncement('', { title, slug: undefined }), _status: 'published' });
  const translationsOf = async (id: string) =>
    (
      (await (await cms.call('GET', `/announcements/${id}/translations`, { staff: publisher })).json()) as {
        translations: { language: string; id?: string; isPublic?: boolean; isOutdated?: boolean }[];
      }
    ).translations;

  test('a translation begins as a draft with everything of the Polish document in it, once per language', async () => {
    const { doc } = (await publish('Konsultacje nazwy placu')).body;
    expect((await translationsOf(doc.id)).map(({ language, id }) => `${language} ${String(id)}`)).toEqual([
      'en undefined',
      'uk undefined',
    ]);
    const made = await send('POST', `/announcements/${doc.id}/translate`, { language: 'en' });
    expect(made).toMatchObject({ status: 201, body: { created: true } });
    const again = await send('POST', `/announcements/${doc.id}/translate`, { language: 'en' });
    expect(again).toMatchObject({ status: 200, body: { id: made.body.id, created: false } });
    const draft = await cms.payload.findByID({
      collection: 'announcements',
      id: String(made.body.id),
      draft: true,
      depth: 0,
    });
    expect(draft).toMatchObject({
      language: 'en',
      translationOf: doc.id,
      title: 'Konsultacje nazwy placu',
      _status: 'draft',
      consultation: { forms: ['ankieta', 'spotkanie', 'uwagi na piśmie'] },
    });
    expect(draft.legalBasis).toHaveLength(3);
    expect(draft.publishedAt ?? undefined).toBeUndefined();
    expect(await translationsOf(doc.id)).toMatchObject([{ language: 'en', isPublic: false, isOutdated: false }, {}]);
  });

  test('a translation lags behind when the Polish text changes, until somebody says that it matches again', async () => {
    const { doc } = (await publish('Konsultacje nazwy ronda')).body;
    const made = await send('POST', `/announcements/${doc.id}/translate`, { language: 'uk' });
    const id = String(made.body.id);
    const published = await send('PATCH', `/announcements/${id}`, {
      title: 'Консультації щодо назви кільця',
      slug: 'konsultatsii-kiltse',
      _status: 'published',
    });
    expect(published.body.doc.translatedRevision).toBe(1);
    await send('PATCH', `/announcements/${doc.id}`, {
      title: 'Konsultacje nazwy ronda na Lwowskiej',
      _status: 'published',
    });
    expect(await translationsOf(doc.id)).toMatchObject([{}, { language: 'uk', isPublic: true, isOutdated: true }]);
    const beside = await send('GET', `/announcements/${id}/original`, undefined);
    expect(beside.body).toMatchObject({ id: doc.id, outdated: true });
    const texts = beside.body.texts as { name: string; changed: boolean; label: string }[];
    expect(texts.filter(({ changed }) => changed).map(({ name }) => name)).toEqual(['title']);
    expect(texts.map(({ label }) => label)).toContain('Streszczenie');
    const typo = await send('PATCH', `/announcements/${id}`, { summary: 'Коротко про справу.', _status: 'published' });
    expect(typo.body.doc.translatedRevision).toBe(1);
    const matched = await send('PATCH', `/announcements/${id}`, { matchesOriginal: true, _status: 'published' });
    expect(matched.body.doc).toMatchObject({ translatedRevision: 2, matchesOriginal: false });
    expect((await translationsOf(doc.id))[1]?.isOutdated).toBe(false);
  });

  test('another commune neither sees nor starts a translation, and nobody translates from a translation', async () => {
    const koden = (await cms.staff('publisher', 'koden')).token;
    const { doc } = (await publish('Konsultacje nazwy mostu')).body;
    for (const [method, path, body] of [
      ['GET', `/announcements/${doc.id}/translations`, undefined],
      ['GET', `/announcements/${doc.id}/original`, undefined],
      ['POST', `/announcements/${doc.id}/translate`, { language: 'en' }],
    ] as const) {
      expect((await cms.call(method, path, { staff: koden, body })).status, path).toBe(404);
      expect((await cms.call(method, path, { body })).status, path).toBe(401);
    }
    const made = await send('POST', `/announcements/${doc.id}/translate`, { language: 'en' });
    expect((await send('POST', `/announcements/${String(made.body.id)}/translate`, { language: 'uk' })).status).toBe(
      409,
    );
    expect((await send('POST', `/announcements/${doc.id}/translate`, { language: 'pl' })).status).toBe(422);
  });
});
