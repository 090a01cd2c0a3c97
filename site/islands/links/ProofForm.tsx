import { useEffect } from 'preact/hooks';
import { linkProofSchema, type Institution } from '../../../content-models/institutions/institution.ts';
import { linkSchema, type Link } from '../../../content-models/links/link.ts';
import { Field } from '../shared/Field.tsx';
import { FormFrame } from '../shared/FormFrame.tsx';
import { portal } from '../shared/portal.ts';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';
import { withFormFields, type ProofValues } from './linkingProof.ts';

interface ProofFormProps {
  institution: Institution;
  streets: string[];
  initial: ProofValues;
  /** what has been typed so far, so that a look at another institution loses nothing */
  onTyped: (values: ProofValues) => void;
  onLinked: (link: Link) => void;
}

/** Proves to one institution who I am there: a code, a customer number with a code, or an address. */
export const ProofForm = ({ institution, streets, initial, onTyped, onLinked }: ProofFormProps) => {
  const form = useForm({
    schema: linkProofSchema,
    initial,
    draft: `link ${institution.id}`,
    send: async (proof) => {
      const result = await portal.post('/links', linkSchema, { body: { institution: institution.id, proof } });
      if (!result.ok) return withFormFields(result.failure);
      onLinked(result.value);
      return undefined;
    },
  });
  useEffect(() => {
    onTyped(form.values);
  }, [form.values]);
  const text = (name: 'customerNumber' | 'number' | 'code') => ({
    name,
    value: form.values[name],
    error: form.errorOf(name),
    autocomplete: 'off',
    short: true,
    onValue: (value: string) => {
      form.set(name, value);
    },
  });
  return (
    <FormFrame form={form} action="Połącz" busyAction="Łączymy…">
      {institution.proof === 'customerCode' ? <TextField {...text('customerNumber')} label="Numer klienta" /> : null}
      {institution.proof === 'address' ? (
        <>
          <Field name="street" label="Ulica lub miejscowość" error={form.errorOf('street')}>
            {(control) => (
              <select
                {...control}
                value={form.values.street}
                onChange={(event) => {
                  form.set('street', event.currentTarget.value);
                }}
              >
                <option value="">Wybierz z listy</option>
                {streets.map((street) => (
                  <option key={street} value={street}>
                    {street}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField {...text('number')} label="Numer domu" optional />
        </>
      ) : (
        <TextField
          {...text('code')}
          label={institution.proof === 'childCode' ? 'Kod ze szkoły' : 'Kod z rachunku'}
          hint={institution.codeHint}
        />
      )}
    </FormFrame>
  );
};
