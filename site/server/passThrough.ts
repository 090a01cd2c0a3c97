import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { log } from './log.ts';
import { sendOwnPage } from './ownPage.ts';
import { sendProblem } from './plainAnswers.ts';
import { putQuestion, type Listeners } from './question.ts';
import { headersForClient, headersForCms, type Upstream } from './upstream.ts';

/** The most that one request may carry: a film is not a case file. */
export const BODY_LIMIT = 60 * 1024 * 1024;

const SILENCE_MS = 120_000;

/** Whether a page is waited for, not data: an address of the admin, or a plain form of a printed page. */
const wantsPage = ({ headers }: IncomingMessage, path: string): boolean =>
  !path.startsWith('/api') || (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** Says that the cms is away: to programs as a problem, to people as a page. */
const sendAway = (request: IncomingMessage, response: ServerResponse, { path, tree }: Destination): void => {
  const retry = { 'retry-after': '10' };
  if (!wantsPage(request, path)) {
    const detail = 'Trwa przerwa techniczna. Spróbuj ponownie za chwilę. Strony informacyjne działają bez zmian.';
    sendProblem(response, { title: 'Usługa chwilowo nie działa.', status: 503, detail }, retry);
  } else {
    const sentence = 'Trwa przerwa techniczna. Odśwież stronę za chwilę. Strony dla mieszkańców działają bez zmian.';
    void sendOwnPage(request, response, tree, {
      ...{ status: 503, title: 'Panel chwilowo nie działa', sentence, headers: retry },
    });
  }
};

const sendTooLarge = (response: ServerResponse): void => {
  const detail = 'Jedno przesłanie może mieć najwyżej 60 MB. Zmniejsz pliki albo prześlij je osobno.';
  sendProblem(response, { title: 'Za duże przesłanie.', status: 413, detail }, { connection: 'close' });
};

/** The largest body that is held in memory on its way. */
const SMALL_BODY = 256 * 1024;

/** Whether a sending does the same when it comes twice, as the cms promises of those with an `Idempotency-Key`. */
const isRepeatable = ({ headers }: IncomingMessage): boolean =>
  headers['idempotency-key'] !== undefined && Number(headers['content-length'] ?? Infinity) <= SMALL_BODY;

/** Such a sending goes on a kept connection as questions do: opening one takes as long as a tenth of filing. */
const passRepeatable = (
  request: IncomingMessage,
  options: RequestOptions,
  listeners: Listeners,
): { destroy: () => void } => {
  let isDropped = false;
  let question: ReturnType<typeof putQuestion> | undefined;
  buffer(request).then(
    (body) => {
      if (!isDropped) question = putQuestion(options, listeners, body);
    },
    () => undefined, // whoever was sending has gone
  );
  return {
    destroy: () => {
      isDropped = true;
      question?.destroy();
    },
  };
};

/** What must not come twice goes on a connection of its own, never on a kept one that the cms may just be closing. */
const passBody = (
  request: IncomingMessage,
  response: ServerResponse,
  options: RequestOptions,
  { onAnswer, onError }: Listeners,
): ClientRequest => {
  const outgoing = httpRequest({ ...options, agent: false });
  outgoing.on('timeout', () => outgoing.destroy(new Error('the cms was silent for too long')));
  outgoing.on('response', onAnswer);
  outgoing.on('error', onError);
  let received = 0;
  let isOver = false;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received <= BODY_LIMIT || isOver) return;
    isOver = true;
    request.unpipe(outgoing);
    sendTooLarge(response);
    outgoing.destroy();
    // The rest is read for a moment, so that the client gets to the answer, and no longer.
    request.resume();
    setTimeout(() => request.destroy(), 1000).unref();
  });
  request.pipe(outgoing);
  return outgoing;
};

/** Where a request goes, and the commune's tree with the page that says that it does not get there. */
interface Destination {
  path: string;
  target: string;
  tree?: string | undefined;
}

/** Passes one request to the cms and its answer back, both as streams; whoever goes away takes the other along. */
export const passThrough = (
  request: IncomingMessage,
  response: ServerResponse,
  upstream: Upstream,
  destination: Destination,
): void => {
  const { path, target } = destination;
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) {
    sendTooLarge(response);
    return;
  }
  const options: RequestOptions = {
    host: '127.0.0.1',
    port: upstream.cmsPort,
    method: request.method,
    path: target,
    headers: headersForCms(request, upstream),
    timeout: SILENCE_MS,
  };
  const onAnswer = (incoming: IncomingMessage): void => {
    if (response.headersSent) {
      incoming.destroy();
      return;
    }
    response.setHeaders(headersForClient(incoming.headers, path));
    response.writeHead(incoming.statusCode ?? 502);
    incoming.pipe(response);
    incoming.on('error', () => response.destroy());
    incoming.on('aborted', () => response.destroy());
  };
  const onError = (error: NodeJS.ErrnoException): void => {
    if (response.headersSent || response.destroyed) return;
    log.warn({ method: request.method, code: error.code ?? error.message }, 'the cms did not answer');
    sendAway(request, response, destination);
  };
  const { headers, method } = request;
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  const listeners = { onAnswer, onError };
  const pass = (): { destroy: () => void } => {
    if ((method === 'GET' || method === 'HEAD') && !hasBody) return putQuestion(options, listeners);
    if (isRepeatable(request)) return passRepeatable(request, options, listeners);
    return passBody(request, response, options, listeners);
  };
  const outgoing = pass();
  response.on('close', () => {
    if (!response.writableFinished) outgoing.destroy();
  });
  request.on('error', () => {
    outgoing.destroy();
  });
};
