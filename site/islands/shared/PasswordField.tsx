import { useState } from 'preact/hooks';
import { Field, type FieldProps } from './Field.tsx';

interface PasswordFieldProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  autocomplete: 'current-password' | 'new-password';
}

/** A password that can be looked at; pasting and password managers are welcome. */
export const PasswordField = ({ value, onValue, autocomplete, ...field }: PasswordFieldProps) => {
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <div class="password">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            value={value}
            autocomplete={autocomplete}
            autocapitalize="none"
            spellcheck={false}
            onInput={(event) => {
              onValue(event.currentTarget.value);
            }}
          />
          <button
            type="button"
            class="button button--quiet"
            aria-controls={control.id}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? 'Ukryj' : 'Pokaż'}
            <span class="visually-hidden"> hasło</span>
          </button>
        </div>
      )}
    </Field>
  );
};
