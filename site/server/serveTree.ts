import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readRoutesFile, routesFileOf, type RoutesFile } from '../files/publicTree.ts';
import { sendPlainPage, sendText } from './plainAnswers.ts';
import type { RequestPath } from './requestPath.ts';
import { sendFile } from './staticFiles.ts';

const cache = new Map<string, { version: number; routes: RoutesFile }>();

/** The addresses without a page, read again when their file changed. */
const routesOfTree = async (tree: string): Promise<RoutesFile> => {
  const version = await stat(routesFileOf(tree)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const known = cache.get(tree);
  if (known?.version === version) return known.routes;
  const routes = await readRoutesFile(tree);
  cache.set(tree, { version, routes });
  return routes;
};

/** Files that serve the server, or stand beside others, have no address of their own. */
const isHidden = (path: string): boolean =>
  path
    .replace(/^\/\.well-known\//, '/')
    .split('/')
    .some((part) => part.startsWith('.') || (part.startsWith('_') && part !== '_astro')) ||
  (!path.startsWith('/pliki/') && /\.(?:br|gz|tmp)$/.test(path)) ||
  path.endsWith('.tmp');

/** Asks a path's folder, when there is no such file but a page of that name. */
const isPage = async (tree: string, path: string): Promise<boolean> =>
  stat(join(tree, path, 'index.html')).then(
    (found) => found.isFile(),
    () => false,
  );

const redirect = (response: ServerResponse, status: 301 | 302 | 308, path: string, search: string): void => {
  const location = encodeURI(path) + search;
  sendText(response, status, 'text/plain; charset=utf-8', '', { location, 'cache-control': 'no-cache' });
};

/** The commune's own page that says that there is nothing here, or the plainest one. */
export const sendNothingHere = async (
  request: IncomingMessage,
  response: ServerResponse,
  tree: string,
): Promise<void> => {
  if (await sendFile(request, response, { tree, path: '/404/index.html' }, 404)) return;
  sendPlainPage(response, 404, 'Nie ma takiej strony', 'Sprawdź adres albo zacznij od strony głównej.');
};

const sendGone = async (
  request: IncomingMessage,
  response: ServerResponse,
  tree: string,
  path: string,
): Promise<void> => {
  for (const page of [`${path}index.html`, '/410/index.html']) {
    if (await sendFile(request, response, { tree, path: page }, 410)) return;
  }
  sendPlainPage(response, 410, 'Ta strona została usunięta', 'Urząd usunął tę stronę. Zacznij od strony głównej.');
};

/** Answers from the files of one commune: pages, attachments, pictures, the search index; never from anything else. */
export const serveTree = async (
  request: IncomingMessage,
  response: ServerResponse,
  tree: string,
  { path, search }: RequestPath,
): Promise<void> => {
  const routes = await routesOfTree(tree);
  const page = path.endsWith('/') ? path : `${path}/`;
  if (routes.gone.includes(page)) return sendGone(request, response, tree, page);
  const moved = Object.hasOwn(routes.redirects, page) ? routes.redirects[page] : undefined;
  if (moved !== undefined) {
    redirect(response, 308, moved, search);
    return;
  }
  const newest = Object.hasOwn(routes.standing, page) ? routes.standing[page] : undefined;
  if (newest !== undefined) {
    redirect(response, 302, newest, search);
    return;
  }
  if (isHidden(path)) return sendNothingHere(request, response, tree);
  if (path === '/404/') return sendNothingHere(request, response, tree);
  if (path === '/410/') return sendGone(request, response, tree, path);
  if (path.endsWith('/index.html')) {
    redirect(response, 301, path.slice(0, -'index.html'.length), search);
    return;
  }
  if (path.endsWith('/')) {
    if (await sendFile(request, response, { tree, path: `${path}index.html` })) return;
  } else {
    if (await sendFile(request, response, { tree, path })) return;
    if (await isPage(tree, path)) {
      redirect(response, 301, `${path}/`, search);
      return;
    }
  }
  await sendNothingHere(request, response, tree);
};
