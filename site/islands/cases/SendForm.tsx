import { caseDetailSchema } from '../../../content-models/cases/case.ts';
import type { Answer, Answers } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { AnswerField } from '../services/AnswerField.tsx';
import { unfinishedUploads } from '../services/upload.ts';
import { StreetsContext, useSurroundings } from '../services/useSurroundings.ts';
import { useUploads } from '../services/useUploads.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { failureText } from '../shared/failure.ts';
import { Field } from '../shared/Field.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { useSendOnce } from '../shared/useSendOnce.ts';
import { DraftRestored } from './DraftRestored.tsx';
import { useCaseDraft } from './useCaseDraft.ts';

interface SendFormProps {
  /** `/cases/NUMBER/complete` */
  path: string;
  /** questions of the form that were left open */
  fields: ServiceField[];
  /** sets apart the fields of two forms on one page */
  name: string;
  label: string;
  action: string;
  onSent: () => void;
}

/** Words, files and open questions for the office; what was written stays until it is sent, and is sent once. */
export const SendForm = ({ path, fields, name, label, action, onSent }: SendFormProps) => {
  const office = useOffice();
  const uploads = useUploads();
  const { streets } = useSurroundings(fields);
  const attach: Extract<ServiceField, { type: 'files' }> = {
    ...{ type: 'files', name: `${name}-files`, label: 'Pliki', required: false, maxFiles: 10, maxSize: 10_000_000 },
  };
  const draft = useCaseDraft({ place: path, fields: [...fields, attach], uploads });
  const text = draft.texts['text'] ?? '';
  const { errors, failure, attempt, busy, send, refuse } = useSendOnce({
    path,
    schema: caseDetailSchema,
    fieldOf: (of) => (of === 'text' ? name : of.split('.')[0] === 'files' ? attach.name : of),
    onSent: () => {
      void draft.forget().then(onSent);
    },
  });
  const idsOf = (of: string): string[] => (uploads.uploads[of] ?? []).flatMap(({ id }) => id ?? []);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const fileFields = fields.filter(({ type }) => type === 'files');
    const unfinished = unfinishedUploads(
      uploads.uploads,
      [...fileFields, attach].map((field) => field.name),
    );
    if (unfinished.length > 0) {
      refuse(unfinished);
      return;
    }
    const ofFields = Object.fromEntries(
      fileFields.map((field) => [field.name, idsOf(field.name)]).filter(([, ids]) => (ids?.length ?? 0) > 0),
    ) as Answers;
    const typed = Object.fromEntries(Object.entries(draft.answers).filter(([, value]) => value !== ''));
    const given = { ...typed, ...ofFields };
    await send({ text: text.trim(), files: idsOf(attach.name), ...(fields.length > 0 ? { answers: given } : {}) });
  };

  return (
    <form class="stack measure" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={errors} attempt={attempt}>
        {failure ? <p>{failureText(failure, office)}</p> : null}
      </ErrorSummary>
      <DraftRestored restored={draft.restored} />
      <StreetsContext.Provider value={streets}>
        {fields.map((field) => (
          <AnswerField
            key={field.name}
            field={field}
            value={draft.answers[field.name]}
            onValue={(value: Answer) => {
              draft.setAnswer(field.name, value);
            }}
            uploads={uploads}
            errors={errors}
          />
        ))}
      </StreetsContext.Provider>
      <Field name={name} label={label} error={errors.find((one) => one.path === name)?.message}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            maxLength={5000}
            value={text}
            onInput={(event) => {
              draft.setText('text', event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <AnswerField field={attach} value={undefined} onValue={() => undefined} uploads={uploads} errors={errors} />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {busy ? 'Wysyłamy…' : action}
        </button>
      </p>
    </form>
  );
};
