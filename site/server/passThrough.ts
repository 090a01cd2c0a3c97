import {
  Agent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { clientAddress, type IsProxy } from './clientAddress.ts';
import { ADMIN_POLICY } from './securityHeaders.ts';
import { log } from './log.ts';
import { sendPlainPage, sendProblem } from './plainAnswers.ts';

/** Where the cms is, and how we are seen from outside. */
export interface Upstream {
  cmsPort: number;
  /** `https:` or `http:`, from PUBLIC_URL */
  protocol: string;
  isProxy: IsProxy;
}

/** The most that one request may carry: a film is not a case file. */
export const BODY_LIMIT = 60 * 1024 * 1024;

const SILENCE_MS = 120_000;

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

/** Headers by which a client could pass for a proxy, or for Next speaking with itself. */
const spoofed =
  /^(?:x-forwarded-|forwarded$|x-real-ip$|x-client-ip$|true-client-ip$|via$|x-original-|x-rewrite-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-matched-path$|x-now-|x-vercel-|next-resume$|x-http-method-override$)/;

/** A visitor's headers as the cms gets them: without what could pass for a proxy, with where they came from. */
export const headersForCms = (
  request: IncomingMessage,
  { protocol, isProxy }: Upstream,
): Record<string, string | string[]> => {
  // Headers named in `Connection` are for this hop only.
  const named = new Set((request.headers.connection ?? '').toLowerCase().split(/\s*,\s*/));
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || hopByHop.has(name) || spoofed.test(name) || (named.has(name) && name !== 'host'))
      continue;
    headers[name] = value;
  }
  headers['x-forwarded-for'] = clientAddress(request, isProxy);
  headers['x-forwarded-proto'] = protocol.replace(':', '');
  headers['x-forwarded-host'] = request.headers.host ?? '';
  return headers;
};

const headersForClient = (headers: IncomingHttpHeaders, path: string): Map<string, string | string[]> => {
  const kept = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || name === 'x-powered-by' || name.startsWith('x-middleware-'))
      continue;
    kept.set(name, value);
  }
  if (!kept.has('content-security-policy')) kept.set('content-security-policy', ADMIN_POLICY);
  if (path.startsWith('/api') && !kept.has('cache-control')) kept.set('cache-control', 'no-store');
  return kept;
};

/** Says that the cms is away: to programs as a problem, to people as a page. */
const sendAway = (response: ServerResponse, path: string): void => {
  const retry = { 'retry-after': '10' };
  if (path.startsWith('/api')) {
    const detail = 'Trwa przerwa techniczna. Spróbuj ponownie za chwilę. Strony informacyjne działają bez zmian.';
    sendProblem(response, { title: 'Usługa chwilowo nie działa.', status: 503, detail }, retry);
  } else {
    sendPlainPage(
      response,
      503,
      'Panel chwilowo nie działa',
      'Trwa przerwa techniczna. Odśwież stronę za chwilę. Strony dla mieszkańców działają bez zmian.',
      retry,
    );
  }
};

const sendTooLarge = (response: ServerResponse): void => {
  const detail = 'Jedno przesłanie może mieć najwyżej 60 MB. Zmniejsz pliki albo prześlij je osobno.';
  sendProblem(response, { title: 'Za duże przesłanie.', status: 413, detail }, { connection: 'close' });
};

// Answers to reading are asked over kept connections; a filing never risks one that the cms is just closing.
const keptConnections = new Agent({ keepAlive: true, maxSockets: 256 });

/** Passes one request to the cms and its answer back, both as streams; whoever goes away takes the other along. */
export const passThrough = (
  request: IncomingMessage,
  response: ServerResponse,
  upstream: Upstream,
  { path, target }: { path: string; target: string },
): void => {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) {
    sendTooLarge(response);
    return;
  }
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const outgoing = httpRequest({
    host: '127.0.0.1',
    port: upstream.cmsPort,
    method: request.method,
    path: target,
    headers: headersForCms(request, upstream),
    agent: reading ? keptConnections : false,
    timeout: SILENCE_MS,
  });
  let over = false;
  outgoing.on('timeout', () => outgoing.destroy(new Error('the cms was silent for too long')));
  outgoing.on('response', (incoming) => {
    if (over) {
      incoming.destroy();
      return;
    }
    response.setHeaders(headersForClient(incoming.headers, path));
    response.writeHead(incoming.statusCode ?? 502);
    incoming.pipe(response);
    incoming.on('error', () => response.destroy());
    incoming.on('aborted', () => response.destroy());
  });
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (over || response.destroyed) return;
    log.warn({ method: request.method, code: error.code ?? error.message }, 'the cms did not answer');
    sendAway(response, path);
  });
  response.on('close', () => {
    if (!response.writableFinished) outgoing.destroy();
  });
  request.on('error', () => outgoing.destroy());
  if (
    reading &&
    request.headers['content-length'] === undefined &&
    request.headers['transfer-encoding'] === undefined
  ) {
    outgoing.end();
    return;
  }
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received <= BODY_LIMIT || over) return;
    over = true;
    request.unpipe(outgoing);
    outgoing.destroy();
    sendTooLarge(response);
    // The rest is read for a moment, so that the client gets to the answer, and no longer.
    request.resume();
    setTimeout(() => request.destroy(), 1000).unref();
  });
  request.pipe(outgoing);
};

/** Passes an upgrade (a WebSocket of the cms) through, byte for byte. */
export const passUpgrade = (
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  upstream: Upstream,
  target: string,
): void => {
  const outgoing = httpRequest({
    host: '127.0.0.1',
    port: upstream.cmsPort,
    method: request.method,
    path: target,
    headers: {
      ...headersForCms(request, upstream),
      connection: 'Upgrade',
      upgrade: request.headers.upgrade ?? 'websocket',
    },
    agent: false,
  });
  const giveUp = (): void => {
    client.destroy();
  };
  client.on('error', () => outgoing.destroy());
  client.on('close', () => outgoing.destroy());
  outgoing.on('error', giveUp);
  outgoing.on('response', (incoming) => {
    incoming.resume();
    client.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  outgoing.on('upgrade', (incoming, server, serverHead) => {
    const lines = incoming.rawHeaders.flatMap((name, index, all) =>
      index % 2 === 0 && name.toLowerCase() !== 'x-powered-by' ? [`${name}: ${all[index + 1] ?? ''}`] : [],
    );
    client.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    client.write(serverHead);
    server.write(head);
    server.on('error', giveUp);
    server.on('close', giveUp);
    client.on('close', () => server.destroy());
    server.pipe(client).pipe(server);
  });
  outgoing.end();
};
