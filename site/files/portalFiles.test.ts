import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portalFilesName, portalFilesOf, readPortalFiles } from './portalFiles.ts';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = []) => ({
  type: 'chunk',
  ...{ fileName, moduleIds, imports },
});
const bundle = {
  entry: chunk('_astro/entry.js', ['/a/site/islands/portal.tsx'], ['_astro/shared.js']),
  shared: chunk('_astro/shared.js', ['/a/site/islands/shared/mount.tsx'], ['_astro/entry.js']),
  panel: chunk('_astro/panel.js', ['/a/site/islands/panel/PanelView.tsx'], ['_astro/shared.js', '_astro/small.js']),
  small: chunk('_astro/small.js', ['/a/site/islands/panel/people.ts']),
  style: { type: 'asset', fileName: '_astro/style.css' },
};

test('a view begins with its own file and all that this one imports, each once', () => {
  const files = portalFilesOf(bundle, {
    '': ['/site/islands/portal.tsx'],
    panel: ['/site/islands/portal.tsx', '/site/islands/panel/PanelView.tsx'],
    gone: ['/site/islands/gone.tsx'],
  });
  expect(files).toEqual({
    '': ['/_astro/entry.js', '/_astro/shared.js'],
    panel: ['/_astro/entry.js', '/_astro/shared.js', '/_astro/panel.js', '/_astro/small.js'],
    gone: [],
  });
});

test('they are read from beside the build; a build without them has none, and nothing else is believed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-files-'));
  expect(await readPortalFiles(folder)).toEqual({});
  const put = (text: string) => writeFile(join(folder, portalFilesName), text);
  await put('{"panel":["/_astro/panel.js"]}');
  expect(await readPortalFiles(folder)).toEqual({ panel: ['/_astro/panel.js'] });
  await put('{"panel":["https://evil.example/a.js"]}');
  await expect(readPortalFiles(folder)).rejects.toThrow();
  await rm(folder, { recursive: true });
});
