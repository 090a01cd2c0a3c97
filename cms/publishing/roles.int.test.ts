import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffRole } from '../access/roles.ts';
import { anyWholeDocument } from '../testing/anyDocument.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { publishedCollections } from './publishedCollections.ts';

interface Made {
  id: string;
  _status: string;
  commune: string | { id: string };
  slug: string;
  revision?: number | null;
  publishedAt?: string | null;
}

/** Everything that may be tried on a document, as method, path and body. */
type Attempt = readonly [name: string, method: string, path: string, body?: unknown];

const attemptsOn = (slug: string, id: string, version: string, whole: Record<string, unknown>): Attempt[] => [
  ['publish', 'PATCH', `/${slug}/${id}`, { _status: 'published' }],
  ['publish as a draft', 'PATCH', `/${slug}/${id}?draft=true`, { _status: 'published' }],
  ['publish by autosave', 'PATCH', `/${slug}/${id}?autosave=true`, { _status: 'published' }],
  ['change without a draft', 'PATCH', `/${slug}/${id}`, { title: 'Inny tytuł dokumentu' }],
  ['take down past its own door', 'PATCH', `/${slug}/${id}`, { _status: 'draft' }],
  ['create as published', 'POST', `/${slug}`, { ...whole, _status: 'published' }],
  ['restore a version', 'POST', `/${slug}/versions/${version}`],
  ['restore a version as a draft', 'POST', `/${slug}/versions/${version}?draft=true`],
  ['change many', 'PATCH', `/${slug}?where[id][equals]=${id}`, { title: 'Inny tytuł dokumentu' }],
  ['change many drafts', 'PATCH', `/${slug}?where[id][equals]=${id}&draft=true`, { title: 'Inny tytuł dokumentu' }],
  ['delete', 'DELETE', `/${slug}/${id}`],
  ['delete many', 'DELETE', `/${slug}?where[id][equals]=${id}`],
  ['throw away', 'PATCH', `/${slug}/${id}`, { deletedAt: new Date().toISOString() }],
  ['throw many away', 'PATCH', `/${slug}?where[id][equals]=${id}`, { deletedAt: new Date().toISOString() }],
  ['throw away as a draft', 'PATCH', `/${slug}/${id}?draft=true`, { deletedAt: new Date().toISOString() }],
  ['take down', 'POST', `/${slug}/${id}/remove`, { reason: 'Bo tak chcę zrobić' }],
  ['send back', 'POST', `/${slug}/${id}/send-back`, { comment: 'Popraw datę w tytule.' }],
  ['confirm', 'POST', `/${slug}/${id}/still-current`, {}],
  ['undo', 'POST', `/${slug}/${id}/undo-publication`, { reason: 'Bo tak chcę zrobić' }],
  ['schedule', 'POST', `/${slug}/${id}/schedules`, { action: 'publish', at: '2027-06-01T07:00' }],
  ['reschedule', 'PATCH', `/${slug}/${id}/schedules/none`, { at: '2027-06-01T07:00' }],
  ['cancel a schedule', 'DELETE', `/${slug}/${id}/schedules/none`],
];

/** What an editor may do in the own commune, and nobody without content to work on. */
const worksOn = (slug: string, id: string, whole: Record<string, unknown>): Attempt[] => [
  ['read', 'GET', `/${slug}/${id}?draft=true`],
  ['create', 'POST', `/${slug}?draft=true`, whole],
  ['save a draft', 'PATCH', `/${slug}/${id}?draft=true`, { summary: 'Inne streszczenie dokumentu.' }],
  ['copy', 'POST', `/${slug}/${id}/duplicate`, {}],
  ['see its work', 'GET', `/${slug}/${id}/work`],
  ['ask for a review', 'POST', `/${slug}/${id}/ask-review`, {}],
];

