import type { Problem } from '../../content-models/shared/problem.ts';
import { sentenceIn } from './sentenceIn.ts';

/** A problem with all its sentences in the language of whoever is told. */
export const problemIn = (language: string, problem: Problem): Problem => ({
  ...problem,
  title: sentenceIn(language, problem.title),
  ...(problem.detail === undefined ? {} : { detail: sentenceIn(language, problem.detail) }),
  ...(problem.errors === undefined
    ? {}
    : {
        errors: problem.errors.map(({ path, message }) => ({ path, message: sentenceIn(language, message) })),
      }),
});
