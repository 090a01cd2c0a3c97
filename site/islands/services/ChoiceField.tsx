import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { FieldGroup } from '../shared/FieldGroup.tsx';

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
export const ChoiceField = ({ field, path, chosen, isMulti = false, onChosen, error }: ChoiceFieldProps) => (
  <FieldGroup name={path} label={field.label} hint={field.hint} error={error} optional={!field.required}>
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
  </FieldGroup>
);
