import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeTextFile } from '../files/placeFile.ts';
import { buildIndex, closeIndexer } from '../search/buildIndex.ts';
import { createSearchAsker } from '../search/askSearch.ts';
import { readTrustedProxies } from '../../content-models/environment/trustedProxies.ts';
import { proxyTest } from './clientAddress.ts';
import { createHosts } from './hosts.ts';
import { createSiteServer } from './siteServer.ts';

let dataDir: string;
let site: Server;
let cms: Server | undefined;
let cmsPort = 0;
const hosts = createHosts();
const search = createSearchAsker();
const seen: IncomingMessage[] = [];
let aborted = 0;

const page = (title: string, inside: string) =>
  `<!doctype html><html lang="pl"><head><title>${title}</title></head><body><main>${inside}</main></body></html>`;
const put = async (tenant: string, file: string, bytes: string, precompressed = true) => {
  const path = join(dataDir, 'public', tenant, file);
  await mkdir(dirname(path), { recursive: true });
  if (precompressed) await placeTextFile(path, Buffer.from(bytes));
  else await writeFile(path, bytes);
};

/** Connections on which the cms has answered `/api/rest`: it closes them as soon as anything more comes. */
const rested = new WeakSet<Socket>();
let closed = 0;

const answerAsCms: RequestListener = (incoming, outgoing) => {
  if (rested.has(incoming.socket)) {
    closed += 1;
    incoming.socket.destroy();
    return;
  }
  seen.push(incoming);
  if (incoming.url === '/api/rest') rested.add(incoming.socket);
  if (incoming.url === '/api/slow') {
    outgoing.writeHead(200, { 'x-powered-by': 'Next.js' });
    outgoing.write('first');
    incoming.on('close', () => (aborted += 1));
    return;
  }
  if (incoming.url === '/api/portal/files') {
    incoming.resume().on('end', () => outgoing.writeHead(201).end());
    return;
  }
  if (incoming.url === '/api/cut') {
    outgoing.writeHead(200, { 'content-length': '100' });
    outgoing.write('half');
    setTimeout(() => outgoing.destroy(), 10);
    return;
  }
  outgoing.writeHead(201, { 'content-type': 'text/plain', 'x-powered-by': 'Next.js', 'set-cookie': ['a=1', 'b=2'] });
  incoming.pipe(outgoing);
};

