import { problemSchema } from '../../../content-models/shared/problem.ts';

const unknownProblem = 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.';

/** Asks one of the institution's own endpoints under `/api`; a refusal comes back as its sentence. */
export const askOwn = async (
  path: string,
  init: RequestInit = {},
): Promise<{ answer: Response } | { said: string }> => {
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
    return { said: parsed.success ? parsed.data.title : unknownProblem };
  } catch {
    return { said: unknownProblem };
  }
};
