import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Inline } from '../../content-models/richText/richText.ts';
import { worklistCountsSchema, worklistSchema } from '../../content-models/work/work.ts';
import { anyDocument } from '../testing/anyDocument.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';
import { testRichText } from '../testing/testRichText.ts';

const link = (href: string, words = 'opłaty'): Inline => ({
  type: 'link',
  href,
  children: [{ type: 'text', text: words }],
});
const gateReasons = { deadInternalLink: 'Strona będzie jutro, tak uzgodniliśmy.' };

describeOnDatabases('The list of broken links', (database) => {
  let cms: TestCms;
  let publisher: string;
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/jest' ? 200 : 404).end();
  });
  let origin: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    cms = await startPayload({ database });
    await cms.communes();
    publisher = (await cms.staff('publisher')).token;
  });
  afterAll(async () => {
    await cms.stop();
    server.closeAllConnections();
    server.close();
  });

  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await cms.call(method, path, { staff: publisher, body });
    const json = (await answer.json()) as { doc?: { id: string } };
    if (answer.status > 201) throw new Error(`${path}: ${JSON.stringify(json)}`);
    return json.doc?.id ?? '';
  };
  const publish = (slug: string, children: Inline[], more: Record<string, unknown> = {}) =>
    call('POST', '/announcements', {
      ...testAnnouncement(slug, { body: testRichText(children), gateReasons, ...more }),
      _status: 'published',
    });
  const publishPage = (slug: string, more: Record<string, unknown> = {}) =>
    call('POST', '/pages', {
      ...{ language: 'pl', title: `Strona ${slug}`, summary: 'Krótko o tym, co tu jest.', slug },
      ...{ body: testRichText('Tekst strony.'), producedBy: 'Kierownik', producedAt: '2026-11-02T12:00:00.000Z' },
      _status: 'published',
      ...more,
    });
  const remove = (collection: string, id: string) =>
    call('POST', `/${collection}/${id}/remove`, { reason: 'Strona jest nieaktualna.' });
  /** The list, held against its number on the start page: documents and what is wrong in each. */
  const broken = async (staff = publisher): Promise<Record<string, string>> => {
    const list = worklistSchema.parse(await (await cms.call('GET', '/worklists/brokenLinks', { staff })).json());
    const { counts } = worklistCountsSchema.parse(await (await cms.call('GET', '/worklists', { staff })).json());
    expect(counts.find(({ name }) => name === 'brokenLinks')?.count).toBe(list.total);
    expect(list.items).toHaveLength(list.total);
    return Object.fromEntries(
      list.items.map(({ href, detail = '' }) => [href.split('/').at(-1) ?? '', detail] as const),
    );
  };

  test('a link to a document that is taken down breaks at once and is well again when it is back', async () => {
    const target = await publishPage('cennik');
    const byId = await publish('przez-id', [
      { type: 'reference', to: { collection: 'pages', id: target }, children: [{ type: 'text', text: 'cennik' }] },
    ]);
    const byAddress = await publish('przez-adres', [link('/cennik/#kasa')]);
    expect(await broken()).toEqual({});
    await remove('pages', target);
    expect(await broken()).toEqual({
      [byId]: '„cennik”: Tego dokumentu nie ma na stronie',
      [byAddress]: '„opłaty” /cennik/#kasa: Pod tym adresem nic nie ma',
    });
    expect(await broken((await cms.staff('editor', 'koden')).token)).toEqual({});
    await call('PATCH', `/pages/${target}`, { _status: 'published' });
    expect(await broken()).toEqual({});
    await remove('pages', target);
    await call('PATCH', `/announcements/${byId}`, { body: testRichText('Bez odnośnika.'), _status: 'published' });
    expect(Object.keys(await broken())).toEqual([byAddress]);
    await remove('announcements', byAddress);
    expect(await broken()).toEqual({});
  });

  test('a draft breaks and mends nothing until it is public', async () => {
    const id = await publish('szkic-odnosnika', [link('/nie-ma-takiej/')]);
    const line = '„opłaty” /nie-ma-takiej/: Pod tym adresem nic nie ma';
    expect(await broken()).toEqual({ [id]: line });
    await call('PATCH', `/announcements/${id}?draft=true`, { body: testRichText('Poprawione.') });
    expect(await broken()).toEqual({ [id]: line });
    await call('PATCH', `/announcements/${id}`, { _status: 'published' });
    expect(await broken()).toEqual({});
  });

  test('the old address of a moved page leads on, also from pages below it, and so does one led away by hand', async () => {
    const parent = await publishPage('odpady-dzial');
    await publishPage('terminy', { parent });
    const id = await publish('do-starych', [link('/odpady-dzial/'), link('/stary-cennik/', 'cennik')]);
    expect(await broken()).toEqual({ [id]: '„cennik” /stary-cennik/: Pod tym adresem nic nie ma' });
    await call('PATCH', `/pages/${parent}`, { slug: 'odpady', _status: 'published' });
    expect(await broken()).toEqual({ [id]: '„cennik” /stary-cennik/: Pod tym adresem nic nie ma' });
    const redirect = await call('POST', '/redirects', { from: '/stary-cennik/', address: '/odpady/' });
    expect(await broken()).toEqual({});
    await cms.call('DELETE', `/redirects/${redirect}`, { staff: publisher });
    expect(Object.keys(await broken())).toEqual([id]);
    await remove('announcements', id);
  });

  test('lists, the portal and files of the site are there; a document that is not on its shelf is not', async () => {
    const lists = ['/', '/ogloszenia/', '/sprawy/alfabetycznie/', '/wydarzenia/2026/11/', '/wydarzenia/kalendarz.ics'];
    const more = [
      '/moje-miasto/zalatw/?usluga=pismo',
      '/urzad/telefony/',
      '/bip/rejestr-zmian/2026/11/',
      '/status/',
      '/aktualnosci/temat/sport/',
    ];
    const id = await publish(
      'listy',
      [...lists, ...more].map((href) => link(href)),
    );
    expect(await broken()).toEqual({});
    await call('PATCH', `/announcements/${id}`, {
      body: testRichText([link('/sprawy/nie-ma-karty/'), link('/rada/sesje/nie-ma-sesji/', 'sesja')]),
      _status: 'published',
    });
    expect((await broken())[id]?.split('\n')).toEqual([
      '„opłaty” /sprawy/nie-ma-karty/: Pod tym adresem nic nie ma',
      '„sesja” /rada/sesje/nie-ma-sesji/: Pod tym adresem nic nie ma',
    ]);
    await remove('announcements', id);
  });

  test('an address elsewhere that died in the night is told after it, with its reason, also one in a field of its own', async () => {
    const { checkLinks } = await import('./checkLinks.ts');
    const { lookThroughLinks } = await import('./lookThroughLinks.ts');
    const night = async () => {
      await checkLinks(cms.payload, { allow: [new URL(origin).host], pauseMs: 0 });
      await lookThroughLinks(cms.payload);
    };
    const id = await publish('swiat', [link(`${origin}/jest`), link(`${origin}/nie-ma`, 'wzór wniosku')]);
    const event = await call('POST', '/events', {
      ...anyDocument(cms.payload, 'events'),
      ...{ title: 'Koncert na rynku', startsAt: '2027-06-05T16:00:00.000Z' },
      registrationUrl: `${origin}/bilety`,
      _status: 'published',
    });
    expect(await broken()).toEqual({});
    await night();
    expect(await broken()).toEqual({
      [id]: `„wzór wniosku” ${origin}/nie-ma: Strona nie istnieje (404)`,
      [event]: `„Adres zapisów lub biletów” ${origin}/bilety: Strona nie istnieje (404)`,
    });
    await call('PATCH', `/announcements/${id}`, { body: testRichText([link(`${origin}/jest`)]), _status: 'published' });
    await remove('events', event);
    expect(await broken()).toEqual({});
  });

  test('a city that is older than the list gets it at its next start, once', async () => {
    const id = await publish('starsze', [link('/nie-ma-niczego/')]);
    for (const collection of ['brokenLinks', 'textReferences'] as const)
      await cms.payload.db.deleteMany({ collection, where: {} });
    expect(await broken()).toEqual({});
    const { lookThroughLinksOnce } = await import('./lookThroughLinks.ts');
    await lookThroughLinksOnce(cms.payload);
    expect(Object.keys(await broken())).toEqual([id]);
    await publishPage('nie-ma-niczego');
    expect(await broken()).toEqual({});
    await cms.payload.db.deleteMany({ collection: 'textReferences', where: {} });
    await lookThroughLinksOnce(cms.payload);
    expect((await cms.payload.find({ collection: 'textReferences' })).totalDocs).toBe(0);
  });
});
