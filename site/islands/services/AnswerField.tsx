import type { ServiceField } from '../../../content-models/services/serviceDefinition.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { Field } from '../shared/Field.tsx';
import { TextField } from '../shared/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { FilesField } from './FilesField.tsx';
import type { Uploads } from './useUploads.ts';

interface AnswerFieldProps {
  field: ServiceField;
  value: string;
  onValue: (value: string) => void;
  uploads: Uploads;
  error: string | undefined;
}

const characters = { one: 'znak', few: 'znaki', many: 'znaków' };

/** How much room is left, said only when it begins to matter. */
const roomLeft = (value: string, maxLength: number): string => {
  const left = maxLength - value.trim().length;
  if (left < 0) return `Tekst jest za długi o ${counted(-left, characters)}.`;
  return left < maxLength / 5 ? `Możesz wpisać jeszcze ${counted(left, characters)}.` : '';
};

/** The control for one question of a form. */
export const AnswerField = ({ field, value, onValue, uploads, error }: AnswerFieldProps) => {
  const shared = {
    name: field.name,
    label: field.label,
    hint: field.hint,
    error,
    optional: !field.required,
    autocomplete: field.autocomplete,
    value,
    onValue,
  };
  switch (field.type) {
    case 'text':
      return <TextField {...shared} />;
    case 'email':
      return <TextField {...shared} type="email" inputMode="email" />;
    case 'phone':
      return <TextField {...shared} type="tel" inputMode="tel" short />;
    case 'postalCode':
      return <TextField {...shared} inputMode="numeric" short />;
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
    case 'choice':
      return <ChoiceField field={field} value={value} onValue={onValue} error={error} />;
    case 'files':
      return <FilesField field={field} uploads={uploads} error={error} />;
  }
};
