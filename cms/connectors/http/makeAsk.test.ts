import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ConnectorError, type ConnectorTrouble } from '../connector.ts';
import { makeAsk, part } from './makeAsk.ts';
import { serve, type Respond } from './serve.ts';

const signal = () => AbortSignal.timeout(5000);

const troubleOf = async (respond: Respond, more: { signal?: AbortSignal } = {}): Promise<ConnectorTrouble | 'none'> => {
  const ask = makeAsk({ baseUrl: `${await serve(respond)}/base/`, token: 'secret-key' });
  try {
    await ask({ path: 'thing', signal: signal(), mostBytes: 10_000, ...more });
    return 'none';
  } catch (error) {
    expect(error).toBeInstanceOf(ConnectorError);
    expect(String((error as Error).stack)).not.toContain('secret-key');
    return (error as ConnectorError).trouble;
  }
};

const withStatus =
  (status: number, headers: Record<string, string> = {}): Respond =>
  (_request, response) => {
    response.writeHead(status, headers).end('{}');
  };

test.each([
  [200, 'none'],
  [404, 'none'],
  [422, 'none'],
  [401, 'refused'],
  [403, 'refused'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
  [400, 'malformed'],
  [418, 'malformed'],
  [204, 'malformed'],
] as const)('status %i is told as „%s”', async (status, trouble) => {
  expect(await troubleOf(withStatus(status))).toBe(trouble);
});

test('a web server’s own page for a wrong address ends nobody’s link', async () => {
  expect(await troubleOf(withStatus(404, { 'Content-Type': 'text/html; charset=utf-8' }))).toBe('malformed');
});

test('a redirect is not followed, so the key goes nowhere else', async () => {
  const asked: string[] = [];
  const trap = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  expect(await troubleOf(withStatus(302, { Location: trap }))).toBe('malformed');
  expect(await troubleOf(withStatus(307, { Location: '/thing2' }))).toBe('malformed');
  expect(asked).toEqual([]);
});

test('an answer larger than agreed is left, whether it says so, hides it or is packed', async () => {
  const large = Buffer.alloc(50_000, 'a');
  expect(await troubleOf((_request, response) => response.end(large))).toBe('malformed');
  const inPieces: Respond = (_request, response) => {
    for (let at = 0; at < 50; at += 1) response.write(large);
    response.end();
  };
  expect(await troubleOf(inPieces)).toBe('malformed');
  const packed: Respond = (_request, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(large));
  };
  expect(await troubleOf(packed)).toBe('malformed');
});

test('an answer that breaks off, drips for ever or is no HTTP is told as what it is', async () => {
  const half: Respond = (_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('{"a":', () => response.socket?.destroy());
  };
  expect(await troubleOf(half)).toBe('malformed');
  const dripping: Respond = (_request, response) => {
    response.writeHead(200);
    response.write(' ');
  };
  expect(await troubleOf(dripping, { signal: AbortSignal.timeout(100) })).toBe('slow');
  expect(await troubleOf((_request, response) => response.socket?.end('no http at all\r\n\r\n'))).toBe('malformed');
  expect(await troubleOf((_request, response) => response.socket?.destroy())).toBe('unreachable');
  expect(await troubleOf(withStatus(200), { signal: AbortSignal.abort() })).toBe('slow');
});

test('nobody at the address, no such name and no address at all cannot be reached', async () => {
  for (const baseUrl of ['http://127.0.0.1:1', 'http://nobody.invalid', '', 'not an address', 'ftp://127.0.0.1/']) {
    const asked = makeAsk({ baseUrl })({ path: 'thing', signal: signal() });
    await expect(asked).rejects.toMatchObject({ trouble: 'unreachable' });
  }
});

test('the key and the idempotency key go along, and the base address may end with a slash', async () => {
  let seen: unknown;
  const baseUrl = await serve((request, response, body) => {
    const { authorization, 'idempotency-key': key, 'content-type': type } = request.headers;
    seen = { method: request.method, url: request.url, authorization, key, type, body };
    response.end('{}');
  });
  await makeAsk({ baseUrl: `${baseUrl}/sp-97//`, token: 'klucz' })({
    path: 'a/b',
    query: { pupilId: '1&x=2' },
    body: { Reason: 'żółw' },
    idempotencyKey: 'k-1',
    signal: signal(),
  });
  expect(seen).toEqual({
    method: 'POST',
    url: '/sp-97/a/b?pupilId=1%26x%3D2',
    authorization: 'Bearer klucz',
    key: 'k-1',
    type: 'application/json; charset=utf-8',
    body: '{"Reason":"żółw"}',
  });
});

test('a customer number cannot climb out of its place in the path', () => {
  expect(part('K/00042?x#y')).toBe('K%2F00042%3Fx%23y');
  for (const climbing of ['', '.', '..']) expect(() => part(climbing)).toThrow(ConnectorError);
});
