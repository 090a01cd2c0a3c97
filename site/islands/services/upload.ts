import type { Answers } from '../../../content-models/services/answers.ts';
import type { FieldError } from '../shared/fieldError.ts';

/** One chosen file on its way to the office. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  /** from 0 to 1 */
  share: number;
  /** the office's id of it, once it is there */
  id?: string;
  /** why it is not there, in words */
  problem?: string;
  /** sending the same file again may help */
  mayRetry?: boolean;
}

/** Chosen files by the field they answer. */
export type UploadsByField = Record<string, Upload[]>;

/** The ids of sent files, as answers. */
export const uploadAnswers = (uploads: UploadsByField): Answers =>
  Object.fromEntries(
    Object.entries(uploads).map(([name, list]) => [name, list.flatMap(({ id }) => (id === undefined ? [] : [id]))]),
  );

/** Fields whose files are still on the way or did not get there: nobody should think they were sent. */
export const unfinishedUploads = (uploads: UploadsByField, names: string[]): FieldError[] =>
  names.flatMap((path) => {
    const list = uploads[path] ?? [];
    if (list.some(({ problem }) => problem !== undefined))
      return [{ path, message: 'Usuń plik, którego nie udało się dodać, albo wyślij go ponownie.' }];
    return list.some(({ id }) => id === undefined)
      ? [{ path, message: 'Poczekaj, aż wszystkie pliki się wyślą.' }]
      : [];
  });
