import { z } from 'zod';
import { ownItemSchema, type OwnItem } from '../../../content-models/calendar/calendarEntry.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import type { Failure } from '../shared/failure.ts';
import { Field } from '../shared/Field.tsx';
import { FormFrame } from '../shared/FormFrame.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';

// An empty box means „none”, which the model says by leaving the field out.
const formSchema = z.preprocess(
  (values) =>
    Object.fromEntries(Object.entries(values as object).filter(([name, value]) => name === 'title' || value !== '')),
  ownItemSchema,
);

interface OwnItemFormProps {
  initial: Partial<OwnItem> & Pick<OwnItem, 'on'>;
  send: (item: OwnItem) => Promise<Failure | undefined>;
  /** the name of what is typed on this device: the id of a kept one */
  draft: string;
}

/** What, when, and whether it is to be ticked off. */
export const OwnItemForm = ({ initial, send, draft }: OwnItemFormProps) => {
  const form = useForm({
    schema: formSchema,
    initial: {
      title: initial.title ?? '',
      on: initial.on,
      time: initial.time ?? '',
      isTask: initial.isTask ?? true,
      note: initial.note ?? '',
    },
    send,
    draft: `own-item ${draft}`,
  });
  const { values, set, errorOf } = form;
  const error = (name: keyof typeof values) => {
    const message = errorOf(name);
    return message === undefined ? {} : { error: message };
  };
  return (
    <FormFrame form={form} action="Zapisz" busyAction="Zapisujemy…">
      <TextField
        name="title"
        label="Co"
        value={values.title}
        onValue={(value) => {
          set('title', value);
        }}
        {...error('title')}
      />
      <Field name="on" label="Dzień" {...error('on')}>
        {(control) => (
          <input
            {...control}
            class="input--short"
            type="date"
            value={values.on}
            onInput={(event) => {
              set('on', event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Field name="time" label="Godzina" optional {...error('time')}>
        {(control) => (
          <input
            {...control}
            class="input--short"
            type="time"
            value={values.time}
            onInput={(event) => {
              set('time', event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Checkbox
        name="isTask"
        label="To zadanie do odhaczenia"
        checked={values.isTask}
        onChecked={(checked) => {
          set('isTask', checked);
        }}
      />
      <Field
        name="note"
        label="Notatka"
        hint="Zapisujemy ją zaszyfrowaną. Widzisz ją tylko Ty."
        optional
        {...error('note')}
      >
        {(control) => (
          <textarea
            {...control}
            value={values.note}
            onInput={(event) => {
              set('note', event.currentTarget.value);
            }}
          />
        )}
      </Field>
    </FormFrame>
  );
};
