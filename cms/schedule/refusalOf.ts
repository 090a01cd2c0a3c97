import { APIError, Forbidden, NotFound, ValidationError } from 'payload';
import { ProblemError } from '../api/problem.ts';
import { wordIn } from '../fields/labelOf.ts';

/** Why a document cannot go public, field by field, in words for whoever wrote it. */
export const reasonsOf = (error: unknown): { path: string; message: string }[] => {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message, label }) => {
      const name = wordIn('pl', label) ?? path;
      return { path, message: `${name}: ${message}` };
    });
  if (error instanceof Forbidden)
    return [{ path: '', message: 'Osoba, która ustaliła termin, nie może już publikować.' }];
  if (error instanceof NotFound) return [{ path: '', message: 'Dokumentu już nie ma albo jest w koszu.' }];
  if (error instanceof ProblemError) return [{ path: '', message: error.problem.title }];
  if (error instanceof APIError && error.isPublic) return [{ path: '', message: error.message }];
  return [{ path: '', message: 'Nieznany błąd. Opublikuj dokument ręcznie.' }];
};

/** The answer to somebody whose text cannot go public; what is not about the text stays what it was. */
export const refusalOf = (error: unknown): unknown =>
  error instanceof ValidationError
    ? new ProblemError({
        status: 422,
        title: 'Dokumentu nie da się opublikować. Popraw pola i spróbuj ponownie.',
        errors: reasonsOf(error),
      })
    : error;
