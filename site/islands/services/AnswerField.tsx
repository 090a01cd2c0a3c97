import { isComposed, rowOf } from '../../../content-models/services/composedParts.ts';
import { isRows } from '../../../content-models/services/answerValue.ts';
import { textsOf, type Answer } from '../../../content-models/services/answers.ts';
import { withdrawalText, type ServiceField } from '../../../content-models/services/serviceField.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import type { FieldError } from '../shared/fieldError.ts';
import { later } from '../shared/later.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { LineField } from './LineField.tsx';
import type { Uploads } from './useUploads.ts';

const FilesField = later(async () => (await import('./FilesField.tsx')).FilesField);
const GroupField = later(async () => (await import('./GroupField.tsx')).GroupField);
const ComposedField = later(async () => (await import('./ComposedField.tsx')).ComposedField);

/** Asks early for what draws these questions, so that a later screen stands at once. */
export const fetchFields = (fields: readonly ServiceField[]): void => {
  for (const field of fields) {
    if (field.type === 'files') FilesField.fetch();
    else if (field.type === 'group') GroupField.fetch();
    else if (isComposed(field)) ComposedField.fetch();
  }
};

interface AnswerFieldProps {
  field: ServiceField;
  value: Answer | undefined;
  onValue: (value: Answer) => void;
  uploads: Uploads;
  /** of the whole screen: a group's rows have their own */
  errors: readonly FieldError[];
}

/** The control for one question of a form. */
export const AnswerField = ({ field, value, onValue, uploads, errors }: AnswerFieldProps) => {
  const error = errors.find(({ path }) => path === field.name)?.message;
  if (isComposed(field))
    return (
      <ComposedField
        field={field}
        row={rowOf(value)}
        errors={errors}
        onRow={(row) => {
          onValue([row]);
        }}
      />
    );
  switch (field.type) {
    case 'info':
      return (
        <section class="notice">
          <p class="notice__title">{field.label}</p>
          {field.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      );
    case 'declaration':
      return (
        <Checkbox
          name={field.name}
          label={field.text}
          checked={value === 'yes'}
          error={error}
          onChecked={(checked) => {
            onValue(checked ? 'yes' : '');
          }}
        />
      );
    case 'consent':
      return (
        <Checkbox
          name={field.name}
          label={field.text}
          hint={`Nieobowiązkowe. ${withdrawalText}`}
          checked={typeof value === 'string' && value.startsWith('yes')}
          error={error}
          onChecked={(checked) => {
            onValue(checked ? 'yes' : '');
          }}
        />
      );
    case 'multiChoice':
      return (
        <ChoiceField field={field} path={field.name} chosen={textsOf(value)} isMulti onChosen={onValue} error={error} />
      );
    case 'files':
      return <FilesField field={field} uploads={uploads} error={error} />;
    case 'group':
      return <GroupField field={field} rows={isRows(value) ? value : []} onRows={onValue} errors={errors} />;
    default:
      return (
        <LineField
          field={field}
          path={field.name}
          value={typeof value === 'string' ? value : ''}
          onValue={onValue}
          error={error}
        />
      );
  }
};