describeOnDatabases('Who may do what with what the office publishes', (database) => {
  let cms: TestCms;
  let slugs: CollectionSlug[];
  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    await cms.communes();
    slugs = publishedCollections(cms.payload).map(({ slug }) => slug);
  });
  afterAll(async () => {
    await cms.stop();
  });

  const token = async (role: StaffRole, tenant: 'chelm' | 'koden' = 'chelm') => (await cms.staff(role, tenant)).token;
  const rowOf = (slug: CollectionSlug, id: string) =>
    cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: slug,
      where: { id: { equals: id } },
    });
  const make = async (slug: CollectionSlug, publish = true): Promise<Made> => {
    const body = { ...(await anyWholeDocument(cms, slug)), ...(publish ? { _status: 'published' } : {}) };
    const answer = await cms.call('POST', `/${slug}${publish ? '' : '?draft=true'}`, {
      staff: await token('publisher'),
      body,
    });
    expect(answer.status, `${slug}: ${await answer.clone().text()}`).toBe(201);
    return ((await answer.json()) as { doc: Made }).doc;
  };
  const versionOf = async (slug: CollectionSlug, id: string): Promise<string> => {
    const { docs } = await cms.payload.findVersions({ collection: slug, where: { parent: { equals: id } }, limit: 1 });
    return docs[0]?.id ?? '';
  };
  const everything = async (slug: CollectionSlug, id: string): Promise<Attempt[]> => {
    const whole = await anyWholeDocument(cms, slug);
    return [...attemptsOn(slug, id, await versionOf(slug, id), whole), ...worksOn(slug, id, whole)];
  };
  const isAboutRow = ([name]: Attempt) => !name.startsWith('create') && !name.includes('many');

  test('every kind of published document is made by the one builder', () => {
    expect(slugs).toEqual(expect.arrayContaining(['announcements', 'pages', 'news', 'events', 'projects']));
    // and those that cannot be without another document
    expect(slugs).toEqual(expect.arrayContaining(['councilSessions', 'galleries', 'departmentPages']));
  });

  test('an editor writes drafts and asks; everything that reaches the public is refused, by every door', async () => {
    const staff = await token('editor');
    for (const slug of slugs) {
      const doc = await make(slug);
      const before = await rowOf(slug, doc.id);
      const whole = await anyWholeDocument(cms, slug);
      for (const [name, method, path, body] of attemptsOn(slug, doc.id, await versionOf(slug, doc.id), whole)) {
        const answer = await cms.call(method, path, { staff, body });
        expect(answer.status, `${slug}: ${name}: ${await answer.clone().text()}`).toBe(403);
      }
      for (const [name, method, path, body] of worksOn(slug, doc.id, whole)) {
        const answer = await cms.call(method, path, { staff, body });
        expect([200, 201], `${slug}: ${name}: ${await answer.clone().text()}`).toContain(answer.status);
      }
      expect(await rowOf(slug, doc.id)).toEqual(before);
    }
  });

  test.each(['clerk', 'head', 'institution'] as const)('a %s has no part in content', async (role) => {
    const staff = await token(role);
    for (const slug of slugs) {
      const doc = await make(slug);
      for (const [name, method, path, body] of await everything(slug, doc.id)) {
        const answer = await cms.call(method, path, { staff, body });
        expect(answer.status, `${slug}: ${name}: ${await answer.clone().text()}`).toBe(403);
      }
    }
  });

  test.each(['editor', 'publisher', 'administrator'] as const)(
    "to a %s of Kodeń Chełm's document is not there, whatever they try",
    async (role) => {
      const staff = await token(role, 'koden');
      for (const slug of slugs) {
        const doc = await make(slug);
        const before = await rowOf(slug, doc.id);
        for (const attempt of await everything(slug, doc.id)) {
          const [name, method, path, body] = attempt;
          const answer = await cms.call(method, path, { staff, body });
          const said = await answer.clone().text();
          if (isAboutRow(attempt)) expect(answer.status, `${slug}: ${name}: ${said}`).toBe(404);
          else if (name.includes('many') && answer.status === 200)
            expect((JSON.parse(said) as { docs: unknown[] }).docs, `${slug}: ${name}`).toEqual([]);
          else if (name.startsWith('create'))
            expect(said, `${slug}: ${name}`).not.toContain(`"${String(before?.commune)}"`);
        }
        expect(await rowOf(slug, doc.id)).toEqual(before);
      }
    },
  );

  test('a copy is a draft of the own commune with an address of its own, whoever makes it and however they ask', async () => {
    for (const role of ['editor', 'publisher'] as const) {
      const staff = await token(role);
      for (const slug of slugs) {
        const doc = await make(slug);
        for (const query of ['', '?draft=false', '?draft=true']) {
          const answer = await cms.call('POST', `/${slug}/${doc.id}/duplicate${query}`, {
            staff,
            body: { _status: 'published', commune: (await cms.communes()).koden.id },
          });
          if (role === 'editor' && answer.status === 403) continue;
          expect(answer.status, `${slug}${query}: ${await answer.clone().text()}`).toBe(200);
          const { doc: copy } = (await answer.json()) as { doc: Made };
          const row = await rowOf(slug, copy.id);
          expect(row?._status, `${slug}${query}`).toBe('draft');
          expect(row?.commune).toBe((await cms.communes()).chelm.id);
          expect(row?.slug).not.toBe(doc.slug);
          expect([row?.revision ?? 0, row?.publishedAt ?? null]).toEqual([0, null]);
        }
      }
    }
  });

  test('whatever part of the answer is asked for, a publication is in the register', async () => {
    const staff = await token('publisher');
    for (const slug of slugs) {
      const doc = await make(slug, false);
      const answer = await cms.call('PATCH', `/${slug}/${doc.id}?select[title]=true`, {
        staff,
        body: { _status: 'published' },
      });
      expect(answer.status, await answer.clone().text()).toBe(200);
      const { totalDocs } = await cms.payload.count({
        collection: 'changeRegister',
        where: { docId: { equals: doc.id } },
      });
      expect(totalDocs, slug).toBe(1);
    }
  });

  test('saving by itself writes one draft version and nothing that anybody outside could see', async () => {
    const staff = await token('publisher');
    for (const slug of slugs) {
      const doc = await make(slug);
      const before = await rowOf(slug, doc.id);
      const count = async (collection: 'changeRegister' | 'publications') =>
        (await cms.payload.count({ collection, where: { docId: { equals: doc.id } } })).totalDocs;
      const seen = [await count('changeRegister'), await count('publications')];
      for (const query of ['?draft=true&autosave=true', '?autosave=true', '?draft=true&autosave=true'])
        for (const body of [
          { summary: `Nowe ${query} streszczenie` },
          { title: 'Tytuł z autozapisu', _status: 'published' },
        ])
          expect((await cms.call('PATCH', `/${slug}/${doc.id}${query}`, { staff, body })).status, query).toBe(200);
      expect(await rowOf(slug, doc.id), slug).toEqual(before);
      expect([await count('changeRegister'), await count('publications')]).toEqual(seen);
      const { totalDocs } = await cms.payload.countVersions({
        collection: slug,
        where: { parent: { equals: doc.id } },
      });
      expect(totalDocs, `${slug}: versions`).toBe(2);
    }
  });

  test('while a title is being typed, its address follows it, and never collides with another draft', async () => {
    const staff = await token('editor');
    for (const slug of slugs) {
      const made: Made[] = [];
      for (let index = 0; index < 2; index += 1) {
        const answer = await cms.call('POST', `/${slug}?draft=true`, { staff, body: { language: 'pl' } });
        expect(answer.status, await answer.clone().text()).toBe(201);
        const { doc } = (await answer.json()) as { doc: Made };
        made.push(doc);
        let address = doc.slug;
        for (const title of ['Prz', 'Przerwa', 'Przerwa w dostawie']) {
          const saved = await cms.call('PATCH', `/${slug}/${doc.id}?draft=true&autosave=true`, {
            staff,
            body: { title, slug: address },
          });
          expect(saved.status, await saved.clone().text()).toBe(200);
          address = ((await saved.json()) as { doc: Made }).doc.slug;
        }
        expect(address).toMatch(/^przerwa-w-dostawie/);
      }
    }
  });

  test('what was never public goes into the trash, gives its address free and comes back with it', async () => {
    const staff = await token('publisher');
    for (const slug of slugs) {
      const title = `Kosz na próbę ${slug}`;
      const create = async () =>
        (
          (await (
            await cms.call('POST', `/${slug}?draft=true`, { staff, body: await anyWholeDocument(cms, slug, title) })
          ).json()) as { doc: Made }
        ).doc;
      const first = await create();
      const trashed = await cms.call('PATCH', `/${slug}/${first.id}`, {
        staff,
        body: { deletedAt: new Date().toISOString() },
      });
      expect(trashed.status, await trashed.clone().text()).toBe(200);
      expect((await cms.call('GET', `/${slug}/${first.id}`, { staff })).status).toBe(404);
      const second = await create();
      expect(second.slug).toBe(first.slug);
      const back = await cms.call('PATCH', `/${slug}/${first.id}?trash=true`, { staff, body: { deletedAt: null } });
      expect(back.status, await back.clone().text()).toBe(200);
      expect((await rowOf(slug, first.id))?.slug).toBe(`${first.slug}-2`);
      const third = await make(slug);
      const refused = await cms.call('PATCH', `/${slug}/${third.id}`, {
        staff,
        body: { deletedAt: new Date().toISOString() },
      });
      expect([403, 404], 'a public document stays').toContain(refused.status);
      expect((await rowOf(slug, third.id))?.deletedAt ?? null).toBeNull();
    }
  });

  test('an editor throws away what was never public and takes it back as a draft, and can do no more with the trash', async () => {
    const staff = await token('editor');
    for (const slug of slugs) {
      const { id } = await make(slug, false);
      const change = (query: string, body: unknown) => cms.call('PATCH', `/${slug}${query}`, { staff, body });
      const thrown = { deletedAt: new Date().toISOString() };
      const one = `?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`;
      for (const [query, body] of [
        [`?where[id][equals]=${id}`, thrown],
        [`/${id}?draft=true`, thrown],
        [`/${id}`, { ...thrown, _status: 'published' }],
        [`/${id}`, { ...thrown, title: 'Inny tytuł dokumentu' }],
      ] as const)
        expect((await change(query, body)).status, `${slug}${query}`).toBe(403);
      const away = await change(`/${id}`, thrown);
      expect(away.status, slug + (await away.clone().text())).toBe(200);
      expect((await rowOf(slug, id))?.deletedAt).toBeTruthy();
      for (const path of [`/${slug}/${id}?trash=true`, `/${slug}${one}`])
        expect((await cms.call('DELETE', path, { staff })).status, path).toBe(403);
      expect((await change(one, { deletedAt: null, _status: 'published' })).status).toBe(403);
      // as the admin's button asks
      const back = await change(one, { deletedAt: null, _status: 'draft' });
      expect(back.status, slug + (await back.clone().text())).toBe(200);
      expect(await rowOf(slug, id)).toMatchObject({ deletedAt: null, _status: 'draft' });
      await change(`/${id}`, thrown);
      expect((await change(`/${id}?trash=true`, { deletedAt: null })).status).toBe(200);
      const published = await make(slug);
      const none = await change(`?trash=true&where[id][equals]=${published.id}`, { deletedAt: null, _status: 'draft' });
      expect(((await none.json()) as { docs?: unknown[] }).docs ?? []).toEqual([]);
      expect((await rowOf(slug, published.id))?._status).toBe('published');
    }
  });

  test('a version brought back keeps the count of publications and is in the register when it goes public', async () => {
    const staff = await token('publisher');
    for (const slug of slugs) {
      const doc = await make(slug);
      const old = await versionOf(slug, doc.id);
      await cms.call('PATCH', `/${slug}/${doc.id}`, {
        staff,
        body: { summary: 'Druga publikacja.', _status: 'published' },
      });
      const draft = await cms.call('POST', `/${slug}/versions/${old}?draft=true`, { staff });
      expect(draft.status, slug + (await draft.clone().text())).toBe(200);
      expect((await rowOf(slug, doc.id))?.summary).toBe('Druga publikacja.');
      const again = await cms.call('PATCH', `/${slug}/${doc.id}`, { staff, body: { _status: 'published' } });
      expect(again.status, slug + (await again.clone().text())).toBe(200);
      expect(((await again.json()) as { doc: Made }).doc.revision).toBe(3);
      const whole = await cms.call('POST', `/${slug}/versions/${old}`, { staff });
      expect(whole.status, await whole.clone().text()).toBe(200);
      const row = await rowOf(slug, doc.id);
      expect([row?._status, row?.revision, row?.publishedAt]).toEqual(['published', 4, doc.publishedAt]);
      const { docs } = await cms.payload.find({
        collection: 'changeRegister',
        where: { docId: { equals: doc.id } },
        sort: 'at',
      });
      expect(docs.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    }
  });
});
