import type { ActState, Link } from '../../../content-models/links/link.ts';
import type { Contract, Meter } from '../../../content-models/meters/meter.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { failureText } from '../shared/failure.ts';
import { Field } from '../shared/Field.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { DialField } from './DialField.tsx';
import { LowerField } from './LowerField.tsx';
import { PhotoField } from './PhotoField.tsx';
import { ReadingOutcome } from './ReadingOutcome.tsx';
import { useReadingForm } from './useReadingForm.ts';

interface ReadingFormProps {
  link: Link;
  contract: Contract;
  meter: Meter;
  today: LocalDate;
  onSent: (act: ActState) => void;
}

/** Giving the state of one meter. */
export const ReadingForm = ({ link, contract, meter, today, onSent }: ReadingFormProps) => {
  const office = useOffice();
  const form = useReadingForm({ link, contract, meter, today, onSent });
  const { checked, looked, input } = form;
  const last = meter.readings.at(-1);
  const used = checked.reading && last && checked.reading.milli - last.milli;
  const first = last?.on;
  const { readingWindow } = contract;
  const earliest = [readingWindow?.from, first]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const latest = readingWindow && readingWindow.to < today ? readingWindow.to : today;
  if (form.outcome !== undefined)
    return <ReadingOutcome outcome={form.outcome} who={link.institution.name} onAgain={form.again} />;
  return (
    <div class="reading">
      <ErrorSummary errors={form.summary} attempt={form.attempt}>
        {form.failure ? (
          <p>{failureText(form.failure, office)} To, co wpisane, zostaje na tej stronie i na tym urządzeniu.</p>
        ) : null}
      </ErrorSummary>
      <form
        class="stack measure"
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <DialField meter={meter} form={form} />
        {looked && checked.asksWhyLower ? <LowerField form={form} /> : null}
        {looked && checked.high ? (
          <div class="notice notice--warn">
            <p class="notice__title">Sprawdź licznik</p>
            <p id="wysokie">{checked.high.message}</p>
            <Checkbox
              name="confirmed"
              label="Tak, tyle pokazuje licznik"
              checked={input.confirmed}
              error={
                form.summary.some(({ path }) => path === 'confirmed') ? 'Potwierdź stan albo go popraw.' : undefined
              }
              onChecked={(confirmed) => {
                form.set({ confirmed });
              }}
            />
          </div>
        ) : null}
        <p class="use-since" role="status">
          {looked && used !== undefined && used >= 0
            ? `Zużycie od poprzedniego odczytu: ${formatQuantity(used, meter.unit)}`
            : ''}
        </p>
        <Field name="on" label="Dzień odczytu" error={form.errorOf('on')}>
          {(control) => (
            <input
              {...control}
              class="input--short"
              type="date"
              min={earliest}
              max={latest}
              value={input.on}
              onInput={(event) => {
                form.set({ on: event.currentTarget.value });
              }}
            />
          )}
        </Field>
        <PhotoField
          photo={input.photo}
          error={form.errorOf('photo')}
          onPhoto={(photo) => {
            form.set({ photo });
          }}
        />
        <button
          class="button reading-send"
          type="submit"
          aria-disabled={form.busy}
          onMouseDown={(event) => {
            // leaving the dial says its plausibility, which would move the button away from under the finger
            event.preventDefault();
          }}
        >
          {form.busy ? 'Wysyłamy…' : 'Wyślij odczyt'}
        </button>
      </form>
    </div>
  );
};
