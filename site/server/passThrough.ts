import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { log } from './log.ts';
import { sendPlainPage, sendProblem } from './plainAnswers.ts';
import { putQuestion, type Listeners } from './question.ts';
import { headersForClient, headersForCms, type Upstream } from './upstream.ts';

/** The most that one request may carry: a film is not a case file. */
export const BODY_LIMIT = 60 * 1024 * 1024;

const SILENCE_MS = 120_000;

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

/** A filing goes on a connection of its own, never on a kept one that the cms may just be closing. */
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
    sendAway(response, path);
  };
  const { headers, method } = request;
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  const outgoing =
    (method === 'GET' || method === 'HEAD') && !hasBody
      ? putQuestion(options, { onAnswer, onError })
      : passBody(request, response, options, { onAnswer, onError });
  response.on('close', () => {
    if (!response.writableFinished) outgoing.destroy();
  });
  request.on('error', () => outgoing.destroy());
};
