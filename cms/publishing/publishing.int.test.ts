import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedSchema, publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

/** A draft without an address: the cms makes it of the title. */
const draft = (title: string) => testAnnouncement('', { title, slug: undefined });

interface Saved {
  doc: { id: string; slug: string; revision: number; _status: string; enteredBy: string; commune: unknown };
}

describeOnDatabases('Publishing', (database) => {
  let cms: TestCms;
  let service: Record<string, string>;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
  });
  afterAll(async () => {
    await cms.stop();
  });

  const create = async (title: string, staff: string) =>
    (await (await cms.call('POST', '/announcements?draft=true', { staff, body: draft(title) })).json()) as Saved;
  const feed = async (after = 0) =>
    feedSchema.parse(
      await (await cms.call('GET', `/publications/feed?after=${String(after)}`, { headers: service })).json(),
    );
  const records = async (id: string) => {
    const answer = await cms.call('GET', `/publications/records?kind=announcement&ids=${id}`, { headers: service });
    return (await answer.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => publishedRecordSchema.parse(JSON.parse(line)));
  };

  test('an editor saves a draft, which the site never hears of', async () => {
    const editor = await cms.staff('editor');
    const before = (await feed()).last;
    const { doc } = await create('Przerwa w dostawie wody: szkic', editor.token);
    expect(doc._status).toBe('draft');
    expect((await feed(before)).entries).toEqual([]);
    expect(await records(doc.id)).toEqual([]);
  });

  test('an editor can neither publish, by any door, nor change what is public', async () => {
    const editor = await cms.staff('editor');
    const publisher = await cms.staff('publisher');
    const { doc } = await create('Przerwa w dostawie wody: odmowa', editor.token);
    const attempts = [
      await cms.call('PATCH', `/announcements/${doc.id}`, { staff: editor.token, body: { _status: 'published' } }),
      await cms.call('PATCH', `/announcements/${doc.id}?draft=true`, {
        staff: editor.token,
        body: { _status: 'published' },
      }),
      await cms.call('PATCH', `/announcements/${doc.id}`, { staff: editor.token, body: { title: 'Inny tytuł' } }),
      await cms.call('POST', '/announcements', {
        staff: editor.token,
        body: { ...draft('Od razu na stronę'), _status: 'published' },
      }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    await cms.call('PATCH', `/announcements/${doc.id}`, { staff: publisher.token, body: { _status: 'published' } });
    const down = await cms.call('PATCH', `/announcements/${doc.id}`, {
      staff: editor.token,
      body: { _status: 'draft' },
    });
    expect(down.status).toBe(403);
    const removed = await cms.call('POST', `/announcements/${doc.id}/remove`, {
      staff: editor.token,
      body: { reason: 'Bo tak chcę' },
    });
    expect(removed.status).toBe(403);
    expect(await records(doc.id)).toHaveLength(1);
  });

  test('a publisher publishes: feed, register and the public shape agree, and a later draft stays inside', async () => {
    const publisher = await cms.staff('publisher');
    const before = (await feed()).last;
    const { doc } = await create('Przerwa w dostawie wody: publikacja', publisher.token);
    const answer = await cms.call('PATCH', `/announcements/${doc.id}`, {
      staff: publisher.token,
      body: { _status: 'published' },
    });
    expect(answer.status).toBe(200);
    const saved = (await answer.json()) as Saved;
    expect(saved.doc).toMatchObject({ revision: 1, enteredBy: 'publisher chelm' });
    expect((await feed(before)).entries).toMatchObject([
      { kind: 'change', op: 'publish', tenant: 'chelm' },
      { kind: 'announcement', op: 'publish', docId: doc.id, tenant: 'chelm' },
    ]);
    await cms.call('PATCH', `/announcements/${doc.id}?draft=true`, {
      staff: publisher.token,
      body: { title: 'Tajny nowy tytuł' },
    });
    const [record] = await records(doc.id);
    expect(record).toMatchObject({
      document: { title: 'Przerwa w dostawie wody: publikacja', type: 'consultation', revision: 1 },
    });
    expect((await feed(before)).entries).toHaveLength(2);
    const register = await cms.payload.find({ collection: 'changeRegister', where: { docId: { equals: doc.id } } });
    expect(register.docs).toMatchObject([
      { action: 'publish', by: 'publisher chelm', path: `/ogloszenia/${doc.slug}/` },
    ]);
  });

  test('taking down wants a reason and leaves a removal where the document was', async () => {
    const publisher = await cms.staff('publisher');
    const { doc } = await create('Przerwa w dostawie wody: zdjęcie', publisher.token);
    await cms.call('PATCH', `/announcements/${doc.id}`, { staff: publisher.token, body: { _status: 'published' } });
    const bare = await cms.call('PATCH', `/announcements/${doc.id}`, {
      staff: publisher.token,
      body: { _status: 'draft' },
    });
    expect(bare.status).toBe(400);
    const short = await cms.call('POST', `/announcements/${doc.id}/remove`, {
      staff: publisher.token,
      body: { reason: '' },
    });
    expect(short.status).toBe(422);
    const removed = await cms.call('POST', `/announcements/${doc.id}/remove`, {
      staff: publisher.token,
      body: { reason: 'Ogłoszenie dotyczyło innej ulicy.' },
    });
    expect(removed.status).toBe(200);
    expect(await records(doc.id)).toMatchObject([
      { kind: 'removal', document: { path: `/ogloszenia/${doc.slug}/`, reason: 'Ogłoszenie dotyczyło innej ulicy.' } },
    ]);
    expect((await cms.call('DELETE', `/announcements/${doc.id}`, { staff: publisher.token })).status).not.toBe(200);
  });

  test("an editor of Kodeń neither sees nor touches Chełm's draft, whatever the endpoint", async () => {
    const chelm = await cms.staff('editor', 'chelm');
    const koden = await cms.staff('publisher', 'koden');
    const { doc } = await create('Tajny szkic Chełma', chelm.token);
    const list = (await (
      await cms.call('GET', '/announcements?limit=100&draft=true', { staff: koden.token })
    ).json()) as { docs: { id: string }[] };
    expect(list.docs.map(({ id }) => id)).not.toContain(doc.id);
    const versions = (await (
      await cms.call('GET', '/announcements/versions?limit=100', { staff: koden.token })
    ).json()) as { docs: { parent: string }[] };
    expect(versions.docs.map(({ parent }) => parent)).not.toContain(doc.id);
    for (const [method, path, body] of [
      ['GET', `/announcements/${doc.id}?draft=true`, undefined],
      ['PATCH', `/announcements/${doc.id}?draft=true`, { title: 'Przejęte' }],
      ['PATCH', `/announcements/${doc.id}`, { _status: 'published' }],
      ['POST', `/announcements/${doc.id}/remove`, { reason: 'Nie moje, ale zdejmuję' }],
      ['POST', `/announcements/${doc.id}/duplicate`, {}],
      ['DELETE', `/announcements/${doc.id}`, undefined],
    ] as const) {
      const answer = await cms.call(method, path, { staff: koden.token, body });
      expect([403, 404], `${method} ${path}`).toContain(answer.status);
    }
    const forged = (await (
      await cms.call('POST', '/announcements?draft=true', {
        staff: koden.token,
        body: { ...draft('Podrzucone ogłoszenie'), commune: doc.commune },
      })
    ).json()) as Saved;
    expect(JSON.stringify(forged.doc.commune)).toContain((await cms.communes()).koden.id);
  });

  test('two documents of one commune cannot share an address; two communes may', async () => {
    const chelm = await cms.staff('publisher', 'chelm');
    const koden = await cms.staff('publisher', 'koden');
    await create('Ten sam adres', chelm.token);
    const twice = await cms.call('POST', '/announcements', {
      staff: chelm.token,
      body: { ...draft('Ten sam adres'), slug: 'ten-sam-adres', _status: 'published' },
    });
    expect(twice.status).toBe(400);
    const unnamed = await cms.call('POST', '/announcements', {
      staff: chelm.token,
      body: { ...draft('Ten sam adres'), _status: 'published' },
    });
    expect(((await unnamed.json()) as Saved).doc.slug).toBe('ten-sam-adres-2');
    const elsewhere = await cms.call('POST', '/announcements', {
      staff: koden.token,
      body: { ...draft('Ten sam adres'), _status: 'published' },
    });
    expect(elsewhere.status).toBe(201);
  });

  test('the feed and its files are shut without the service token', async () => {
    for (const path of [
      '/publications/feed?after=0',
      '/publications/snapshot',
      '/publications/records?kind=page&ids=x',
    ]) {
      expect((await cms.call('GET', path)).status).toBe(404);
      expect((await cms.call('GET', path, { headers: { authorization: 'Bearer guess' } })).status).toBe(404);
    }
  });
});
