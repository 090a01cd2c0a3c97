import { problemSchema } from '../../../content-models/shared/problem.ts';
import type { Say } from '../../words/useSay.ts';

/** An answer of the office's payment doors: what came, or what to tell in words. */
export type Asked = { ok: true; body: unknown } | { ok: false; said: string[] };

const unknownProblem = {
  pl: 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.',
  en: 'Something went wrong. Check your connection and reload the page.',
};

/** Asks the cms as the member of staff of this browser; never throws. */
export const askPayments = async (say: Say, path: string, init: RequestInit = {}): Promise<Asked> => {
  try {
    const answer = await fetch(`/api/fee-payments${path}`, { credentials: 'same-origin', cache: 'no-store', ...init });
    const body: unknown = answer.status === 204 ? undefined : await answer.json();
    if (answer.ok) return { ok: true, body };
    const problem = problemSchema.safeParse(body);
    if (!problem.success) return { ok: false, said: [say(unknownProblem)] };
    const { title, errors = [] } = problem.data;
    return { ok: false, said: [title, ...errors.map(({ message }) => message).filter((one) => one !== title)] };
  } catch {
    return { ok: false, said: [say(unknownProblem)] };
  }
};

/** A JSON body with a key of its own, so that the network can repeat it without harm. */
export const sendJson = (body: object, key: string = crypto.randomUUID()): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
  body: JSON.stringify(body),
});
