import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder, until } from '../testing/scratch.ts';
import { createProgress } from './heartbeat.ts';
import type { ProcessPlan } from './keepRunning.ts';
import { readLock } from './lock.ts';
import { findFreePort } from './ports.ts';
import { isRunning } from './processIdentity.ts';
import { runProduct } from './runProduct.ts';
import { waitForHealth } from './waitForHealth.ts';

const server = (port: number) =>
  `require('node:http').createServer((_, r) => r.end('{"status":"ok"}')).listen(${String(port)}, '127.0.0.1')`;

const start = async (dataDir: string) => {
  const [port, cmsPort] = [await findFreePort(), await findFreePort()];
  const plan = (name: ProcessPlan['name'], on: number): ProcessPlan => ({
    name,
    command: { args: ['-e', server(on)] },
    waitUntilHealthy: (signal) => waitForHealth(`http://127.0.0.1:${String(on)}/`, { name, signal }),
  });
  const lines: string[] = [];
  const progress = createProgress((line) => lines.push(line));
  const stop = new AbortController();
  const product = {
    environment: { dataDir, port, cmsPort },
    builds: [],
    processes: [plan('cms', cmsPort), plan('site', port)],
    onReady: () => {
      progress.say('ready');
    },
  };
  return { lines, stop, finished: runProduct(product, progress, stop.signal) };
};

test('both processes start, a second start on the same data is refused, and a stop leaves nothing behind', async () => {
  const dataDir = join(scratchFolder(), 'data');
  const { lines, stop, finished } = await start(dataDir);
  await until(() => lines.includes('ready') && readLock(join(dataDir, 'lock'))?.children.length === 2);
  const children = readLock(join(dataDir, 'lock'))?.children ?? [];
  expect(children.map(({ name }) => name)).toEqual(['cms', 'site']);

  const second = await start(dataDir);
  await expect(second.finished).rejects.toThrow(`Folder danych ${dataDir} jest już używany`);

  stop.abort();
  await finished;
  expect(children.filter(isRunning)).toEqual([]);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});

test('a killed process is back under a new number, written in the lock', async () => {
  const dataDir = join(scratchFolder(), 'data');
  const { lines, stop, finished } = await start(dataDir);
  const pidOf = (name: string) => readLock(join(dataDir, 'lock'))?.children.find((child) => child.name === name)?.pid;
  await until(() => lines.includes('ready') && pidOf('cms') !== undefined);
  const before = pidOf('cms') ?? 0;
  process.kill(before, 'SIGKILL');
  await until(() => lines.includes('Proces cms znów działa.'));
  expect(pidOf('cms')).not.toBe(before);
  stop.abort();
  await finished;
});
