import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../testing/scratch.ts';
import { startChild } from './child.ts';
import { startOfProcess } from './processIdentity.ts';

const endless = 'setInterval(() => {}, 1000)';
const withGrandchild = `
  const { spawn } = require('node:child_process');
  console.log(spawn(process.execPath, ['-e', ${JSON.stringify(endless)}]).pid);
  ${endless};
`;

test('stopping a process stops what it has started', async () => {
  const child = startChild({ args: ['-e', withGrandchild] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  await child.stop();
  await until(() => startOfProcess(Number(said.toString())) === undefined);
  expect(startOfProcess(child.pid)).toBeUndefined();
});

test('a process that ignores the request to end is ended by force', async () => {
  const child = startChild({ args: ['-e', `process.on('SIGTERM', () => {}); console.log('on'); ${endless}`] });
  await once(child.stdout, 'data');
  await child.stop(200);
  expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
});

test('when the parent is killed, its process ends by itself', async () => {
  const parentCode = `
    import { startChild } from ${JSON.stringify(join(import.meta.dirname, 'child.ts'))};
    const child = startChild({ args: ['-e', "console.log('on'); ${endless}"] });
    child.stdout.once('data', () => console.log(child.pid));
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', parentCode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString());
  expect(startOfProcess(pid)).toBeDefined();
  parent.kill('SIGKILL');
  await until(() => startOfProcess(pid) === undefined);
});