const startCms = async () => {
  cms = createServer(answerAsCms);
  cms.on('upgrade', (_incoming, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    socket.on('data', (bytes: Buffer) => socket.write(`echo ${bytes.toString()}`));
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.end());
  });
  cms.listen(cmsPort, '127.0.0.1');
  await once(cms, 'listening');
  cmsPort = (cms.address() as AddressInfo).port;
};
const stopCms = async () => {
  cms?.closeAllConnections();
  cms?.close();
  if (cms) await once(cms, 'close');
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'server-'));
  await put('chelm', 'index.html', page('Chełm', 'Strona Chełma'));
  await put('koden', 'index.html', page('Kodeń', 'Strona Kodnia'));
  await put('chelm', '404/index.html', page('Brak', 'Nie ma takiej strony'));
  await put('chelm', 'ogloszenia/usuniete/index.html', page('Usunięto', 'Usunięto ogłoszenie'));
  await put(
    'chelm',
    'ogloszenia/podatki/index.html',
    page(
      'Podatki',
      '<article data-pagefind-body><span hidden data-pagefind-filter="stan">aktualne</span><h1 data-pagefind-meta="title">Podatki w Łodzi</h1><p>Podatki płaci się w kasie.</p></article>',
    ),
  );
  await put(
    'chelm',
    'szukaj/index.html',
    page(
      'Szukaj',
      '<form id="szukaj"><input id="q" name="q" type="search"/></form><div id="wyniki" data-phone="+48825653600"><!--wyniki--><!--/wyniki--></div>',
    ),
  );
  await put('chelm', '_astro/style.abc.css', 'p{color:green}');
  await put('chelm', 'pliki/0123456789abcdef/uchwala.pdf', '%PDF-1.7 0123456789', false);
  await put('chelm', 'pliki/0123456789abcdef/formularz.html', '<script>alert(1)</script>', false);
  await put('chelm', 'pliki/0123456789abcdef/dane.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', false);
  await put(
    'chelm',
    '_routes.json',
    JSON.stringify({
      gone: ['/ogloszenia/usuniete/'],
      redirects: { '/stary/': '/ogloszenia/podatki/' },
      standing: { '/pliki/019a/': '/pliki/ab12/regulamin.pdf' },
    }),
    false,
  );
  await put('chelm', 'otwarte-dane/ogloszenia.csv', 'id\r\n1\r\n');
  await put('chelm', 'otwarte-dane/ogloszenia.csv-metadata.json', '{}');
  await put('chelm', 'catalog.jsonld', '{}');
  await put('chelm', 'ogloszenia/atom.xml', '<feed/>');
  await put('chelm', 'wydarzenia/kalendarz.ics', 'BEGIN:VCALENDAR');
  await put('chelm', 'obrazy/karta-0123456789abcdef.png', 'PNG', false);
  await put('chelm', 'pliki/0123456789abcdef/dane.csv', '1', false);
  await put('chelm', '.well-known/security.txt', 'Contact: mailto:urzad@chelm.example');
  await put('chelm', '.tajne/plik.txt', 'nie', false);
  await writeFile(join(dataDir, 'service-token'), 'tajne');
  await buildIndex(join(dataDir, 'public', 'chelm'));
  await closeIndexer();
  hosts.set([
    { tenant: 'koden', domains: ['koden.localhost'] },
    { tenant: 'chelm', domains: ['chelm.localhost', 'www.chelm.localhost'] },
  ]);
  await startCms();
  site = createSiteServer({
    dataDir,
    cmsPort,
    publicUrl: new URL('http://localhost:4340'),
    isProxy: () => false,
    hosts,
    search,
    printer: { render: () => Promise.resolve({ status: 200, body: '' }) },
    state: { printedSeq: 7, cms: 'up' },
  });
  site.listen(0);
  await once(site, 'listening');
});
afterAll(async () => {
  await stopCms();
  await search.stop();
  site.closeAllConnections();
  site.close();
  await rm(dataDir, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}
const port = () => (site.address() as AddressInfo).port;
interface Question {
  host?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}
const ask = async (
  path: string,
  { host = 'chelm.localhost', method = 'GET', headers = {}, body = '' }: Question = {},
): Promise<Answer> => {
  const asked = request({ port: port(), path, method, headers: { host, ...headers }, agent: false });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: (await buffer(response)).toString() };
};
/** Sends a request line exactly as written. */
const askRaw = async (target: string): Promise<string> => {
  const socket = connect(port(), '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: chelm.localhost\r\nConnection: close\r\n\r\n`);
  return (await buffer(socket)).toString();
};

test('The host name chooses the commune; an unknown one is told so', async () => {
  expect((await ask('/')).body).toContain('Strona Chełma');
  expect((await ask('/', { host: 'www.chelm.localhost:4340' })).body).toContain('Strona Chełma');
  expect((await ask('/', { host: 'KODEN.localhost' })).body).toContain('Strona Kodnia');
  expect((await ask('/', { host: 'localhost:4340' })).body).toContain('Strona Chełma');
  expect((await ask('/', { host: '127.0.0.1' })).body).toContain('Strona Chełma');
  const stranger = await ask('/', { host: 'evil.example' });
  expect(stranger.status).toBe(421);
  expect(stranger.body).toContain('nie prowadzimy strony');
  expect((await ask('/admin', { host: 'evil.example' })).status).toBe(421);
});

test.each([
  ['/', 200],
  ['/?a=1', 200],
  ['/ogloszenia/podatki', 301],
  ['/ogloszenia/podatki/index.html', 301],
  ['/stary/', 308],
  ['/stary', 308],
  ['/pliki/019a/', 302],
  ['/pliki/019a', 302],
  ['/nic/', 404],
  ['/404/', 404],
  ['/ogloszenia/usuniete/', 410],
  ['/_routes.json', 404],
  ['/index.html.br', 404],
  ['/.env', 404],
  ['/podglad/x/', 404],
  ['/api/publications/feed', 404],
  ['/%61pi/internal/x', 404],
  ['/constructor/', 404],
  ['/pagefind/pagefind-entry.json', 200],
  ['/_astro/style.abc.css', 200],
])('%s answers %i, with every security header', async (path, status) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(answer.headers['permissions-policy']).toContain('camera=()');
  expect(answer.headers).not.toHaveProperty('x-powered-by');
  expect(answer.headers).not.toHaveProperty('strict-transport-security');
});

test.each([
  ['/otwarte-dane/ogloszenia.csv', 'text/csv; charset=utf-8; header=present'],
  ['/otwarte-dane/ogloszenia.csv-metadata.json', 'application/csvm+json'],
  ['/catalog.jsonld', 'application/ld+json'],
  ['/ogloszenia/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/wydarzenia/kalendarz.ics', 'text/calendar; charset=utf-8'],
  ['/obrazy/karta-0123456789abcdef.png', 'image/png'],
])('Programs on other sites may read %s, under the type they ask for', async (path, type) => {
  const { status, headers } = await ask(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('What people uploaded is open to no other site, and of hidden folders only the one the web agreed on answers', async () => {
  const upload = await ask('/pliki/0123456789abcdef/dane.csv');
  expect(upload.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(upload.headers).not.toHaveProperty('access-control-allow-origin');
  const security = await ask('/.well-known/security.txt');
  expect([security.status, security.body]).toEqual([200, 'Contact: mailto:urzad@chelm.example']);
  for (const path of ['/.tajne/plik.txt', '/.well-known/security.txt.br', '/.well-known/.x'])
    expect((await ask(path)).status, path).toBe(404);
});

test('Redirects keep the question and lead to the right place', async () => {
  expect((await ask('/ogloszenia/podatki?a=%20b')).headers.location).toBe('/ogloszenia/podatki/?a=%20b');
  expect((await ask('/stary/')).headers.location).toBe('/ogloszenia/podatki/');
  expect((await ask('/pliki/019a/')).headers.location).toBe('/pliki/ab12/regulamin.pdf');
});

test('The pages for missing and removed things are the commune’s own', async () => {
  expect((await ask('/nic/')).body).toContain('Nie ma takiej strony');
  expect((await ask('/ogloszenia/usuniete/')).body).toContain('Usunięto ogłoszenie');
});

test.each([
  '/../../service-token',
  '/..%2f..%2fservice-token',
  '/%2e%2e/%2e%2e/service-token',
  '/.%2e/.%2e/service-token',
  '/pliki/..%5c..%5cservice-token',
  '/%252e%252e/service-token',
  '/x%00/service-token',
  '//service-token',
  '/api/./internal/x',
  '//api/internal/x',
  '/api%2finternal/x',
  'http://chelm.localhost/api/internal/x',
  '/ogloszenia/../../../service-token',
])('The trick %s gets nothing', async (target) => {
  const before = seen.length;
  const answer = await askRaw(target);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toContain('tajne');
  expect(seen).toHaveLength(before);
});

test('Pages come compressed when the browser takes it, and the answer says that it depends on that', async () => {
  const plain = await ask('/');
  const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [plain, brotli, gzip]) expect(headers.vary).toBe('accept-encoding');
});

test('A page that did not change is not sent again', async () => {
  const first = await ask('/');
  const again = await ask('/', { headers: { 'if-none-match': first.headers.etag ?? '' } });
  expect(again.status).toBe(304);
  expect(again.body).toBe('');
  expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
  const since = await ask('/', { headers: { 'if-modified-since': first.headers['last-modified'] ?? '' } });
  expect(since.status).toBe(304);
  expect((await ask('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('Pages are asked for anew each time, files with a hash in the name never again', async () => {
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/_astro/style.abc.css')).headers['cache-control']).toContain('immutable');
  expect((await ask('/pliki/0123456789abcdef/uchwala.pdf')).headers['cache-control']).toContain('immutable');
  expect((await ask('/pagefind/pagefind-entry.json')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/pagefind/pagefind.js')).headers['cache-control']).toBe('no-cache');
});

test('A page of the portal comes with a hint of its files, the panel with a hint of its own, other pages without', async () => {
  const hinting = createSiteServer({
    ...{ dataDir, cmsPort, publicUrl: new URL('http://localhost:4340'), isProxy: () => false, hosts, search },
    printer: { render: () => Promise.resolve({ status: 200, body: '' }) },
    state: { printedSeq: 7, cms: 'up' },
    portalFiles: { '': ['/_astro/portal.js'], panel: ['/_astro/portal.js', '/_astro/panel.js'] },
  });
  hinting.listen(0, '127.0.0.1');
  await once(hinting, 'listening');
  const { port } = hinting.address() as AddressInfo;
  const hintOf = async (path: string) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host: 'chelm.localhost' } }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return answer.headers.link;
  };
  const shared = '</_astro/portal.js>; rel=modulepreload';
  expect(await hintOf('/moje-miasto/')).toBe(`${shared}, </_astro/panel.js>; rel=modulepreload`);
  expect(await hintOf('/moje-miasto/kalendarz/')).toBe(shared);
  expect(await hintOf('/')).toBeUndefined();
  hinting.close();
  hinting.closeAllConnections();
});

test('A part of a file can be asked for', async () => {
  const pdf = '/pliki/0123456789abcdef/uchwala.pdf';
  const part = await ask(pdf, { headers: { range: 'bytes=9-12' } });
  expect([part.status, part.body, part.headers['content-range']]).toEqual([206, '0123', 'bytes 9-12/19']);
  expect((await ask(pdf, { headers: { range: 'bytes=-4' } })).body).toBe('6789');
  expect((await ask(pdf, { headers: { range: 'bytes=15-' } })).body).toBe('6789');
  const outside = await ask(pdf, { headers: { range: 'bytes=50-60' } });
  expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */19']);
  expect((await ask(pdf, { headers: { range: 'bytes=0-1,3-4' } })).status).toBe(200);
  const changed = await ask(pdf, { headers: { range: 'bytes=0-1', 'if-range': '"old"' } });
  expect(changed.status).toBe(200);
  const etag = (await ask(pdf)).headers.etag ?? '';
  expect((await ask(pdf, { headers: { range: 'bytes=0-1', 'if-range': etag } })).status).toBe(206);
});

test('A published file never runs as a page of ours', async () => {
  const html = await ask('/pliki/0123456789abcdef/formularz.html');
  expect(html.headers['content-disposition']).toContain('attachment');
  expect(html.headers['content-security-policy']).toContain('sandbox');
  const svg = await ask('/pliki/0123456789abcdef/dane.svg');
  expect(svg.headers['content-disposition']).toContain('attachment');
  const pdf = await ask('/pliki/0123456789abcdef/uchwala.pdf');
  expect(pdf.headers['content-disposition']).toBe('inline; filename="uchwala.pdf"');
  expect(pdf.headers['content-type']).toBe('application/pdf');
});

test('Pages can only be read', async () => {
  const head = await ask('/', { method: 'HEAD' });
  expect([head.status, head.body, Number(head.headers['content-length']) > 0]).toEqual([200, '', true]);
  const post = await ask('/', { method: 'POST', body: 'x' });
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  expect((await ask('/', { method: 'DELETE' })).status).toBe(405);
});

test('The health answer says when every commune has its home page', async () => {
  const health = await ask('/healthz', { host: 'anything.example' });
  expect(health.status).toBe(200);
  expect(JSON.parse(health.body)).toEqual({ status: 'ok', tenants: ['koden', 'chelm'], printedSeq: 7, cms: 'up' });
});

test('A new installation without communes is ready, and its administrator comes in under its public name only', async () => {
  const fresh = createSiteServer({
    dataDir,
    cmsPort,
    publicUrl: new URL('https://miasto.example'),
    isProxy: () => false,
    hosts: createHosts(),
    search,
    printer: { render: () => Promise.resolve({ status: 200, body: '' }) },
    state: { printedSeq: 0, cms: 'up' },
  });
  fresh.listen(0, '127.0.0.1');
  await once(fresh, 'listening');
  const { port } = fresh.address() as AddressInfo;
  const statusOf = async (path: string, host: string) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host } }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  expect(await statusOf('/healthz', 'miasto.example')).toBe(200);
  expect(await statusOf('/admin', 'miasto.example')).toBe(201);
  expect(await statusOf('/admin', 'obce.example')).toBe(503);
  fresh.closeAllConnections();
  fresh.close();
});

test('Search answers without JavaScript, with and without Polish letters, and echoes nothing unescaped', async () => {
  for (const q of ['podatki', 'lodzi', 'Łodzi', 'podatku']) {
    const answer = await ask(`/szukaj/?q=${encodeURIComponent(q)}`);
    expect(answer.body, q).toContain('href="/ogloszenia/podatki/"');
    expect(answer.body, q).toContain(`value="${q}"`);
  }
  const nothing = await ask(`/szukaj/?q=${encodeURIComponent('"><script>alert(1)</script> $& xyzzy')}`);
  expect(nothing.body).toContain('Nic nie znaleziono');
  expect(nothing.body).not.toContain('<script>');
  expect(nothing.body).toContain('$&amp; xyzzy');
  expect((await ask('/szukaj/?q=')).body).toContain('<!--wyniki--><!--/wyniki-->');
});

test('The panel and the API go through to the cms unchanged, both ways, as streams', async () => {
  const body = Buffer.alloc(3_000_000, 'ł');
  const answer = await ask('/api/portal/cases?a=%2Fb', {
    method: 'POST',
    body,
    headers: {
      cookie: 'a=1',
      'x-forwarded-for': '6.6.6.6',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=6.6.6.6',
      'x-real-ip': '6.6.6.6',
      'x-middleware-subrequest': 'middleware',
      'x-nextjs-data': '1',
      'next-action': 'abc',
    },
  });
  expect(answer.status).toBe(201);
  expect(Buffer.from(answer.body).equals(body)).toBe(true);
  expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  expect(answer.headers).not.toHaveProperty('x-powered-by');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['cache-control']).toBe('no-store');
  const asked = seen.at(-1);
  expect(asked?.url).toBe('/api/portal/cases?a=%2Fb');
  expect(asked?.headers).toMatchObject({
    host: 'chelm.localhost',
    cookie: 'a=1',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'chelm.localhost',
    'x-forwarded-proto': 'http',
    'next-action': 'abc',
  });
  for (const name of ['forwarded', 'x-real-ip', 'x-middleware-subrequest', 'x-nextjs-data']) {
    expect(asked?.headers).not.toHaveProperty(name);
  }
});

test('Behind a proxy of ours the cms learns who the visitor is, and nothing the visitor made up', async () => {
  const behind = createSiteServer({
    dataDir,
    cmsPort,
    publicUrl: new URL('http://localhost:4340'),
    isProxy: proxyTest(readTrustedProxies('127.0.0.0/8') ?? []),
    hosts,
    search,
    printer: { render: () => Promise.resolve({ status: 200, body: '' }) },
    state: { printedSeq: 7, cms: 'up' },
  });
  behind.listen(0, '127.0.0.1');
  await once(behind, 'listening');
  const headers = { host: 'chelm.localhost', 'x-forwarded-for': '6.6.6.6, 198.51.100.7' };
  const asked = request({ host: '127.0.0.1', port: (behind.address() as AddressInfo).port, path: '/api/x', headers });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  expect(seen.at(-1)?.headers['x-forwarded-for']).toBe('198.51.100.7');
  behind.closeAllConnections();
  behind.close();
});

test('Too large a body is refused, said beforehand or found out on the way', async () => {
  const said = await ask('/api/portal/files', {
    method: 'POST',
    headers: { 'content-length': String(61 * 1024 * 1024) },
  });
  expect(said.status).toBe(413);
  expect(JSON.parse(said.body)).toMatchObject({ status: 413, title: 'Za duże przesłanie.' });
  const asked = request({
    port: port(),
    path: '/api/portal/files',
    method: 'POST',
    headers: { host: 'chelm.localhost' },
    agent: false,
  });
  asked.on('error', () => undefined);
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
  const body = Readable.from(Array.from({ length: 62 }, () => Buffer.alloc(1024 * 1024)));
  body.pipe(asked);
  const [response] = await answered;
  expect(response.statusCode).toBe(413);
  body.unpipe(asked);
  asked.destroy();
});

test('A reader who goes away takes the question to the cms along', async () => {
  const asked = request({ port: port(), path: '/api/slow', headers: { host: 'chelm.localhost' }, agent: false });
  asked.on('error', () => undefined);
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  await once(response, 'data');
  asked.destroy();
  for (let tries = 0; tries < 100 && aborted === 0; tries += 1) await sleep(20);
  expect(aborted).toBe(1);
});

test('An answer that the cms cuts is cut for the reader too, not passed off as whole', async () => {
  const asked = request({ port: port(), path: '/api/cut', headers: { host: 'chelm.localhost' }, agent: false });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  await expect(buffer(response)).rejects.toThrow();
});

test('A question that meets a connection which the cms is just closing is put once more and answered', async () => {
  // every connection kept so far is one that the cms closes at the next question
  for (let round = 0; round < 3; round += 1) {
    expect((await ask('/api/rest')).status).toBe(201);
    expect((await ask('/api/next')).status).toBe(201);
  }
  expect(closed).toBeGreaterThan(0);
  expect(seen.filter(({ url }) => url === '/api/next')).toHaveLength(3);
  // a filing is never put twice: it goes on a connection of its own
  await ask('/api/rest');
  const before = closed;
  expect((await ask('/api/portal/files', { method: 'POST', body: 'x' })).status).toBe(201);
  expect(closed).toBe(before);
});

test('A WebSocket of the cms goes through; any other is refused', async () => {
  const upgrade = (path: string) => {
    const socket = connect(port(), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: chelm.localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    return socket;
  };
  const socket = upgrade('/_next/webpack-hmr');
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString();
    if (heard.includes('101') && !heard.includes('echo')) socket.write('hej');
    if (heard.includes('echo hej')) socket.destroy();
  });
  await once(socket, 'close');
  expect(heard).toMatch(/^HTTP\/1\.1 101 /);
  expect((await buffer(upgrade('/api/internal/x'))).toString()).toMatch(/^HTTP\/1\.1 404 /);
  expect((await buffer(upgrade('/'))).toString()).toMatch(/^HTTP\/1\.1 404 /);
});

test('With the cms dead, pages, files and search answer, and the panel says so in plain words', async () => {
  await stopCms();
  for (const path of ['/', '/ogloszenia/podatki/', '/pliki/0123456789abcdef/uchwala.pdf', '/szukaj/?q=podatki']) {
    expect((await ask(path)).status, path).toBe(200);
  }
  const api = await ask('/api/portal/cases', { method: 'POST', body: '{}' });
  expect([api.status, api.headers['retry-after'], api.headers['content-type']]).toEqual([
    503,
    '10',
    'application/problem+json',
  ]);
  expect(JSON.parse(api.body)).toMatchObject({ title: 'Usługa chwilowo nie działa.' });
  const admin = await ask('/admin');
  expect(admin.status).toBe(503);
  expect(admin.body).toContain('Panel chwilowo nie działa');
  // once the commune's own page is printed it speaks, also to whoever sends a form that has no script
  await put('chelm', '503/index.html', page('Przerwa', 'Trwa przerwa techniczna w Chełmie.'));
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const answer of [
    await ask('/admin'),
    await ask('/api/portal/feedback', { method: 'POST', body: 'answer=yes', headers: form }),
  ]) {
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10']);
    expect(answer.body).toContain('Trwa przerwa techniczna w Chełmie.');
  }
  await startCms();
  expect((await ask('/api/x', { method: 'POST', body: 'x' })).status).toBe(201);
});
