import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFreePort } from './supervisor/ports.ts';
import { identityOf } from './supervisor/processIdentity.ts';
import { root } from './supervisor/child.ts';
import { scratchFolder } from './testing/scratch.ts';

const start = (env: Record<string, string>, node = process.execPath, args = ['scripts/start.ts']) => {
  const ran = spawnSync(node, args, {
    cwd: root,
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: process.env.PATH, DATA_DIR: join(scratchFolder(), 'data'), ...env },
  });
  return { code: ran.status, sentence: ran.stderr.trim().split('\n') };
};

test.each([
  [{ PORT: 'abc' }, /PORT musi być liczbą/],
  [{ PUBLIC_URL: 'https://miasto.example' }, /wymaga zmiennych PAYLOAD_SECRET i DATA_KEYS/],
  [{ PUBLIC_URL: 'http://miasto.example' }, /musi zaczynać się od https/],
  [{ DATABASE_URL: 'mongodb://127.0.0.1/miasto' }, /bez zestawu replik/],
  [{ PORT: '4366', CMS_PORT: '4366' }, /ten sam numer 4366/],
  [{ TRUSTED_PROXIES: 'nginx' }, /TRUSTED_PROXIES musi być listą adresów IP/],
  [{ PUBLIC_URL: 'https://miasto.example', TEST_DOOR: '1' }, /TEST_DOOR służy tylko testom/],
])('a start with %o is refused in one sentence', (env, expected) => {
  const { code, sentence } = start(env);
  expect(code).toBe(1);
  expect(sentence).toEqual([expect.stringMatching(expected)]);
});

test('a folder that cannot be written to is refused in one sentence', () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  const { code, sentence } = start({ DATA_DIR: join(file, 'data') });
  expect(code).toBe(1);
  expect(sentence).toEqual([expect.stringMatching(/^Nie można zapisywać w folderze danych .* DATA_DIR\.$/)]);
});

test('a taken port is refused in one sentence', async () => {
  const port = await findFreePort();
  const server = createServer().listen(port);
  await once(server, 'listening');
  const { code, sentence } = start({ PORT: String(port), CMS_PORT: String(await findFreePort()) });
  server.close();
  expect(code).toBe(1);
  expect(sentence).toEqual([expect.stringMatching(/^Port \d+ jest zajęty .*zmienną PORT/)]);
});

test('a second start on the same data is refused in one sentence', () => {
  const dataDir = scratchFolder();
  writeFileSync(join(dataDir, 'lock'), JSON.stringify(identityOf(process.pid)));
  const { code, sentence } = start({ DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(sentence).toEqual([expect.stringMatching(/jest już używany przez działający program/)]);
});

const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  const version = existsSync(path) ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout : '';
  return /^v(?:18|20)\./.test(version);
});

test.skipIf(oldNode === undefined)('an old Node is told so in one sentence', () => {
  const args = ['--import', './scripts/requireNode.mjs', 'scripts/start.ts'];
  const { code, sentence } = start({}, oldNode, args);
  expect(code).toBe(1);
  expect(sentence).toEqual([expect.stringMatching(/^Potrzebny jest Node 22\.22\.3 lub nowszy, a to jest (?:18|20)\./)]);
});
