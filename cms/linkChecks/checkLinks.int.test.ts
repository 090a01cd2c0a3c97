import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';
import { testRichText } from '../testing/testRichText.ts';

describeOnDatabases('The nightly look at links', (database) => {
  let cms: TestCms;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const status = { '/jest': 200, '/nie-ma': 404, '/chora': 500, '/tylko-get': request.method === 'HEAD' ? 405 : 200 }[
      request.url ?? ''
    ];
    response.writeHead(status ?? 404).end();
  });
  let origin: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    cms = await startPayload({ database });
    await cms.communes();
  });
  afterAll(async () => {
    await cms.stop();
    server.closeAllConnections();
    server.close();
  });

  test('dead links are known after a night, ill ones after two, and the editor is told', async () => {
    const { token } = await cms.staff('publisher');
    const paths = ['/jest', '/nie-ma', '/chora', '/tylko-get'];
    const body = testRichText(
      ...[...paths.map((path) => origin + path), 'http://10.0.0.1/'].map((href) => [
        { type: 'link' as const, href, children: [{ type: 'text' as const, text: `strona ${href.slice(-4)}` }] },
      ]),
    );
    const made = await cms.call('POST', '/announcements', {
      staff: token,
      body: { ...testAnnouncement('linki', { body }), _status: 'published' },
    });
    expect(made.status).toBe(201);
    const { checkLinks } = await import('./checkLinks.ts');
    const { deadUrlsAmong } = await import('./deadUrls.ts');
    const rules = { allow: [new URL(origin).host], pauseMs: 0 };
    const dead = async () => {
      const { createLocalReq } = await import('payload');
      const urls = [...paths.map((path) => origin + path), 'http://10.0.0.1/'];
      return deadUrlsAmong(await createLocalReq({}, cms.payload), urls);
    };
    expect(await checkLinks(cms.payload, rules)).toBe(5);
    expect(await dead()).toEqual([`${origin}/nie-ma`]);
    await checkLinks(cms.payload, rules);
    expect((await dead()).sort()).toEqual([`${origin}/chora`, `${origin}/nie-ma`]);
    expect(asked).toContain('GET /tylko-get');
    const check = await cms.call('POST', '/gate/check', {
      staff: token,
      body: { collection: 'announcements', data: { ...testAnnouncement('linki-2'), body } },
    });
    const { problems } = (await check.json()) as { problems: { rule: string }[] };
    expect(problems.filter(({ rule }) => rule === 'deadExternalLink')).toHaveLength(2);
  });

  test('an address nobody leads to any more is forgotten', async () => {
    const { token } = await cms.staff('publisher');
    const found = await cms.payload.find({ collection: 'announcements', where: { slug: { equals: 'linki' } } });
    const id = found.docs[0]?.id ?? '';
    await cms.call('PATCH', `/announcements/${id}`, {
      staff: token,
      body: { body: testRichText('Już bez odnośników.'), _status: 'published' },
    });
    const { checkLinks } = await import('./checkLinks.ts');
    expect(await checkLinks(cms.payload, { pauseMs: 0 })).toBe(0);
    expect((await cms.payload.find({ collection: 'linkChecks' })).totalDocs).toBe(0);
  });
});
