import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { portalPaths } from '../content/routes.ts';

/** Bundles the service worker into `sw.js` beside the site's files, with the list of what the portal needs offline. */
export const buildServiceWorker = async (clientFolder: string): Promise<void> => {
  const files = (await readdir(`${clientFolder}/_astro`)).filter((file) => /\.(?:js|css|woff2)$/.test(file)).sort();
  // A new build must be another worker even when only a page changed.
  const buildId = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      PORTAL_FILES: JSON.stringify(files.map((file) => ({ url: `/_astro/${file}`, revision: null }))),
      PORTAL_PAGES: JSON.stringify(portalPaths),
    },
    build: {
      outDir: clientFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: false,
      lib: {
        entry: fileURLToPath(new URL('serviceWorker.ts', import.meta.url)),
        formats: ['iife'],
        name: `worker_${buildId}`,
        fileName: () => 'sw.js',
      },
    },
  });
};
