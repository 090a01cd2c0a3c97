import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  inputMode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal';
  /** Short answers get a short box: its length is a hint too. */
  short?: boolean;
  /** what the browser offers to choose from; anything else may be typed */
  suggestions?: readonly string[];
}

/** One line of text. */
export const TextField = ({
  value,
  onValue,
  type = 'text',
  autocomplete,
  inputMode,
  short,
  suggestions = [],
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    {(control) => (
      <>
        <input
          {...control}
          class={short === true ? 'input--short' : undefined}
          type={type}
          value={value}
          autocomplete={autocomplete}
          inputMode={inputMode}
          autocapitalize={type === 'text' ? undefined : 'none'}
          spellcheck={type === 'text' ? undefined : false}
          list={suggestions.length > 0 ? `${control.id}-list` : undefined}
          onInput={(event) => {
            onValue(event.currentTarget.value);
          }}
        />
        {suggestions.length > 0 ? (
          <datalist id={`${control.id}-list`}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        ) : null}
      </>
    )}
  </Field>
);
