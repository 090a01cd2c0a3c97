import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../supervisor/child.ts';

// Only the rules of our own are asked: the planted files do not exist, so typed rules know nothing of them.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.{ts,tsx,astro}'], languageOptions: { parserOptions: { project: null } } }],
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax',
});

const messages = async (filePath: string, code: string) => {
  const inFile = filePath.endsWith('.astro') ? `---\n${code}\n---\n<p>{kept}</p>\n` : code;
  const [result] = await eslint.lintText(inFile, { filePath });
  return (result?.messages ?? []).map(({ message }) => message).join('\n');
};

test.each([
  ['site/pages/planted.astro', "import { kept } from '../../cms/communes/toCommune.ts';", /over HTTP/],
  ['site/server/planted.ts', "import { getPayload } from 'payload';", /over HTTP/],
  ['site/islands/planted.tsx', "import { useState } from 'react';", /islands are Preact/],
  ['site/printer/planted.ts', "import config from '../../payload.config.ts';", /over HTTP/],
  ['site/pages/planted.astro', "import { kept } from '../content/journal.ts';", /only through site\/content\/read.ts/],
  [
    'site/components/planted.astro',
    "import { kept } from '../content/content.ts';",
    /only through site\/content\/read.ts/,
  ],
  ['cms/announcements/planted.ts', "import { read } from '../../site/content/read.ts';", /meet in content-models/],
  ['cms/announcements/planted.ts', "import { h } from 'preact';", /meet in content-models/],
  ['cms/connectors/planted.ts', "import type { Payload } from 'payload';", /never imports Payload/],
  ['content-models/planted/planted.ts', "import { readFileSync } from 'node:fs';", /run anywhere/],
  ['content-models/planted/planted.ts', "import type { Doc } from '../../cms/payload-types.ts';", /run anywhere/],
])('%s may not say %s', async (file, code, expected) => {
  expect(await messages(file, code)).toMatch(expected);
});

test.each([
  ['site/pages/planted.astro', "import { kept } from '../content/read.ts';"],
  ['site/pages/planted.astro', "import { kept } from '../content/routes.ts';"],
  ['site/printer/planted.ts', "import { journal } from '../content/journal.ts';"],
  ['site/components/planted.astro', "import type { Page } from '../../content-models/pages/page.ts';"],
  [
    'cms/announcements/planted.ts',
    "import { announcementSchema } from '../../content-models/announcements/announcement.ts';",
  ],
  ['content-models/planted/planted.ts', "import { z } from 'zod';\nimport { idSchema } from '../shared/identity.ts';"],
  ['content-models/planted/planted.test.ts', "import { test } from 'vitest';"],
])('%s may say %s', async (file, code) => {
  expect(await messages(file, code)).toBe('');
});

const forbidden = [
  ['const kept = Date.now();', /hour it is printed at/],
  ['const kept = new Date().getFullYear();', /hour it is printed at/],
  ['const kept = performance.now();', /hour it is printed at/],
  ['const kept = Temporal.Now.instant();', /hour it is printed at/],
  ['const kept = Math.random();', /same bytes/],
  ['const kept = process.env.PORT;', /recorded content only/],
  ['const kept = import.meta.env.MODE;', /recorded content only/],
  ["const kept = await fetch('http://127.0.0.1');", /recorded content only/],
] as const;

test.each(
  forbidden.flatMap((row) => [
    ['site/pages/planted.astro', ...row] as const,
    ['site/i18n/planted.ts', ...row] as const,
  ]),
)('in %s a page may not be printed with „%s”', async (file, code, expected) => {
  expect(await messages(file, code)).toMatch(expected);
});

test.each([
  'const kept = new Date("2026-11-23");',
  'const kept = import.meta.env.BASE_URL;',
  'const kept = Math.round(1.5);',
])('a page may say „%s”', async (code) => {
  expect(await messages('site/pages/planted.astro', code)).toBe('');
});

test('the island and the server may read the clock', async () => {
  expect(await messages('site/islands/planted.tsx', 'export const now = Date.now();')).toBe('');
  expect(await messages('site/server/planted.ts', 'export const now = Date.now();')).toBe('');
});
