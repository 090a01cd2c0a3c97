import { useState } from 'preact/hooks';
import { caseDetailSchema } from '../../../content-models/cases/case.ts';
import type { Answer, Answers } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { AnswerField } from '../services/AnswerField.tsx';
import { StreetsContext, useSurroundings } from '../services/useSurroundings.ts';
import { useUploads } from '../services/useUploads.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { failureText } from '../shared/failure.ts';
import { Field } from '../shared/Field.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { useSendOnce } from '../shared/useSendOnce.ts';

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

/** Words, files and open questions for the office; what was typed stays until it is sent, and is sent once. */
export const SendForm = ({ path, fields, name, label, action, onSent }: SendFormProps) => {
  const office = useOffice();
  const uploads = useUploads();
  const { streets } = useSurroundings(fields);
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const { errors, failure, attempt, busy, send } = useSendOnce({
    path,
    schema: caseDetailSchema,
    fieldOf: (of) => (of === 'text' ? name : of),
    onSent: () => {
      setText('');
      onSent();
    },
  });
  const filesName = `${name}-files`;
  const attach: Extract<ServiceField, { type: 'files' }> = {
    ...{ type: 'files', name: filesName, label: 'Pliki', required: false, maxFiles: 10, maxSize: 10_000_000 },
  };
  const idsOf = (of: string): string[] => (uploads.uploads[of] ?? []).flatMap(({ id }) => id ?? []);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const fileFields = fields.filter(({ type }) => type === 'files');
    const ofFields = Object.fromEntries(
      fileFields.map((field) => [field.name, idsOf(field.name)]).filter(([, ids]) => (ids?.length ?? 0) > 0),
    ) as Answers;
    const given = { ...Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '')), ...ofFields };
    const body = { text: text.trim(), files: idsOf(filesName), ...(fields.length > 0 ? { answers: given } : {}) };
    await send(body);
  };

  return (
    <form class="stack measure" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={errors} attempt={attempt}>
        {failure ? <p>{failureText(failure, office)}</p> : null}
      </ErrorSummary>
      <StreetsContext.Provider value={streets}>
        {fields.map((field) => (
          <AnswerField
            key={field.name}
            field={field}
            value={answers[field.name]}
            onValue={(value: Answer) => {
              setAnswers((current) => ({ ...current, [field.name]: value }));
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
              setText(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <FilesHere field={attach} uploads={uploads} />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {busy ? 'Wysyłamy…' : action}
        </button>
      </p>
    </form>
  );
};

const FilesHere = ({ field, uploads }: { field: ServiceField; uploads: ReturnType<typeof useUploads> }) => (
  <AnswerField field={field} value={undefined} onValue={() => undefined} uploads={uploads} errors={[]} />
);
