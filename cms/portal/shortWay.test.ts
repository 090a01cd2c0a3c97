import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { json } from '../api/endpoint.ts';
import { KeptJson, keptJsonAnswer } from '../api/keptJson.ts';
import { isForShortWay, sendAnswer } from './shortWay.ts';

const request = (url: string, method = 'GET', host = 'chelm.localhost:4321') =>
  ({ method, url, headers: { host } }) as unknown as IncomingMessage;

test.each([
  '/api/portal/panel',
  '/api/portal/calendar?from=2026-11-01&to=2026-11-30',
  '/api/portal/links/01a2-b3/topics/bills',
])('%s is read the short way', (url) => {
  expect(isForShortWay(request(url))).toBe(true);
});

test.each([
  '/api/portal',
  '/api/portal/../health',
  '/api/portal/./panel',
  '/api/portal/%70anel',
  '/api//portal/panel',
  '/api/portalx/panel',
  '/api/internal/portal/panel',
  '/admin/api/portal/panel',
  '/api/portal/panel#x',
  '/api/portal/panel?a[b]=c',
  'http://evil.example/api/portal/panel',
])('%s goes the long way', (url) => {
  expect(isForShortWay(request(url))).toBe(false);
});

test('an act sent as JSON goes the short way; a file, a stream without an end and other methods do not', () => {
  const act = (headers: Record<string, string>) =>
    isForShortWay({
      ...{ method: 'POST', url: '/api/portal/cases' },
      headers: { host: 'chelm.localhost', ...headers },
    } as unknown as IncomingMessage);
  const json = { 'content-type': 'application/json; charset=utf-8' };
  expect(act({ ...json, 'content-length': '900' })).toBe(true);
  expect(act({ ...json, 'content-length': '1000001' })).toBe(false);
  expect(act({ ...json, 'transfer-encoding': 'chunked' })).toBe(false);
  expect(act(json)).toBe(false);
  expect(act({ 'content-type': 'multipart/form-data; boundary=x', 'content-length': '900' })).toBe(false);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
    expect(isForShortWay(request('/api/portal/panel', method))).toBe(false);
  }
});

test('a host that is none goes the long way', () => {
  for (const host of ['', 'a b', 'a/b', 'a@b', 'user:pass@host']) {
    expect(isForShortWay(request('/api/portal/panel', 'GET', host))).toBe(false);
  }
});

const long = { text: 'Zażółć gęślą jaźń. '.repeat(200) };
const kept = new KeptJson(JSON.stringify(long));
const answers: Record<string, () => Response> = {
  '/short': () => json({ ok: true }),
  '/long': () => json(long),
  '/kept': () => keptJsonAnswer(kept),
  '/empty': () =>
    new Response(null, {
      status: 204,
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    }),
  '/file': () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
};
const server = createServer((asked, response) => {
  void sendAnswer(answers[asked.url ?? '']?.() ?? json({}, 404), asked, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => server.close());

const read = async (path: string, encoding = 'identity') => {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    ask({ port, path, headers: { 'accept-encoding': encoding } }, resolve)
      .on('error', reject)
      .end();
  });
  return {
    headers: answer.headers,
    status: answer.statusCode,
    bytes: Buffer.from(await text(answer.setEncoding('latin1')), 'latin1'),
  };
};

test('an answer travels as small as the asker can read it, the same each time', async () => {
  for (const path of ['/long', '/kept', '/kept']) {
    const plain = await read(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const [small, middle] = [await read(path, 'gzip, deflate, br'), await read(path, 'gzip')];
    expect([small.headers['content-encoding'], middle.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(small.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(middle.bytes)).toEqual(plain.bytes);
    expect(JSON.parse(plain.bytes.toString())).toEqual(long);
    expect(small.headers['content-length']).toBe(String(small.bytes.length));
    expect(small.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'Accept-Encoding' });
  }
  expect((await read('/short', 'br')).headers['content-encoding']).toBeUndefined();
});

test('status, cookies and files arrive as they were given', async () => {
  const empty = await read('/empty');
  expect(empty).toMatchObject({ status: 204, headers: { 'set-cookie': ['a=1', 'b=2'] } });
  const file = await read('/file', 'br');
  expect(file.bytes.toString()).toBe('%PDF');
  expect(file.headers['content-type']).toBe('application/pdf');
  expect((await read('/nothing')).status).toBe(404);
});
