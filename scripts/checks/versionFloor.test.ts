import { expect, test } from 'vitest';
import { isAtLeast, versionFaults } from './versionFloor.ts';

const good = {
  'node_modules/payload': { version: '3.90.1' },
  'node_modules/@payloadcms/ui': { version: '3.90.1' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/astro': { version: '7.3.5' },
  'node_modules/esbuild': { version: '0.28.2', hasInstallScript: true },
};

const faults = (changes: Record<string, { version: string; hasInstallScript?: boolean }> = {}) =>
  versionFaults(JSON.stringify({ packages: { '': { version: '0.1.0' }, ...good, ...changes } }));

test('the versions of today pass', () => {
  expect(faults()).toEqual([]);
});

test.each([
  ['next', '16.3.7', 'next 16.3.7 is below 16.3.8'],
  ['astro', '7.3.4', 'astro 7.3.4 is below 7.3.5'],
  ['some/node_modules/next', '15.0.0', 'next 15.0.0 is below 16.3.8'],
  ['@payloadcms/plugin-form-builder', '3.90.1', 'plugin-form-builder 3.90.1 is below 3.90.2'],
  ['@payloadcms/richtext-lexical', '3.90.2', 'must be one version, found 3.90.1, 3.90.2'],
])('%s %s is refused', (name, version, expected) => {
  expect(faults({ [`node_modules/${name}`]: { version } }).join('\n')).toContain(expected);
});

test('a package with an install script nobody has looked at is refused', () => {
  expect(faults({ 'node_modules/curious': { version: '1.0.0', hasInstallScript: true } })).toEqual([
    'curious 1.0.0 runs a script when installed, and nobody has looked at it.',
  ]);
});

test('a lock without the product in it proves nothing', () => {
  expect(versionFaults('{"packages":{}}')).toHaveLength(3);
});

test('a pre-release is below its release', () => {
  expect(isAtLeast('7.3.5-beta.1', '7.3.5')).toBe(false);
  expect(isAtLeast('7.4.0-beta.1', '7.3.5')).toBe(true);
  expect(isAtLeast('10.0.0', '9.9.9')).toBe(true);
});
