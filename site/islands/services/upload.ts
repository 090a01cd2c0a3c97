import type { UploadState } from '../../../content-models/cases/upload.ts';
import { textsOf, type Answers } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import type { FieldError } from '../shared/fieldError.ts';

/** One chosen file on its way to the office. */
export interface Upload {
  key: string;
  name: string;
  /** absent while the office cannot be asked about a file of an earlier visit */
  size?: number;
  /** from 0 to 1 */
  share: number;
  /** the office's id of it, once it is there whole */
  id?: string;
  /** the office's id of it while it is on its way */
  begun?: string;
  /** why it stands still: the connection broke, or the page no longer has the file */
  pause?: 'line' | 'file';
  /** why it is not there, in words */
  problem?: string;
  /** sending the same file again may help */
  mayRetry?: boolean;
  /** too many files wait: what waits is shown, so that there can be room */
  crowded?: boolean;
}

/** Chosen files by the field they answer. */
export type UploadsByField = Record<string, Upload[]>;

const idsBy = (uploads: UploadsByField, idOf: (upload: Upload) => string | undefined): Answers =>
  Object.fromEntries(Object.entries(uploads).map(([name, list]) => [name, list.flatMap((one) => idOf(one) ?? [])]));

/** The ids of sent files, as answers. */
export const uploadAnswers = (uploads: UploadsByField): Answers => idsBy(uploads, ({ id }) => id);

/** What a draft keeps of files: also of those that are on their way, so that they can go on elsewhere. */
export const draftedUploads = (uploads: UploadsByField): Answers => idsBy(uploads, ({ id, begun }) => id ?? begun);

/** Fields whose files are still on the way or did not get there: nobody should think they were sent. */
export const unfinishedUploads = (uploads: UploadsByField, names: string[]): FieldError[] =>
  names.flatMap((path) => {
    const list = uploads[path] ?? [];
    if (list.some(({ problem }) => problem !== undefined))
      return [{ path, message: 'Usuń plik, którego nie udało się dodać, albo wyślij go ponownie.' }];
    if (list.some(({ pause }) => pause === 'file'))
      return [{ path, message: 'Wybierz jeszcze raz plik, który nie doszedł w całości, albo go usuń.' }];
    return list.some(({ id }) => id === undefined)
      ? [{ path, message: 'Poczekaj, aż wszystkie pliki się wyślą.' }]
      : [];
  });

/** Whether leaving the page would break off a file. */
export const isSending = (uploads: UploadsByField): boolean =>
  Object.values(uploads).some((list) =>
    list.some(({ id, problem, pause }) => id === undefined && problem === undefined && pause !== 'file'),
  );

const rowOf = (id: string, waiting: UploadState[] | undefined): Upload | undefined => {
  const state = waiting?.find((one) => one.id === id);
  // the office cannot be asked now: the file is there, its name is not known here
  if (waiting === undefined) return { key: id, id, name: 'Plik dodany wcześniej', share: 1 };
  if (!state) return undefined;
  const { fileName: name, size, offset, kept } = state;
  return kept
    ? { key: id, id, name, size, share: 1 }
    : { key: id, begun: id, name, size, share: offset / size, pause: 'file' };
};

/** Files that answers of an earlier visit name, as rows; `lost` counts those that are no longer there. */
export const uploadsOf = (
  fields: ServiceField[],
  answers: Answers,
  waiting: UploadState[] | undefined,
): { uploads: UploadsByField; lost: number } => {
  const named = fields.flatMap(({ name, type }) => (type === 'files' ? [[name, textsOf(answers[name])] as const] : []));
  const uploads = Object.fromEntries(
    named.map(([name, ids]) => [name, ids.flatMap((id) => rowOf(id, waiting) ?? [])] as const),
  );
  const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
  return { uploads, lost: count(named.map(([, ids]) => ids)) - count(Object.values(uploads)) };
};
