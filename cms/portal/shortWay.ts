import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import {
  createPayloadRequest,
  handleEndpoints,
  type PayloadHandler,
  type Payload,
  type SanitizedConfig,
} from 'payload';
import { keptJsonOf, pack, type Packing } from '../api/keptJson.ts';

/** Only addresses that everybody reads the same way; whatever else there is goes the long one. */
const plainPath = /^\/api\/portal\/[\w/.-]+(?:\?[\w=&.,%:+-]*)?$/;
const plainHost = /^[\w.-]+(?::\d{1,5})?$/;

/** From how many bytes an answer is packed: one that is kept is packed once, of others two packets are sooner sent than packed. */
const worthPacking = { kept: 1024, once: 2800 };

/** Bytes of what is sent along; answers of a form are far less, and a file goes the long way. */
const longestBody = 1_000_000;

const isAct = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  /^application\/json\b/.test(headers['content-type'] ?? '') &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length'] ?? Infinity) <= longestBody;

/** Whether a request is one that the short way takes: a plain reading of the portal, or an act sent as JSON. */
export const isForShortWay = (request: IncomingMessage): boolean => {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && !isAct(request)) return false;
  return plainPath.test(url) && plainHost.test(headers.host ?? '') && !/(?:\/\.|\.\.)/.test(url);
};

const toRequest = async (request: IncomingMessage, signal: AbortSignal): Promise<Request> => {
  const { method = 'GET', url = '', headers, rawHeaders } = request;
  const given = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    given.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  const asked = new Request(`http://${headers.host ?? ''}${url}`, { method, headers: given, signal });
  if (method === 'GET') return asked;
  const text = (await buffer(request)).toString('utf8');
  // read here already; as the body of a web request it would pass through three streams more
  return Object.assign(asked, { json: () => Promise.resolve(text).then((sent) => JSON.parse(sent) as unknown) });
};

const packingFor = (accepted: string): Packing | undefined => {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
};

const isText = (answer: Response): boolean => /json/.test(answer.headers.get('content-type') ?? '');

/** Sends a web answer over Node's own response: JSON whole and packed, everything else as the stream it is. */
export const sendAnswer = async (
  answer: Response,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.statusCode = answer.status;
  if (answer.body === null) {
    response.end();
    return;
  }
  if (!isText(answer)) {
    await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
    return;
  }
  const kept = keptJsonOf(answer);
  const text = kept ? Buffer.from(kept.text) : Buffer.from(await answer.arrayBuffer());
  const isWorth = text.length >= (kept ? worthPacking.kept : worthPacking.once);
  const packing = isWorth ? packingFor(request.headers['accept-encoding'] ?? '') : undefined;
  const body = packing === undefined ? text : await (kept?.packed(packing) ?? pack(text, packing));
  response.setHeader('vary', 'Accept-Encoding');
  response.setHeader('content-length', body.length);
  if (packing !== undefined) response.setHeader('content-encoding', packing);
  response.end(body);
};

interface Way {
  config: SanitizedConfig;
  payload: Payload;
  plain: Map<string, PayloadHandler>;
}

/** The endpoints whose address is just a word, by method and that word: Payload compares each question with all there are. */
const plainEndpoints = ({ endpoints }: SanitizedConfig): Map<string, PayloadHandler> =>
  new Map(
    [...endpoints]
      .reverse()
      .filter(({ path }) => path.startsWith('/portal/') && !path.includes(':'))
      .map(({ method, path, handler }) => [`${method.toUpperCase()} /api${path}`, handler]),
  );

const ask = async ({ config, plain }: Way, request: Request): Promise<Response> => {
  const handler = plain.get(`${request.method} ${new URL(request.url).pathname}`);
  if (!handler) return handleEndpoints({ config, request });
  return handler(await createPayloadRequest({ config, request }));
};

const answerShortly = async (way: Way, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  try {
    await sendAnswer(await ask(way, await toRequest(request, gone.signal)), request, response);
  } catch (error) {
    // Whoever went away in the middle is nobody's mistake.
    if (!response.destroyed) way.payload.logger.error({ err: error, msg: 'An answer of the portal was not sent.' });
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  }
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

const taken = new WeakSet<Server>();

/** Puts the short way before what a server did with its requests so far. */
const takeShortWay = (server: Server, config: SanitizedConfig, payload: Payload): void => {
  if (taken.has(server)) return;
  taken.add(server);
  const way = { config, payload, plain: plainEndpoints(payload.config) };
  const longWay = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isForShortWay(request)) void answerShortly(way, request, response);
    else for (const listener of longWay) listener.call(server, request, response);
  });
};

const channel = 'http.server.request.start';

/**
 * The portal goes past Next, straight to Payload's router with the same endpoints, cookies and refusals: Next's own
 * layers take three to five milliseconds of each answer, many times what a panel needs and half of what a filing does. Next opens the server
 * itself and hands it to nobody, so it is met at its first request, which is the supervisor's question for its health.
 */
export const openShortWay = (config: SanitizedConfig, payload: Payload): void => {
  const meet = (message: unknown): void => {
    const { server } = message as { server: Server };
    unsubscribe(channel, meet);
    takeShortWay(server, config, payload);
  };
  subscribe(channel, meet);
};
