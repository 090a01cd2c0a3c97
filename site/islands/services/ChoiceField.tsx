import type { ServiceField } from '../../../content-models/services/serviceDefinition.ts';
import { FieldErrorText } from '../shared/Field.tsx';
import { fieldId } from '../shared/fieldError.ts';

interface ChoiceFieldProps {
  field: Extract<ServiceField, { type: 'choice' }>;
  value: string;
  onValue: (value: string) => void;
  error: string | undefined;
}

/** One of several answers. */
export const ChoiceField = ({ field, value, onValue, error }: ChoiceFieldProps) => {
  const id = fieldId(field.name);
  const described = [field.hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  return (
    <fieldset
      class={error === undefined ? 'field-group' : 'field-group field--invalid'}
      id={id}
      tabIndex={-1}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend class="field__label">
        {field.label}
        {field.required ? null : <span class="soft"> (nieobowiązkowe)</span>}
      </legend>
      {field.hint === undefined ? null : (
        <p class="field__hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {error === undefined ? null : <FieldErrorText id={id} error={error} />}
      {field.options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={field.name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onValue(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
