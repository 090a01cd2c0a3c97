import { ConnectorError } from '../connector.ts';
import { readBody } from './readBody.ts';

/** Where an institution's system is and how the portal proves to it that it is the portal. */
export interface HttpSettings {
  /** the part of every address before the paths of the format, with or without a slash at its end */
  baseUrl: string;
  /** sent as `Authorization: Bearer …`; an institution on the same machine may do without */
  token?: string | undefined;
  fetch?: typeof fetch | undefined;
}

/** One question to an institution's system. */
export interface Question {
  /** below the base address; parts that come from outside stand in `part()` */
  path: string;
  query?: Record<string, string>;
  /** makes it a POST of JSON */
  body?: unknown;
  idempotencyKey?: string;
  signal: AbortSignal;
  mostBytes?: number;
}

/** An answer whose status is one of those that mean something; every other has become a `ConnectorError`. */
export interface Answer {
  status: number;
  body: Buffer;
}

/** Five million bytes: a school year of every lesson is a fifth of that. */
const mostBytes = 5_000_000;

const meaningful = new Set([200, 201, 404, 410, 422]);

const isHtml = (response: Response) => /\bhtml\b/i.test(response.headers.get('content-type') ?? '');

/** One part of a path made of a number from outside: it can neither climb up nor break out. */
export const part = (text: string): string => {
  // the two names that mean another folder even when they are escaped
  if (text === '' || text === '.' || text === '..')
    throw new ConnectorError('unknownSubject', 'There is no such number.');
  return encodeURIComponent(text);
};

const addressOf = (baseUrl: string, { path, query = {} }: Question): URL => {
  try {
    const url = new URL(`${baseUrl.replace(/\/+$/, '')}/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  } catch {
    throw new ConnectorError('unreachable', 'The base address of the institution is not an address.');
  }
};

/** The code or the kind of a broken connection, or of an answer that is no HTTP, for staff; never the words of the answer. */
const codeOf = (error: unknown): string => {
  const { cause } = error as { cause?: unknown };
  const { code, name } = (cause ?? error) as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
};

const check = async (response: Response): Promise<void> => {
  const { status } = response;
  if (meaningful.has(status) && !(status >= 400 && isHtml(response))) return;
  await response.body?.cancel();
  const says = `The institution answered ${String(status)}.`;
  if (status === 401 || status === 403) throw new ConnectorError('refused', says);
  // 429 too: it is there, but not for us just now
  if (status >= 500 || status === 429) throw new ConnectorError('unreachable', says);
  // a redirect is not followed: the key would go along; a web server's own error page is no word about a person
  throw new ConnectorError('malformed', says);
};

/**
 * A way to ask an institution's system over HTTP that throws nothing but `ConnectorError`: no redirects, an end in size
 * and time, and not a word of what was asked or answered in an error.
 */
export const makeAsk = ({ baseUrl, token, fetch: send = fetch }: HttpSettings) => {
  const open = (question: Question): Promise<Response> => {
    const { body, idempotencyKey, signal } = question;
    return send(addressOf(baseUrl, question), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json, application/pdf',
        ...(token === undefined || token === '' ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });
  };
  return async (question: Question): Promise<Answer> => {
    let isAnswered = false;
    try {
      const response = await open(question);
      isAnswered = true;
      await check(response);
      return { status: response.status, body: await readBody(response, question.mostBytes ?? mostBytes) };
    } catch (error) {
      if (question.signal.aborted) throw new ConnectorError('slow', 'No answer in time.');
      if (error instanceof ConnectorError) throw error;
      const code = codeOf(error);
      // cut in the middle, or not HTTP at all
      if (isAnswered || code.startsWith('HPE_') || code === 'HTTPParserError') {
        throw new ConnectorError('malformed', `The answer broke off or is no HTTP (${code}).`);
      }
      throw new ConnectorError('unreachable', `The institution cannot be reached (${code}).`);
    }
  };
};
