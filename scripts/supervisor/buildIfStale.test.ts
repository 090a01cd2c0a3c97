import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch.ts';
import { buildIfStale, type BuildPlan } from './buildIfStale.ts';
import { createProgress } from './heartbeat.ts';

const compiler = `
  const { appendFileSync, readFileSync } = require('node:fs');
  const source = readFileSync('src/page.txt', 'utf8');
  if (source === 'broken') { console.error('page.txt: broken'); process.exit(3); }
  appendFileSync('out.txt', source + process.env.DEMO_PASSWORD + ';');
`;

const workshop = () => {
  const root = scratchFolder();
  mkdirSync(join(root, 'src'));
  const write = (name: string, text: string) => {
    writeFileSync(join(root, 'src', name), text);
  };
  write('page.txt', 'one');
  const plan: BuildPlan = {
    name: 'site',
    label: 'strony',
    root,
    sources: ['src', 'missing.json'],
    output: 'out.txt',
    args: ['-e', compiler],
  };
  const lines: string[] = [];
  const progress = createProgress((line) => lines.push(line));
  const build = () => buildIfStale(plan, progress, new AbortController().signal);
  return { build, write, lines, output: () => readFileSync(join(root, 'out.txt'), 'utf8') };
};

test('sources are built once, and again only when they change; a new test changes nothing', async () => {
  const { build, write, output } = workshop();
  await build();
  await build();
  write('page.test.ts', 'test');
  await build();
  expect(output()).toBe('oneundefined;');
  write('page.txt', 'two');
  await build();
  expect(output()).toBe('oneundefined;twoundefined;');
});

test('two starts at once build once', async () => {
  const { build, output } = workshop();
  await Promise.all([build(), build()]);
  expect(output()).toBe('oneundefined;');
});

test('a failed build shows what was said and is tried again next time', async () => {
  const { build, write, lines, output } = workshop();
  write('page.txt', 'broken');
  await expect(build()).rejects.toThrow(
    'Nie udało się zbudować site (kod wyjścia 3): przyczyna jest powyżej i w pliku dist/site-build.log.',
  );
  expect(lines.join('\n')).toContain('page.txt: broken');
  write('page.txt', 'mended');
  await build();
  expect(output()).toBe('mendedundefined;');
});
