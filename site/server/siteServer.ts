import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PortalFiles } from '../files/portalFiles.ts';
import { treeOf } from '../files/publicTree.ts';
import type { SearchAsker } from '../search/askSearch.ts';
import type { IsProxy } from './clientAddress.ts';
import { isLocalName, type Hosts } from './hosts.ts';
import { log, messageOf } from './log.ts';
import { sendOwnPage } from './ownPage.ts';
import { passThrough } from './passThrough.ts';
import { passUpgrade } from './passUpgrade.ts';
import { sendPlainPage, sendProblem, sendText } from './plainAnswers.ts';
import type { Printer } from '../printer/printer.ts';
import { sendPreview } from './previewAnswer.ts';
import { sendRegisterAnswer } from './registerAnswer.ts';
import { withRegisterFormat } from './registerFormat.ts';
import { destinationOf, readRequestPath } from './requestPath.ts';
import { sendSearchAnswer } from './searchAnswer.ts';
import { securityHeaders } from './securityHeaders.ts';
import { serveTree } from './serveTree.ts';

/** What the server shows of the rest of the process. */
export interface SiteState {
  printedSeq: number;
  cms: 'up' | 'down';
}

/** What the server is made of. */
export interface SiteServerSetup {
  dataDir: string;
  cmsPort: number;
  publicUrl: URL;
  /** which neighbours are our own proxies */
  isProxy: IsProxy;
  hosts: Hosts;
  search: SearchAsker;
  printer: Pick<Printer, 'render'>;
  state: SiteState;
  /** what a browser may fetch along with a page of the portal */
  portalFiles?: PortalFiles;
}

const hintsFor = (path: string, files: PortalFiles): string | undefined => {
  if (!path.startsWith('/moje-miasto/')) return undefined;
  const first = (path === '/moje-miasto/' ? files['panel'] : undefined) ?? files[''];
  return first && first.length > 0 ? first.map((file) => `<${file}>; rel=modulepreload`).join(', ') : undefined;
};

/** The machine itself, or the public address of the installation: where an administrator comes in before there is a commune. */
const isOwnName = (host: string | undefined, publicUrl: URL): boolean => isLocalName(host) || host === publicUrl.host;

const sendHealth = async (response: ServerResponse, { dataDir, hosts, state }: SiteServerSetup): Promise<void> => {
  const tenants = hosts.tenants();
  const homes = await Promise.all(
    tenants.map((tenant) =>
      stat(join(treeOf(dataDir, tenant), 'index.html')).then(
        () => true,
        () => false,
      ),
    ),
  );
  // A first print that is still under way has a seq of 0: its last pages are not on disk yet. A new installation has no
  // commune to print: it is ready when its administrator can come in.
  const ready = tenants.length > 0 ? homes.every(Boolean) && state.printedSeq > 0 : state.cms === 'up';
  const health = { status: ready ? 'ok' : 'starting', tenants, printedSeq: state.printedSeq, cms: state.cms };
  sendText(response, ready ? 200 : 503, 'application/json', JSON.stringify(health), { 'cache-control': 'no-store' });
};

const answer = async (setup: SiteServerSetup, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { dataDir, hosts, search, cmsPort, publicUrl, isProxy } = setup;
  const target = request.url ?? '/';
  const address = readRequestPath(target);
  if (!address) {
    sendPlainPage(response, 400, 'Nieprawidłowy adres', 'Sprawdź adres i spróbuj ponownie.');
    return;
  }
  const { path } = address;
  if (path === '/healthz') return sendHealth(response, setup);
  const tenant = hosts.tenantOf(request.headers.host);
  const starting = !hosts.known();
  if (!tenant && !(starting && isOwnName(request.headers.host, publicUrl))) {
    if (starting) sendPlainPage(response, 503, 'Strona się uruchamia', 'Odśwież ją za chwilę.', { 'retry-after': '5' });
    else sendPlainPage(response, 421, 'Nie ma tu takiej strony', 'Pod tym adresem nie prowadzimy strony żadnej gminy.');
    return;
  }
  const destination = destinationOf(path);
  if (destination === 'refused') {
    sendProblem(response, { title: 'Nie ma takiego zasobu.', status: 404 });
    return;
  }
  if (destination === 'cms') {
    const tree = tenant && treeOf(dataDir, tenant);
    passThrough(request, response, { cmsPort, protocol: publicUrl.protocol, isProxy }, { path, target, tree });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const allow = { allow: 'GET, HEAD', connection: 'close' };
    sendPlainPage(response, 405, 'Tak się nie da', 'Tę stronę można tylko czytać.', allow);
    return;
  }
  if (!tenant) {
    sendPlainPage(response, 503, 'Strona się uruchamia', 'Odśwież ją za chwilę.', { 'retry-after': '5' });
    return;
  }
  const tree = treeOf(dataDir, tenant);
  if (path.startsWith('/podglad/')) {
    const upstream = { cmsPort, protocol: publicUrl.protocol, isProxy };
    return sendPreview(request, response, { upstream, printer: setup.printer, tree }, path);
  }
  if (path === '/szukaj/' && (await sendSearchAnswer(request, response, tree, search, address.search))) return;
  if (path === '/bip/rejestr-zmian/' && (await sendRegisterAnswer(response, tree, address.search))) return;
  const hints = hintsFor(path, setup.portalFiles ?? {});
  if (hints !== undefined) response.setHeader('link', hints);
  await serveTree(request, response, tree, withRegisterFormat(address));
};

/** The city's front door: static files of each commune, the search answer, and the way through to the cms. */
export const createSiteServer = (setup: SiteServerSetup): Server => {
  const headers = new Map(Object.entries(securityHeaders(setup.publicUrl.protocol === 'https:')));
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 300_000, maxHeaderSize: 32 * 1024 });
  server.on('request', (request, response) => {
    response.setHeaders(headers);
    response.on('error', () => response.destroy());
    answer(setup, request, response).catch((error: unknown) => {
      log.error({ reason: messageOf(error) }, 'a request could not be answered');
      const sentence = 'Spróbuj ponownie za chwilę. Jeśli to nie pomoże, zadzwoń do urzędu.';
      const tenant = setup.hosts.tenantOf(request.headers.host);
      const tree = tenant && treeOf(setup.dataDir, tenant);
      void sendOwnPage(request, response, tree, { status: 500, title: 'Coś się zepsuło', sentence });
    });
  });
  server.on('upgrade', (request, client, head) => {
    client.on('error', () => client.destroy());
    const target = request.url ?? '/';
    const address = readRequestPath(target);
    const known = setup.hosts.tenantOf(request.headers.host) ?? isOwnName(request.headers.host, setup.publicUrl);
    if (address && known && destinationOf(address.path) === 'cms') {
      const { cmsPort, publicUrl, isProxy } = setup;
      passUpgrade(request, client, head, { cmsPort, protocol: publicUrl.protocol, isProxy }, target);
    } else client.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, client) => {
    if (error.code !== 'ECONNRESET' && client.writable) {
      const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
      client.end(`HTTP/1.1 400 Bad Request\r\n${lines}Connection: close\r\nContent-Length: 0\r\n\r\n`);
    } else client.destroy();
  });
  return server;
};
