import type { ZodType } from 'zod';
import { fieldErrorsOf, type Problem } from '../../content-models/shared/problem.ts';

/** Something the caller must be told, with its HTTP status; thrown anywhere, answered once by `endpoint()`. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(
    problem: Omit<Problem, 'type'> & { type?: string },
    options: { cause?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(problem.title, { cause: options.cause });
    this.problem = { type: 'about:blank', ...problem };
    this.headers = options.headers ?? {};
  }
}

/** The same words for „not there” and „not yours”, so that neither can be told from the other. */
export const notFound = () =>
  new ProblemError({ status: 404, title: 'Nie ma takiej strony ani sprawy.', detail: 'Sprawdź adres albo numer.' });

/** An RFC 9457 answer. */
export const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });

/** What was sent, in the model's shape; throws a 422 that names every field to mend. */
export const parseBody = <Output>(schema: ZodType<Output>, body: unknown): Output => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors: fieldErrorsOf(parsed.error) });
};
