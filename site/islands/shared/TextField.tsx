import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  inputMode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal';
  /** Short answers get a short box: its length is a hint too. */
  short?: boolean;
}

/** One line of text. */
export const TextField = ({
  value,
  onValue,
  type = 'text',
  autocomplete,
  inputMode,
  short,
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        class={short === true ? 'input--short' : undefined}
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputMode={inputMode}
        autocapitalize={type === 'text' ? undefined : 'none'}
        spellcheck={type === 'text' ? undefined : false}
        onInput={(event) => {
          onValue(event.currentTarget.value);
        }}
      />
    )}
  </Field>
);
