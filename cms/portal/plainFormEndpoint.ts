import type { Endpoint, PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { ProblemError } from '../api/problem.ts';
import { addressOf, countTry, type Limit } from './limiter.ts';
import { portalEndpoint } from './portalEndpoint.ts';

/** The fields of a form as a browser sends them. */
export type PlainForm = Record<string, string>;

const longestForm = 64 * 1024;

const readForm = async (req: PayloadRequest): Promise<PlainForm> => {
  if (!(req.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) {
    throw new ProblemError({ status: 415, title: 'Wyślij dane jako formularz strony.' });
  }
  const text = (await req.text?.()) ?? '';
  if (text.length > longestForm) throw new ProblemError({ status: 413, title: 'Za duże przesłanie.' });
  return Object.fromEntries(new URLSearchParams(text));
};

const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });

/** What a plain form does, and the printed pages that its sender is led on to. */
interface PlainFormUse {
  limit: Limit;
  take: (req: PayloadRequest, commune: Commune, form: PlainForm) => Promise<void>;
  pathAfter: (form: PlainForm, outcome: 'taken' | 'failed') => string;
}

/**
 * One endpoint for a form of a printed page, which has no script to read an answer: whatever comes of it, the browser is
 * led on to another printed page. A form whose hidden field is filled in was sent by a machine: it is thanked and forgotten.
 */
export const plainFormEndpoint = (path: `/portal/${string}`, { limit, take, pathAfter }: PlainFormUse): Endpoint =>
  portalEndpoint('post', path, { login: 'optional' }, async ({ req, commune }) => {
    const form = await readForm(req);
    try {
      countTry(limit, addressOf(req.headers));
      if ((form.website ?? '') === '') await take(req, commune, form);
      return seeOther(pathAfter(form, 'taken'));
    } catch (error) {
      if (!(error instanceof ProblemError))
        req.payload.logger.error({ err: error, msg: `A form was not taken: ${path}` });
      return seeOther(pathAfter(form, 'failed'));
    }
  });
