import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { readRecords } from '../testing/readRecords.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

describeOnDatabases('Redirects and menus', (database) => {
  let cms: TestCms;
  let publisher: string;
  let living: string;
  let removed: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    publisher = (await cms.staff('publisher')).token;
    living = await publish('zywe-ogloszenie');
    removed = await publish('zdjete-ogloszenie');
    const answer = await cms.call('POST', `/announcements/${removed}/remove`, {
      staff: publisher,
      body: { reason: 'Ogłoszono omyłkowo.' },
    });
    expect(answer.status).toBe(200);
  });
  afterAll(async () => {
    await cms.stop();
  });

  const publish = async (slug: string) => {
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher,
      body: testAnnouncement(slug, { _status: 'published' }),
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const redirect = (from: string, to: object, staff = publisher) =>
    cms.call('POST', '/redirects', { staff, body: { from, ...to } });
  const wordsOf = async (answer: Response) => {
    const { errors } = (await answer.json()) as { errors: { data?: { errors?: { message: string }[] } }[] };
    return errors[0]?.data?.errors?.map(({ message }) => message).join(' ');
  };

  test('an old address leads to a document or to an address, and crosses to the site', async () => {
    const document = { relationTo: 'announcements', value: living };
    expect((await redirect('stara-strona', { document })).status).toBe(201);
    expect((await redirect('/dokumenty/plan.pdf', { address: '/ogloszenia' })).status).toBe(201);
    const [record] = await readRecords(cms, 'redirects', 'chelm');
    expect(record?.document).toEqual({
      redirects: [
        { from: '/dokumenty/plan.pdf/', target: { kind: 'address', href: '/ogloszenia/' } },
        { from: '/stara-strona/', target: { kind: 'document', id: living } },
      ],
    });
  });

  test('where a page lives, where a removal is explained and where the system answers, nothing leads away', async () => {
    const address = '/szukaj/';
    for (const [from, words] of [
      ['/ogloszenia/zywe-ogloszenie/', 'opublikowany dokument'],
      ['/ogloszenia/zdjete-ogloszenie/', 'musi tak zostać'],
      ['/ogloszenia/', 'strona tego serwisu'],
      ['/admin/logout', 'używa sam system'],
      ['/', 'Podaj adres'],
      ['/strona?id=3', 'bez znaku zapytania'],
      ['/stara-strona/', 'ma już przekierowanie'],
    ] as const) {
      const answer = await redirect(from, { address });
      expect(answer.status, from).toBe(400);
      expect(await wordsOf(answer), from).toContain(words);
    }
    expect((await redirect('/bez-celu/', {})).status).toBe(400);
    expect((await redirect('/zly-cel/', { address: 'javascript:alert(1)' })).status).toBe(400);
  });

  test('redirects do not go round in circles, by whatever way they are closed', async () => {
    expect((await redirect('/a/', { address: '/a' })).status).toBe(400);
    const first = (await (await redirect('/a/', { address: '/b' })).json()) as { doc: { id: string } };
    expect((await redirect('/b/', { address: '/c/' })).status).toBe(201);
    const closing = await redirect('/c/', { address: '/a/' });
    expect(closing.status).toBe(400);
    expect(await wordsOf(closing)).toContain('w kółko');
    expect((await redirect('/c/', { address: '/szukaj/' })).status).toBe(201);
    const changed = await cms.call('PATCH', `/redirects/${first.doc.id}`, { staff: publisher, body: { from: '/c/' } });
    expect(changed.status).toBe(400);
  });

  test('a redirect that is deleted leaves the site, and another commune sees none of it', async () => {
    const made = (await (await redirect('/na-chwile/', { address: '/szukaj/' })).json()) as { doc: { id: string } };
    const stranger = (await cms.staff('publisher', 'koden')).token;
    const refused = await cms.call('DELETE', `/redirects/${made.doc.id}`, { staff: stranger });
    expect([403, 404]).toContain(refused.status);
    const editor = (await cms.staff('editor')).token;
    expect((await redirect('/redaktor/', { address: '/szukaj/' }, editor)).status).toBe(403);
    expect((await cms.call('DELETE', `/redirects/${made.doc.id}`, { staff: publisher })).status).toBe(200);
    expect(JSON.stringify(await readRecords(cms, 'redirects', 'chelm'))).not.toContain('na-chwile');
    expect((await readRecords(cms, 'redirects', 'koden'))[0]?.document).toEqual({ redirects: [] });
  });

  test('a menu crosses with its documents by name, one per place and language', async () => {
    const items = [
      { document: { relationTo: 'announcements', value: living } },
      { label: 'Szukaj', address: '/szukaj/' },
    ];
    const menu = (body: object) => cms.call('POST', '/menus', { staff: publisher, body: { language: 'pl', ...body } });
    expect((await menu({ place: 'header', items })).status).toBe(201);
    expect((await menu({ place: 'header', items })).status).toBe(400);
    expect((await menu({ place: 'header', language: 'en', items: [{ address: '/szukaj/' }] })).status).toBe(400);
    const tooMany = Array.from({ length: 8 }, () => ({ label: 'Szukaj', address: '/szukaj/' }));
    expect((await menu({ place: 'header', language: 'uk', items: tooMany })).status).toBe(400);
    expect((await menu({ place: 'footer', groups: [{ heading: 'Na skróty', items }] })).status).toBe(201);
    const [record] = await readRecords(cms, 'menus', 'chelm');
    const links = [
      { target: { kind: 'document', id: living } },
      { label: 'Szukaj', target: { kind: 'address', href: '/szukaj/' } },
    ];
    expect(record?.document).toEqual({
      menus: [
        { language: 'pl', place: 'header', groups: [{ items: links }] },
        { language: 'pl', place: 'footer', groups: [{ heading: 'Na skróty', items: links }] },
      ],
    });
  });
});
