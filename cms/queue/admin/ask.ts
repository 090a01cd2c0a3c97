import type { ZodType } from 'zod';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import type { Say } from '../../words/useSay.ts';

/** What the cms answered, or why it did not, in words for whoever asked. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; why: string };

const unknown = {
  pl: 'Coś poszło nie tak. Sprawdź połączenie i spróbuj jeszcze raz.',
  en: 'Something went wrong. Check your connection and try again.',
};

/** Asks the cms and holds its answer to a model; what is searched for travels in the body. */
export const ask = async <Value>(
  say: Say,
  address: string,
  { schema, method = 'POST', body }: { schema: ZodType<Value>; method?: string; body?: unknown },
): Promise<Answer<Value>> => {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const json: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return { ok: true, value: schema.parse(json) };
    const problem = problemSchema.safeParse(json);
    if (problem.success) return { ok: false, why: problem.data.errors?.[0]?.message ?? problem.data.title };
    // Payload's own refusals come in another shape
    const errors = (json as { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] } | undefined)
      ?.errors;
    return { ok: false, why: errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? say(unknown) };
  } catch {
    return { ok: false, why: say(unknown) };
  }
};
