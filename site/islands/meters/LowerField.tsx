import { FieldErrorText } from '../shared/Field.tsx';
import { fieldId } from '../shared/fieldError.ts';
import type { ReadingForm } from './useReadingForm.ts';

const reasons = [
  { value: 'rollOver', label: 'Licznik się przekręcił: po samych dziewiątkach liczy od zera' },
  { value: 'replaced', label: 'Licznik został wymieniony na nowy' },
] as const;

/** Why a state is lower than the one before. */
export const LowerField = ({ form }: { form: ReadingForm }) => {
  const id = fieldId('lowerBecause');
  const error = form.errorOf('lowerBecause');
  return (
    <fieldset
      class={error === undefined ? 'field-group' : 'field-group field--invalid'}
      id={id}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend class="field__label">Dlaczego stan jest niższy niż poprzednio?</legend>
      {error === undefined ? null : <FieldErrorText id={id} error={error} />}
      {reasons.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name="lowerBecause"
            value={value}
            checked={form.input.lowerBecause === value}
            onChange={() => {
              form.set({ lowerBecause: value });
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
};
