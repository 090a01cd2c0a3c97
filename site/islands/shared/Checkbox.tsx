import { FieldErrorText } from './Field.tsx';
import { fieldId } from './fieldError.ts';

interface CheckboxProps {
  name: string;
  label: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  error?: string;
}

/** One thing to agree to. */
export const Checkbox = ({ name, label, checked, onChecked, error }: CheckboxProps) => {
  const id = fieldId(name);
  return (
    <div class={error === undefined ? 'field' : 'field field--invalid'}>
      {error === undefined ? null : <FieldErrorText id={id} error={error} />}
      <label class="choice">
        <input
          id={id}
          name={name}
          type="checkbox"
          checked={checked}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => {
            onChecked(event.currentTarget.checked);
          }}
        />
        <span>{label}</span>
      </label>
    </div>
  );
};
