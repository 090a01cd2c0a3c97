import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { counted, formatBytes } from '../../../content-models/shared/polish.ts';
import { focusField } from '../shared/ErrorSummary.tsx';
import { Field } from '../shared/Field.tsx';
import { sendFile } from './sendFile.ts';
import type { Upload } from './upload.ts';
import type { Uploads } from './useUploads.ts';
import { WaitingFiles } from './WaitingFiles.tsx';

interface FilesFieldProps {
  field: Extract<ServiceField, { type: 'files' }>;
  uploads: Uploads;
  error: string | undefined;
}

const percent = ({ share }: Upload): string => `${String(Math.round(share * 100))}%`;

const stateText = (upload: Upload): string => {
  if (upload.problem !== undefined) return upload.problem;
  if (upload.id !== undefined) return 'Dodany';
  if (upload.pause === 'file')
    return `Doszło ${percent(upload)}. Wybierz ten plik jeszcze raz, dokończymy od miejsca przerwania.`;
  if (upload.pause === 'line') return `Połączenie się urwało, doszło ${percent(upload)}. Resztę wyślemy, gdy wróci.`;
  return `Wysyłamy: ${percent(upload)}`;
};

/** What is read aloud: by quarters, so that it does not talk over everything else. */
const spoken = (list: Upload[]): string => {
  const done = list.filter(({ id }) => id !== undefined).length;
  const added = `Dodano ${String(done)} z ${String(list.length)}.`;
  if (list.some(({ pause }) => pause === 'line')) return `${added} Połączenie się urwało, wyślemy resztę, gdy wróci.`;
  const moving = list.find((one) => one.id === undefined && one.problem === undefined && one.pause === undefined);
  return moving ? `${added} Wysyłamy ${moving.name}: ${String(Math.floor(moving.share * 4) * 25)}%.` : added;
};

const UploadRow = ({ upload, onRetry, onRemove }: { upload: Upload; onRetry: () => void; onRemove: () => void }) => (
  <li class="upload">
    <div class="upload__text">
      <span class="file__title">{upload.name}</span>
      <span class={upload.problem === undefined ? 'file__facts' : 'field__error'}>
        {upload.size === undefined ? '' : `${formatBytes(upload.size)}. `}
        {stateText(upload)}
      </span>
      {upload.id === undefined && upload.problem === undefined ? (
        <progress value={upload.share} max={1} aria-label={`Wysyłanie pliku ${upload.name}`} />
      ) : null}
    </div>
    <div class="upload__actions">
      {upload.mayRetry === true || upload.pause === 'line' ? (
        <button type="button" class="button button--quiet" onClick={onRetry}>
          {upload.pause === 'line' ? 'Wznów teraz' : 'Wyślij ponownie'}
          <span class="visually-hidden"> plik {upload.name}</span>
        </button>
      ) : null}
      <button type="button" class="button button--quiet" onClick={onRemove}>
        {upload.id === undefined && upload.problem === undefined && upload.pause !== 'file' ? 'Przerwij' : 'Usuń'}
        <span class="visually-hidden"> plik {upload.name}</span>
      </button>
    </div>
  </li>
);

/** Files to add, each sent as soon as it is chosen. */
export const FilesField = ({ field, uploads, error }: FilesFieldProps) => {
  const list = uploads.uploads[field.name] ?? [];
  const isCrowded = list.some(({ crowded }) => crowded === true);
  const removed = uploads.removed?.field === field.name ? uploads.removed.upload : undefined;
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
              uploads.add(field, [...(event.currentTarget.files ?? [])], sendFile);
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
      {isCrowded ? (
        <WaitingFiles
          inUse={Object.values(uploads.uploads).flatMap((of) => of.flatMap(({ id, begun }) => id ?? begun ?? []))}
          onRoom={() => {
            const waits = list.find(({ crowded }) => crowded === true);
            if (waits) uploads.retry(waits.key);
          }}
        />
      ) : null}
      <div role="status">
        {removed ? (
          <p>
            Usunięto plik {removed.name}.{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                uploads.undo();
                focusField(field.name);
              }}
            >
              Cofnij<span class="visually-hidden"> usunięcie pliku {removed.name}</span>
            </button>
          </p>
        ) : null}
        <p class="visually-hidden">{list.length > 0 ? spoken(list) : ''}</p>
      </div>
    </div>
  );
};
