import { problemSchema } from '../../../content-models/shared/problem.ts';
import type { Words } from '../../words/inLanguage.ts';

const unknownProblem: Words = {
  pl: 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.',
  en: 'Something went wrong. Check your connection and reload the page.',
};

/** Asks one of the institution's own endpoints under `/api`; a refusal comes back as its sentence. */
export const askOwn = async (path: string, init: RequestInit = {}): Promise<{ answer: Response } | { said: Words }> => {
  try {
    const answer = await fetch(`/api${path}`, {
      credentials: 'same-origin',
      cache: 'no-store',
      ...init,
    });
    // a report of problems is an answer too
    const isProblem = (answer.headers.get('content-type') ?? '').startsWith('application/problem+json');
    if (answer.ok || !isProblem) return { answer };
    const parsed = problemSchema.safeParse(await answer.json());
    return { said: parsed.success ? { pl: parsed.data.title, en: parsed.data.title } : unknownProblem };
  } catch {
    return { said: unknownProblem };
  }
};
