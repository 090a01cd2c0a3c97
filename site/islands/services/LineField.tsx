import type { RowField } from '../../../content-models/services/serviceField.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { Field } from '../shared/Field.tsx';
import { TextField } from '../shared/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';

interface LineFieldProps {
  field: RowField;
  /** the field's name, or its place in a row of a group: `trees.1.girth` */
  path: string;
  value: string;
  onValue: (value: string) => void;
  error: string | undefined;
  /** what the browser offers for a short text */
  suggestions?: readonly string[];
}

const characters = { one: 'znak', few: 'znaki', many: 'znaków' };
const yesNo = [
  { value: 'yes', label: 'Tak' },
  { value: 'no', label: 'Nie' },
];

/** How much room is left, said only when it begins to matter. */
const roomLeft = (value: string, maxLength: number): string => {
  const left = maxLength - value.trim().length;
  if (left < 0) return `Tekst jest za długi o ${counted(-left, characters)}.`;
  return left < maxLength / 5 ? `Możesz wpisać jeszcze ${counted(left, characters)}.` : '';
};

/** The control for an answer that is one line of text, whatever is read out of it. */
export const LineField = ({ field, path, value, onValue, error, suggestions }: LineFieldProps) => {
  const { label, hint, autocomplete } = field;
  const shared = { name: path, label, hint, error, optional: !field.required, autocomplete, value, onValue };
  const choice = { field, path, chosen: value === '' ? [] : [value], error };
  const choose = ([next = '']: string[]) => {
    onValue(next);
  };
  switch (field.type) {
    case 'text':
      return <TextField {...shared} suggestions={suggestions} />;
    case 'email':
      return <TextField {...shared} type="email" inputMode="email" />;
    case 'phone':
      return <TextField {...shared} type="tel" inputMode="tel" short />;
    case 'postalCode':
    case 'pesel':
    case 'nip':
    case 'regon':
      return <TextField {...shared} inputMode="numeric" short />;
    case 'accountNumber':
      return <TextField {...shared} inputMode="numeric" />;
    case 'idCard':
    case 'landRegister':
    case 'registration':
    case 'plotNumber':
      return <TextField {...shared} short />;
    case 'vin':
      return <TextField {...shared} />;
    case 'number':
      return (
        <TextField
          {...shared}
          label={field.unit === undefined ? label : `${label} (${field.unit})`}
          inputMode={field.decimals > 0 ? 'decimal' : 'numeric'}
          short
        />
      );
    case 'money':
      return <TextField {...shared} label={`${label} (zł)`} inputMode="decimal" short />;
    case 'choice':
      return <ChoiceField {...choice} field={field} onChosen={choose} />;
    case 'yesNo':
      return <ChoiceField {...choice} field={{ ...field, options: yesNo }} onChosen={choose} />;
    case 'date':
      return (
        <Field {...shared}>
          {(control) => (
            <input
              {...control}
              class="input--short"
              type="date"
              value={value}
              onInput={(event) => {
                onValue(event.currentTarget.value);
              }}
            />
          )}
        </Field>
      );
    case 'longText':
      return (
        <Field {...shared}>
          {(control) => (
            <>
              <textarea
                {...control}
                rows={10}
                value={value}
                onInput={(event) => {
                  onValue(event.currentTarget.value);
                }}
              />
              <p class="field__hint">{roomLeft(value, field.maxLength)}</p>
            </>
          )}
        </Field>
      );
  }
};
