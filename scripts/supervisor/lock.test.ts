import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch.ts';
import { LockHeldError, readLock, takeLock } from './lock.ts';
import { identityOf } from './processIdentity.ts';

const taker = (path: string) => `
  import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
  try { takeLock(${JSON.stringify(path)}); console.log('taken'); setInterval(() => {}, 1000); }
  catch (error) { console.log(error.name); }
`;

const startTaker = async (path: string) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', taker(path)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
};

const end = async (child: ReturnType<typeof spawn>) => {
  const gone = once(child, 'exit');
  if (child.exitCode === null && child.kill('SIGKILL')) await gone;
};

test('a lock held by a living process is refused, with its number', async () => {
  const path = join(scratchFolder(), 'lock');
  const { child, said } = await startTaker(path);
  expect(said).toBe('taken');
  expect(() => takeLock(path)).toThrow(LockHeldError);
  expect(readLock(path)?.pid).toBe(child.pid);
  await end(child);
});

test('the lock of a killed process is taken over, and released afterwards', async () => {
  const folder = scratchFolder();
  const path = join(folder, 'lock');
  const { child } = await startTaker(path);
  await end(child);
  const lock = takeLock(path);
  expect(readLock(path)?.pid).toBe(process.pid);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of a process number that was given to another program since is stale', () => {
  const path = join(scratchFolder(), 'lock');
  writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
  expect(() => takeLock(path)).not.toThrow();
});

test('an unreadable lock file is taken over', () => {
  const path = join(scratchFolder(), 'lock');
  writeFileSync(path, '');
  expect(() => takeLock(path)).not.toThrow();
});

test('processes left by a killed holder are handed to the next one', async () => {
  const path = join(scratchFolder(), 'lock');
  const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const child = { name: 'cms', ...identityOf(left.pid ?? 0) };
  writeFileSync(path, JSON.stringify({ pid: 999_999_999, startedAt: '1', children: [child] }));
  expect(takeLock(path).abandoned).toEqual([child]);
  await end(left);
});

test('of many starters that find a stale lock exactly one takes it', async () => {
  const path = join(scratchFolder(), 'lock');
  writeFileSync(path, JSON.stringify({ pid: 999_999_999, startedAt: '1' }));
  const takers = await Promise.all(Array.from({ length: 6 }, () => startTaker(path)));
  expect(takers.filter(({ said }) => said === 'taken')).toHaveLength(1);
  for (const { child } of takers) await end(child);
});
