import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLock } from './supervisor/lock.ts';
import { isRunning } from './supervisor/processIdentity.ts';
import { makeDataDir } from './testing/demoCity.ts';
import { until } from './testing/scratch.ts';
import { startProduct, type RunningProduct } from './testing/startProduct.ts';

const dataDir = makeDataDir('moje-miasto-start-');
let product: RunningProduct;

beforeAll(async () => {
  product = await startProduct({ dataDir });
});

afterAll(async () => {
  await product.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const children = () => readLock(join(dataDir, 'lock'))?.children ?? [];
const answers = async (url: string) => {
  const response = await fetch(url).catch(() => undefined);
  return response?.status;
};

test('the start ends with its ready line, after the addresses and the demo accounts', () => {
  const lines = product.lines.join('\n');
  expect(product.lines.at(-1)).toBe(`ready http://localhost:${String(product.port)}`);
  expect(lines).toContain(`http://koden.localhost:${String(product.port)}`);
  expect(lines).toContain('redaktor@chelm.example');
  expect(lines).toContain(product.demoPassword);
});

test('both processes answer for their health', async () => {
  expect(await answers(`http://127.0.0.1:${String(product.port)}/healthz`)).toBe(200);
  expect(await answers(`http://127.0.0.1:${String(product.cmsPort)}/api/health`)).toBe(200);
});

test('a second start on the same data is refused while the first goes on', async () => {
  await expect(startProduct({ dataDir })).rejects.toThrow('jest już używany przez działający program');
  expect(await answers(`http://127.0.0.1:${String(product.port)}/healthz`)).toBe(200);
});

test.each(['cms', 'site'] as const)('a killed %s is started again, and both are said', async (name) => {
  const before = children().find((child) => child.name === name);
  product.kill(name);
  await until(() => product.lines.includes(`Proces ${name} znów działa.`));
  expect(product.lines).toContain(`Proces ${name} przestał działać (sygnał SIGKILL).`);
  expect(children().find((child) => child.name === name)?.pid).not.toBe(before?.pid);
});

test('a stop ends every process, takes the lock away and is no failure', async () => {
  const running = children();
  expect(running.map(({ name }) => name).sort()).toEqual(['cms', 'site', 'sources']);
  expect(await product.stop()).toBe(0);
  expect(running.filter(isRunning)).toEqual([]);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});
