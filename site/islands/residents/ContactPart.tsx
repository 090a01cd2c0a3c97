import { useState } from 'preact/hooks';
import { contactSchema, noContact, type Contact } from '../../../content-models/residents/contact.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { FormFrame } from '../shared/FormFrame.tsx';
import { Loading } from '../shared/Loading.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';
import { useLoad } from '../shared/useLoad.ts';

const fields = [
  { name: 'phone', label: 'Telefon', autocomplete: 'tel', type: 'tel', short: true },
  { name: 'street', label: 'Ulica i numer domu', autocomplete: 'address-line1', type: 'text', short: false },
  { name: 'postalCode', label: 'Kod pocztowy', autocomplete: 'postal-code', type: 'text', short: true },
  { name: 'town', label: 'Miejscowość poczty', autocomplete: 'address-level2', type: 'text', short: false },
] as const;

const ContactForm = ({ kept }: { kept: Contact }) => {
  const [told, setTold] = useState<'kept' | 'forgotten'>();
  const put = (contact: Contact) => {
    for (const { name } of fields) form.set(name, contact[name]);
  };
  const form = useForm({
    schema: contactSchema,
    initial: kept,
    send: async (contact) => {
      setTold(undefined);
      const result = await portal.put('/profile', contactSchema, { body: contact });
      if (!result.ok) return result.failure;
      put(result.value);
      setTold('kept');
      return undefined;
    },
  });
  const forget = async (): Promise<void> => {
    setTold(undefined);
    const result = await portal.delete('/profile', noContent);
    if (!result.ok) return;
    put(noContact);
    setTold('forgotten');
  };
  return (
    <div class="stack">
      <div role="status">
        {told === undefined ? null : (
          <div class="notice notice--ok measure">
            <p>{told === 'kept' ? 'Zapisane.' : 'Usunięte. Formularze nie będą tego wpisywać.'}</p>
          </div>
        )}
      </div>
      <FormFrame form={form} action="Zapisz telefon i adres" busyAction="Zapisujemy…">
        {fields.map((field) => (
          <TextField
            key={field.name}
            {...field}
            optional
            value={form.values[field.name]}
            error={form.errorOf(field.name)}
            onValue={(value) => {
              form.set(field.name, value);
            }}
          />
        ))}
      </FormFrame>
      <p>
        <button type="button" class="button button--quiet" onClick={() => void forget()}>
          Usuń telefon i adres z konta
        </button>
      </p>
    </div>
  );
};

/** The phone and the address for letters, kept so that forms need not ask for them each time. */
export const ContactPart = () => {
  const { loaded, retry } = useLoad(() => portal.get('/profile', contactSchema));
  return (
    <section class="section">
      <h2>Telefon i adres do korespondencji</h2>
      <p class="measure">
        Nie musisz ich podawać. Jeśli je zapiszesz, formularze wpiszą je za Ciebie, a Ty zawsze możesz je tam zmienić.
      </p>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      {loaded.state === 'ready' ? <ContactForm kept={loaded.value} /> : null}
    </section>
  );
};
