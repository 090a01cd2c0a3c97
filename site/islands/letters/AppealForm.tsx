import { z } from 'zod';
import type { LetterForParty } from '../../../content-models/letters/letter.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { DraftRestored } from '../cases/DraftRestored.tsx';
import { useCaseDraft } from '../cases/useCaseDraft.ts';
import { AnswerField } from '../services/AnswerField.tsx';
import { unfinishedUploads } from '../services/upload.ts';
import { useUploads } from '../services/useUploads.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { failureText } from '../shared/failure.ts';
import { Field } from '../shared/Field.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { useSendOnce } from '../shared/useSendOnce.ts';

/** What may be done against an opened letter. */
export type Appeal = NonNullable<NonNullable<LetterForParty['opened']>['appeal']>;

export interface AppealFormProps {
  /** `/cases/NUMBER/letters/ID` */
  path: string;
  id: string;
  appeal: Appeal;
  onSent: (number: string) => void;
}

const files: Extract<ServiceField, { type: 'files' }> = {
  ...{ type: 'files', name: 'appealFiles', label: 'Załączniki', required: false, maxFiles: 10, maxSize: 10_000_000 },
};

/** An appeal in a few words; what was written stays until it is sent, and is sent once. */
export const AppealForm = ({ path, id, appeal, onSent }: AppealFormProps) => {
  const office = useOffice();
  const uploads = useUploads();
  const place = `${path}/appeal`;
  const draft = useCaseDraft({ place, fields: [files], uploads });
  const { text = '', restore = '' } = draft.texts;
  const nameOf = (part: string): string => `${part}-${id}`;
  const { errors, failure, attempt, busy, send, refuse } = useSendOnce({
    path: place,
    schema: z.object({ number: z.string() }),
    fieldOf: (of) => (of.startsWith('files') ? files.name : nameOf(of)),
    onSent: ({ number }) => {
      void draft.forget().then(() => {
        onSent(number);
      });
    },
  });
  const errorOf = (part: string): { error?: string } => {
    const message = errors.find((one) => one.path === nameOf(part))?.message;
    return message === undefined ? {} : { error: message };
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const unfinished = unfinishedUploads(uploads.uploads, [files.name]);
    if (unfinished.length > 0) {
      refuse(unfinished);
      return;
    }
    void send({
      text: text.trim(),
      files: (uploads.uploads[files.name] ?? []).flatMap((upload) => upload.id ?? []),
      ...(appeal.isOver ? { restore: restore.trim() } : {}),
    });
  };

  return (
    <form class="stack measure" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt}>
        {failure ? <p>{failureText(failure, office)}</p> : null}
      </ErrorSummary>
      <DraftRestored restored={draft.restored} />
      <Field
        name={nameOf('text')}
        label="Z czym się nie zgadzasz"
        hint="Wystarczy jedno zdanie. Nie musisz podawać przepisów."
        {...errorOf('text')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={6}
            maxLength={20_000}
            value={text}
            onInput={(event) => {
              draft.setText('text', event.currentTarget.value);
            }}
          />
        )}
      </Field>
      {appeal.isOver ? (
        <Field
          name={nameOf('restore')}
          label="Prośba o przywrócenie terminu: dlaczego nie udało się zdążyć"
          hint="Napisz, co przeszkodziło i że to nie Twoja wina. Wyślij to w ciągu 7 dni od dnia, w którym przeszkoda minęła (art. 58 KPA)."
          {...errorOf('restore')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={4}
              maxLength={5000}
              value={restore}
              onInput={(event) => {
                draft.setText('restore', event.currentTarget.value);
              }}
            />
          )}
        </Field>
      ) : null}
      <AnswerField field={files} value={undefined} onValue={() => undefined} uploads={uploads} errors={errors} />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {busy ? 'Wysyłamy…' : appeal.what === 'appeal' ? 'Wyślij odwołanie' : 'Wyślij zażalenie'}
        </button>
      </p>
    </form>
  );
};
