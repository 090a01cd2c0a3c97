import { useState } from 'preact/hooks';
import { forgottenPasswordSchema } from '../../../content-models/residents/resident.ts';
import { FormFrame } from '../shared/FormFrame.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';
import { AccountLinks } from './AccountLinks.tsx';
import { MailSent } from './MailSent.tsx';

/** Asking for a mail with which a new password can be set. */
export const ForgottenPasswordView = () => {
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    schema: forgottenPasswordSchema,
    initial: { email: '' },
    send: async (asked) => {
      const result = await portal.post('/forgotten-password', noContent, { body: asked });
      if (!result.ok) return result.failure;
      setSentTo(asked.email);
      return undefined;
    },
  });
  if (sentTo !== undefined)
    return <MailSent email={sentTo} what="Jeśli mamy takie konto, wysłaliśmy odnośnik do zmiany hasła na adres" />;
  return (
    <>
      <PageHeading>Ustaw nowe hasło</PageHeading>
      <div class="stack">
        <p class="lead measure">Podaj adres, z którym zakładano konto. Przyślemy na niego odnośnik.</p>
        <FormFrame form={form} action="Wyślij odnośnik" busyAction="Wysyłamy…">
          <TextField
            name="email"
            label="Adres e-mail"
            type="email"
            inputMode="email"
            autocomplete="username"
            value={form.values.email}
            error={form.errorOf('email')}
            onValue={(value) => {
              form.set('email', value);
            }}
          />
        </FormFrame>
        <AccountLinks links={[{ href: '/moje-miasto/logowanie/', label: 'Pamiętam hasło' }]} />
      </div>
    </>
  );
};
