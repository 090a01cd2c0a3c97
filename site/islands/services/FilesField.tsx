import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { counted, formatBytes } from '../../../content-models/shared/polish.ts';
import { focusField } from '../shared/ErrorSummary.tsx';
import { Field } from '../shared/Field.tsx';
import type { Upload } from './upload.ts';
import type { Uploads } from './useUploads.ts';

interface FilesFieldProps {
  field: Extract<ServiceField, { type: 'files' }>;
  uploads: Uploads;
  error: string | undefined;
}

const stateText = (upload: Upload): string =>
  upload.problem ?? (upload.id === undefined ? `Wysyłamy: ${String(Math.round(upload.share * 100))}%` : 'Dodany');

const UploadRow = ({ upload, onRetry, onRemove }: { upload: Upload; onRetry: () => void; onRemove: () => void }) => (
  <li class="upload">
    <div class="upload__text">
      <span class="file__title">{upload.name}</span>
      <span class={upload.problem === undefined ? 'file__facts' : 'field__error'}>
        {formatBytes(upload.size)}. {stateText(upload)}
      </span>
      {upload.id === undefined && upload.problem === undefined ? (
        <progress value={upload.share} max={1} aria-label={`Wysyłanie pliku ${upload.name}`} />
      ) : null}
    </div>
    <div class="upload__actions">
      {upload.mayRetry === true ? (
        <button type="button" class="button button--quiet" onClick={onRetry}>
          Wyślij ponownie<span class="visually-hidden"> plik {upload.name}</span>
        </button>
      ) : null}
      <button type="button" class="button button--quiet" onClick={onRemove}>
        Usuń<span class="visually-hidden"> plik {upload.name}</span>
      </button>
    </div>
  </li>
);

/** Files to add, each sent as soon as it is chosen. */
export const FilesField = ({ field, uploads, error }: FilesFieldProps) => {
  const list = uploads.uploads[field.name] ?? [];
  const done = list.filter(({ id }) => id !== undefined).length;
  const limits = `Najwyżej ${counted(field.maxFiles, { one: 'plik', few: 'pliki', many: 'plików' })}, każdy do ${formatBytes(field.maxSize)}.`;
  return (
    <div class="stack stack--tight">
      <Field name={field.name} label={field.label} hint={field.hint ?? limits} error={error} optional={!field.required}>
        {(control) => (
          <input
            {...control}
            type="file"
            multiple={field.maxFiles > 1}
            onChange={(event) => {
              uploads.add(field, [...(event.currentTarget.files ?? [])]);
              // so that the same file can be chosen again after it was removed
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {list.length > 0 ? (
        <ul class="files">
          {list.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => {
                uploads.retry(upload.key);
              }}
              onRemove={() => {
                uploads.remove(field.name, upload);
                focusField(field.name);
              }}
            />
          ))}
        </ul>
      ) : null}
      <p class="visually-hidden" role="status">
        {list.length > 0 ? `Dodano ${String(done)} z ${String(list.length)}.` : ''}
      </p>
    </div>
  );
};
