import { z } from 'zod';
import { takeEarly } from './earlyAnswers.ts';
import { failureOf, type Failure } from './failure.ts';

/** What came of one request: the parsed value, or why there is none. */
export type Result<T> =
  | {
      ok: true;
      value: T;
      status: number;
      serverTime: number;
      /** it is not fresh: the device remembered it */ keptAt?: number;
    }
  | { ok: false; failure: Failure };

/** For answers without a body that matters (202, 204). */
export const noContent = z.unknown();

interface Sending {
  body?: unknown;
  headers?: Record<string, string>;
}

/** A slow phone still gets its answer; a dead connection is said after this long. */
const PATIENCE_MS = 30_000;

const readJson = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads one answer of the portal API with its model; anything unexpected counts as „the portal is down”. */
export const readAnswer = <T>(
  answer: { status: number; headers: Headers; text: string },
  schema: z.ZodType<T>,
  now = new Date(),
): Result<T> => {
  const body = readJson(answer.text);
  if (answer.status < 200 || answer.status > 299)
    return { ok: false, failure: failureOf(answer.status, answer.headers, body, now) };
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { ok: false, failure: { kind: 'down' } };
  const sent = Date.parse(answer.headers.get('date') ?? '');
  return {
    ok: true,
    value: parsed.data,
    status: answer.status,
    serverTime: Number.isNaN(sent) ? now.getTime() : sent,
  };
};

/** The portal API of one origin. */
export const makePortalClient = (origin: string) => {
  const request = async <T>(
    method: string,
    path: string,
    schema: z.ZodType<T>,
    { body, headers = {} }: Sending = {},
  ): Promise<Result<T>> => {
    try {
      const waiting = method === 'GET' ? takeEarly(path) : undefined;
      const response = await (waiting ??
        fetch(`${origin}/api/portal${path}`, {
          method,
          cache: 'no-store',
          credentials: 'same-origin',
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
          headers: {
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }));
      const text = await response.text();
      return readAnswer({ status: response.status, headers: response.headers, text }, schema);
    } catch {
      return { ok: false, failure: { kind: 'unreachable' } };
    }
  };
  return {
    get: <T>(path: string, schema: z.ZodType<T>) => request('GET', path, schema),
    post: <T>(path: string, schema: z.ZodType<T>, sending?: Sending) => request('POST', path, schema, sending),
    put: <T>(path: string, schema: z.ZodType<T>, sending?: Sending) => request('PUT', path, schema, sending),
    patch: <T>(path: string, schema: z.ZodType<T>, sending?: Sending) => request('PATCH', path, schema, sending),
    delete: <T>(path: string, schema: z.ZodType<T>, sending?: Sending) => request('DELETE', path, schema, sending),
  };
};
export type PortalClient = ReturnType<typeof makePortalClient>;
