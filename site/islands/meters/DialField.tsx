import type { Meter } from '../../../content-models/meters/meter.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { FieldErrorText } from '../shared/Field.tsx';
import { fieldId } from '../shared/fieldError.ts';
import { dialOf } from './parseDial.ts';
import type { ReadingForm } from './useReadingForm.ts';

const digitForms = { one: 'cyfra', few: 'cyfry', many: 'cyfr' };

/** The state of a meter, typed into something that looks like its dial. */
export const DialField = ({ meter, form }: { meter: Meter; form: ReadingForm }) => {
  const id = fieldId('milli');
  const error = form.errorOf('milli');
  const last = meter.readings.at(-1);
  const { whole, fraction } = form.input;
  return (
    <div class={error === undefined ? 'field dial-field' : 'field dial-field field--invalid'}>
      <label class="field__label" for={id}>
        Stan licznika, {meter.unit}
      </label>
      <p class="field__hint" id={`${id}-hint`}>
        Przepisz cyfry z czarnego pola, na tym liczniku to {counted(meter.digits, digitForms)}. Czerwone, po przecinku,
        możesz pominąć.
        {last ? ` Poprzedni stan: ${formatQuantity(last.milli, meter.unit)}, ${formatDate(last.on)}` : ''}
      </p>
      {error === undefined ? null : <FieldErrorText id={id} error={error} />}
      <div class="dial">
        <input
          id={id}
          name="milli"
          class="dial__whole"
          style={{ '--digits': String(Math.max(meter.digits, whole.length)) }}
          inputMode="decimal"
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="done"
          value={whole}
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={error === undefined ? undefined : true}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            const dial = dialOf(typed, fraction);
            // what is not a digit is not shown even for the moment until the next drawing
            event.currentTarget.value = dial.whole;
            form.set(dial);
            if (/[.,]/.test(typed)) document.getElementById(`${id}-fraction`)?.focus();
          }}
          onBlur={() => {
            if (whole !== '') form.look();
          }}
        />
        <span class="dial__comma" aria-hidden="true">
          ,
        </span>
        <input
          id={`${id}-fraction`}
          class="dial__fraction"
          style={{ '--digits': '3' }}
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          value={fraction}
          aria-label="Cyfry po przecinku, nieobowiązkowe"
          onInput={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 3);
            event.currentTarget.value = digits;
            form.set({ fraction: digits });
          }}
        />
        <span class="dial__unit" aria-hidden="true">
          {meter.unit}
        </span>
      </div>
    </div>
  );
};
