import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { FieldErrorText } from '../shared/Field.tsx';
import { fieldId } from '../shared/fieldError.ts';

interface ChoiceFieldProps {
  field: Pick<ServiceField, 'label' | 'hint' | 'required'> & { options: { value: string; label: string }[] };
  /** the field's name, or its place in a row of a group: `trees.1.kind` */
  path: string;
  /** what is chosen; several when `isMulti` */
  chosen: readonly string[];
  isMulti?: boolean;
  onChosen: (chosen: string[]) => void;
  error: string | undefined;
}

/** One of several answers, or as many as are true. */
export const ChoiceField = ({ field, path, chosen, isMulti = false, onChosen, error }: ChoiceFieldProps) => {
  const id = fieldId(path);
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
            type={isMulti ? 'checkbox' : 'radio'}
            name={path}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={(event) => {
              const others = isMulti ? chosen.filter((one) => one !== option.value) : [];
              onChosen(event.currentTarget.checked ? [...others, option.value] : others);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
