import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { staticContentKey } from './site/content/reading.ts';
import { loadStaticContent } from './site/content/staticContent.ts';
import { portalFilesName, portalFilesOf } from './site/files/portalFiles.ts';
import { portalGroups } from './site/files/portalGroups.ts';
import { buildServiceWorker } from './site/pocket/buildServiceWorker.ts';

const forPrinter = process.env.SITE_OUTPUT === 'server';
const outDir = forPrinter ? './dist/site' : './dist/site-static';

/** In the printer's build every page is rendered on request, so that the printer can ask for just one. */
const printOnRequest = {
  name: 'print-on-request',
  hooks: {
    'astro:route:setup': ({ route }) => {
      if (forPrinter) route.prerender = false;
    },
  },
};

/** The worker that keeps the portal usable without a connection, bundled after everything it must know of. */
const serviceWorker = {
  name: 'service-worker',
  hooks: { 'astro:build:done': ({ dir }) => buildServiceWorker(fileURLToPath(dir)) },
};

if (!forPrinter) {
  globalThis[staticContentKey] = loadStaticContent(
    path.join(process.env.DATA_DIR ?? './data', 'site', 'content.ndjson'),
  );
}

/**
 * What views of the portal share comes in a few files: over HTTP/1.1 twenty small ones would wait for each other on a
 * slow line, and one large one would bring to each view what only the others need.
 */
const fewPortalFiles = {
  name: 'few-portal-files',
  configEnvironment: (environment) =>
    environment === 'client'
      ? {
          build: {
            rolldownOptions: { output: { codeSplitting: { groups: portalGroups } } },
          },
        }
      : undefined,
  generateBundle(_options, bundle) {
    if (this.environment.name === 'client') portalFiles = portalFilesOf(bundle, firstModules);
  },
};
/** What a page of the portal begins with; `''` is every page, the others are views by name. */
const firstModules = {
  '': ['/site/islands/portal.tsx'],
  panel: ['/site/islands/portal.tsx', '/site/islands/panel/PanelView.tsx'],
};
let portalFiles = {};
/** The site server sends a page of the portal with a hint of them, so that they are fetched along with the page. */
const portalHints = {
  name: 'portal-hints',
  hooks: {
    'astro:build:done': () =>
      writeFile(path.join(import.meta.dirname, outDir, portalFilesName), JSON.stringify(portalFiles)),
  },
};

/**
 * What Zod brings along and no browser of ours uses: schemas written as JSON Schema, and its messages in English, in whose
 * place every rule that people meet has its own.
 */
const withoutIdleZod = {
  name: 'without-idle-zod',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/zod\/v4\/(?:core\/(?:json-schema-processors|to-json-schema|memoizer)|locales\/en)\.js$/ },
    handler: (code, id) =>
      id.endsWith('/locales/en.js')
        ? 'export default () => ({});'
        : [...code.matchAll(/^export (?:const|function|class) ([$\w]+)/gm)]
            .map(([, name]) => `export const ${name} = () => undefined;`)
            .join('\n'),
  },
};

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir,
  adapter: forPrinter ? node({ mode: 'middleware' }) : undefined,
  integrations: [preact({ include: ['**/site/islands/**/*.tsx'] }), printOnRequest, serviceWorker, portalHints],
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  session: false,
  // A small script or icon stays a file: the content security policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [fewPortalFiles, withoutIdleZod] },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
});
