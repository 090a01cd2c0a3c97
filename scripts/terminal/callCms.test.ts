import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { findFreePort } from '../supervisor/ports.ts';
import { scratchFolder } from '../testing/scratch.ts';
import { callCms } from './callCms.ts';

const variables = async (token?: string) => {
  const dataDir = scratchFolder();
  if (token !== undefined) writeFileSync(join(dataDir, 'service-token'), `${token}\n`);
  return { DATA_DIR: dataDir, CMS_PORT: String(await findFreePort()) };
};

test('the running cms is asked with the service token of its data folder', async () => {
  const env = await variables('secret-token');
  const heard: unknown[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push(request.method, request.url, request.headers.authorization, body);
      response.end();
    });
  }).listen(Number(env.CMS_PORT), '127.0.0.1');
  await once(server, 'listening');
  await callCms('/api/internal/mail-test', { to: 'anna@mieszkaniec.example' }, env);
  expect(heard).toEqual([
    'POST',
    '/api/internal/mail-test',
    'Bearer secret-token',
    '{"to":"anna@mieszkaniec.example"}',
  ]);
  server.close();
});

test('what the cms refuses is said in its own words', async () => {
  const env = await variables('secret-token');
  const server = createServer((_request, response) => {
    response.writeHead(409).end(JSON.stringify({ title: 'Takie konto już jest.', status: 409 }));
  }).listen(Number(env.CMS_PORT), '127.0.0.1');
  await once(server, 'listening');
  await expect(callCms('/api/internal/admins', {}, env)).rejects.toThrow(
    'Proces cms odmówił (kod 409): Takie konto już jest.',
  );
  server.close();
});

test('a cms that does not run is said plainly, with the way out', async () => {
  await expect(callCms('/api/internal/admins', {}, await variables('secret-token'))).rejects.toThrow(
    /nie odpowiada na porcie \d+: uruchom go poleceniem „npm start”/,
  );
});

test('a data folder nobody has started on is said plainly', async () => {
  await expect(callCms('/api/internal/admins', {}, await variables())).rejects.toThrow('nie ma pliku service-token');
});
