import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload';
import type { Problem } from '../../content-models/shared/problem.ts';
import { staffOf } from '../access/roles.ts';
import { problemIn } from '../words/problemIn.ts';
import { ProblemError, problemResponse } from './problem.ts';

/** JSON that is written already and that no cache may keep. */
export const jsonText = (text: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });

/** JSON that no cache may keep. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  jsonText(JSON.stringify(body), status, headers);

/** An answer without a body. */
export const noContent = (headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store', ...headers } });

/** The portal speaks Polish to residents whatever their browser asks for; the office may have chosen English. */
const languageOf = (req: PayloadRequest): string => (staffOf(req) ? req.i18n.language : 'pl');

const answerTo = (error: unknown, req: PayloadRequest): Response => {
  const say = (problem: Problem, headers?: Record<string, string>): Response =>
    problemResponse(problemIn(languageOf(req), problem), headers);
  if (error instanceof ProblemError) return say(error.problem, error.headers);
  if (error instanceof APIError && error.status === 503) {
    // said in the log too: a gate that is always busy is a fault of ours
    req.payload.logger.warn({ err: error, msg: `${req.method ?? ''} ${req.pathname}` });
    return say(
      { type: 'about:blank', status: 503, title: 'System jest chwilowo zajęty. Spróbuj ponownie za chwilę.' },
      { 'Retry-After': '2' },
    );
  }
  if (error instanceof APIError && (error.status === 403 || error.status === 401)) {
    return say({
      type: 'about:blank',
      status: error.status,
      title: 'Nie masz uprawnień do tej czynności.',
    });
  }
  req.payload.logger.error({ err: error, msg: `${req.method ?? ''} ${req.pathname}` });
  return say({
    type: 'about:blank',
    status: 500,
    title: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.',
  });
};

/** One custom endpoint: the handler answers, and whatever it throws becomes a problem in plain Polish. */
export const endpoint = (method: Endpoint['method'], path: string, handler: PayloadHandler): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    try {
      return await handler(req);
    } catch (error) {
      return answerTo(error, req);
    }
  },
});

/** The JSON body of a request; anything else is a 400 in words. */
export const readJson = async (req: PayloadRequest): Promise<unknown> => {
  if (!(req.headers.get('content-type') ?? '').startsWith('application/json')) {
    throw new ProblemError({ status: 415, title: 'Wyślij dane jako application/json.' });
  }
  try {
    return await (req as unknown as Request).json();
  } catch (error) {
    throw new ProblemError({ status: 400, title: 'Treść żądania nie jest poprawnym JSON-em.' }, { cause: error });
  }
};
