import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { makePortalClient, noContent } from './portalClient.ts';

const portalAnswering = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return makePortalClient(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
};
const named = z.object({ name: z.string() });

test('an answer of the right shape comes with the server’s own time', async () => {
  const client = await portalAnswering((request, response) => {
    response.setHeader('date', 'Tue, 24 Nov 2026 10:00:00 GMT');
    response.end(JSON.stringify({ name: request.url }));
  });
  expect(await client.get('/me', named)).toEqual({
    ok: true,
    value: { name: '/api/portal/me' },
    status: 200,
    serverTime: Date.parse('2026-11-24T10:00:00Z'),
  });
});

test('an answer of a wrong shape, or no JSON at all, is never shown as if it were right', async () => {
  for (const body of ['{"title":"nie to"}', '<h1>Przerwa</h1>', '']) {
    const client = await portalAnswering((_, response) => response.end(body));
    expect(await client.get('/me', named)).toEqual({ ok: false, failure: { kind: 'down' } });
  }
});

test('a cut connection is said as such', async () => {
  const client = await portalAnswering((request) => request.socket.destroy());
  expect(await client.post('/cases', named, { body: {} })).toEqual({ ok: false, failure: { kind: 'unreachable' } });
});

test('a redirect is not followed: the portal never sends one, a captive network does', async () => {
  const client = await portalAnswering((_, response) => response.writeHead(302, { location: '/logowanie' }).end());
  expect(await client.get('/me', named)).toEqual({ ok: false, failure: { kind: 'unreachable' } });
});

test('answers without a body are fine where none is expected', async () => {
  const client = await portalAnswering((_, response) => response.writeHead(204).end());
  expect(await client.post('/logout', noContent)).toMatchObject({ ok: true, status: 204 });
});
