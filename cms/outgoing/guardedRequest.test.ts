import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Lookup } from './checkedAddresses.ts';
import { guardedRequest } from './guardedRequest.ts';

/** A server on this machine that counts who came. */
const serverHere = async (listener: RequestListener) => {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, calls: () => calls };
};
const ok: RequestListener = (_request, response) => response.end('tajne');
const telling =
  (...addresses: string[]): Lookup =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

test.each([
  'http://127.0.0.1',
  'http://127.1',
  'http://2130706433',
  'http://0x7f.0.0.1',
  'http://0177.0.0.1',
  'http://0',
  'http://localhost',
  'http://[::1]',
  'http://[::]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:7f00:1]',
  'http://[64:ff9b::7f00:1]',
])('%s is this machine and is never called, however it is written', async (origin) => {
  const { port, calls } = await serverHere(ok);
  await expect(guardedRequest(`${origin}:${String(port)}/`, { allow: [] })).rejects.toMatchObject({
    code: 'EREFUSEDADDRESS',
  });
  expect(calls()).toBe(0);
});

test.each([
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00:ec2::254]/',
  'https://10.0.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://100.100.100.200/',
  'https://[fe80::1]/',
  'https://[ff02::1]/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[2002:7f00:1::]/',
  'ftp://93.184.216.34/',
  'file:///etc/passwd',
  'https://user:password@93.184.216.34/',
])('%s is refused', async (url) => {
  await expect(guardedRequest(url, { allow: [] })).rejects.toMatchObject({ code: 'EREFUSEDADDRESS' });
});

test('a name that stands for a public and a private address is refused whole', async () => {
  const { port, calls } = await serverHere(ok);
  const url = `http://push.example:${String(port)}/`;
  for (const lookup of [telling('93.184.216.34', '127.0.0.1'), telling('127.0.0.1'), telling()]) {
    await expect(guardedRequest(url, { allow: [], lookup })).rejects.toMatchObject({ code: 'EREFUSEDADDRESS' });
  }
  expect(calls()).toBe(0);
});

test('a name that changes its mind after the check is held to its first word', async () => {
  const { port, calls } = await serverHere(ok);
  let asked = 0;
  const rebinding: Lookup = (host) => {
    asked += 1;
    return telling(asked === 1 ? '93.184.216.34' : '127.0.0.1')(host);
  };
  // The public address is never this machine, so the server here must not be reached whatever becomes of the call.
  await guardedRequest(`http://push.example:${String(port)}/`, {
    allow: [],
    lookup: rebinding,
    timeoutMs: 500,
  }).catch(() => undefined);
  expect([asked, calls()]).toEqual([1, 0]);
});

test('a listed host and port is called, with what was sent; its neighbour port is not', async () => {
  const seen: string[] = [];
  const { port } = await serverHere((request, response) => {
    request.on('data', (chunk: Buffer) => seen.push(`${request.method ?? ''} ${chunk.toString()}`));
    request.on('end', () => response.writeHead(201, { 'x-answer': 'tak' }).end('przyjęto'));
  });
  const allow = [`localhost:${String(port)}`];
  const lookup = telling('127.0.0.1');
  const answer = await guardedRequest(`http://localhost:${String(port)}/`, {
    method: 'POST',
    body: 'treść',
    allow,
    lookup,
  });
  expect(seen).toEqual(['POST treść']);
  expect([answer.status, answer.headers['x-answer'], answer.body.toString(), answer.isCut]).toEqual([
    201,
    'tak',
    'przyjęto',
    false,
  ]);
  await expect(guardedRequest(`http://localhost:${String(port + 1)}/`, { allow, lookup })).rejects.toMatchObject({
    code: 'EREFUSEDADDRESS',
  });
});

test('a redirect to this machine is only an answer', async () => {
  const inside = await serverHere(ok);
  const outside = await serverHere((_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${String(inside.port)}/` }).end(),
  );
  const { status } = await guardedRequest(`http://127.0.0.1:${String(outside.port)}/`, {
    allow: [`127.0.0.1:${String(outside.port)}`],
  });
  expect([status, inside.calls()]).toEqual([302, 0]);
});

test('an endless answer is cut and a silent one is left', async () => {
  const endless = await serverHere((_request, response) => {
    const pour = () => {
      while (response.write('x'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  });
  const answer = await guardedRequest(`http://127.0.0.1:${String(endless.port)}/`, {
    allow: [`127.0.0.1:${String(endless.port)}`],
    mostBytes: 1000,
  });
  expect([answer.isCut, answer.body.length]).toEqual([true, 1000]);
  const silent = await serverHere(() => undefined);
  await expect(
    guardedRequest(`http://127.0.0.1:${String(silent.port)}/`, {
      allow: [`127.0.0.1:${String(silent.port)}`],
      timeoutMs: 200,
    }),
  ).rejects.toMatchObject({ code: 'ETIMEDOUT' });
});
