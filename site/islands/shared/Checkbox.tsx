import { FieldErrorText } from './Field.tsx';
import { fieldId } from './fieldError.ts';

interface CheckboxProps {
  name: string;
  label: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  error?: string;
  /** what goes with agreeing, and with not agreeing */
  hint?: string;
}

/** One thing to agree to. */
export const Checkbox = ({ name, label, checked, onChecked, error, hint }: CheckboxProps) => {
  const id = fieldId(name);
  const described = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].filter(Boolean);
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
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
          onChange={(event) => {
            onChecked(event.currentTarget.checked);
          }}
        />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
