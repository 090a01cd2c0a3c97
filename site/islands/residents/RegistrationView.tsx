import { useState } from 'preact/hooks';
import { accountClause, registrationSchema } from '../../../content-models/residents/resident.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { FormFrame } from '../shared/FormFrame.tsx';
import { InformationClause } from '../shared/InformationClause.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PasswordField } from '../shared/PasswordField.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';
import { AccountLinks } from './AccountLinks.tsx';
import { MailSent } from './MailSent.tsx';
import { passwordAdvice } from './passwordAdvice.ts';

const empty: Record<'givenName' | 'familyName' | 'email' | 'password' | 'clauseVersion', string> & {
  clauseAccepted: boolean;
} = {
  givenName: '',
  familyName: '',
  email: '',
  password: '',
  clauseVersion: accountClause.version,
  clauseAccepted: false,
};

/** Opening an account. */
export const RegistrationView = () => {
  const office = useOffice();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    schema: registrationSchema,
    initial: empty,
    send: async (registration) => {
      const result = await portal.post('/register', noContent, { body: registration });
      if (!result.ok) return result.failure;
      setSentTo(registration.email);
      return undefined;
    },
  });
  if (sentTo !== undefined) return <MailSent email={sentTo} what="Wysłaliśmy odnośnik do potwierdzenia na adres" />;
  const text = (name: 'givenName' | 'familyName' | 'email') => ({
    name,
    value: form.values[name],
    error: form.errorOf(name),
    onValue: (value: string) => {
      form.set(name, value);
    },
  });
  return (
    <>
      <PageHeading>Załóż konto</PageHeading>
      <div class="stack">
        <p class="lead measure">Z kontem wyślesz pismo do urzędu i zawsze sprawdzisz, co się z nim dzieje.</p>
        <FormFrame form={form} action="Załóż konto" busyAction="Zakładamy konto…">
          <TextField {...text('givenName')} label="Imię" autocomplete="given-name" />
          <TextField {...text('familyName')} label="Nazwisko" autocomplete="family-name" />
          <TextField
            {...text('email')}
            label="Adres e-mail"
            hint="Tu przyślemy odnośnik do potwierdzenia i wiadomości o Twoich sprawach."
            type="email"
            inputMode="email"
            autocomplete="username"
          />
          <PasswordField
            name="password"
            label="Hasło"
            hint={passwordAdvice}
            autocomplete="new-password"
            value={form.values.password}
            error={form.errorOf('password')}
            onValue={(value) => {
              form.set('password', value);
            }}
          />
          <InformationClause clause={accountClause}>
            {`Twoje dane przetwarza ${office.name}, żeby prowadzić konto i załatwiać Twoje sprawy. Masz prawo je zobaczyć i poprawić.`}
          </InformationClause>
          <Checkbox
            name="clauseAccepted"
            label="Znam informację o danych osobowych."
            checked={form.values.clauseAccepted}
            error={form.errorOf('clauseAccepted')}
            onChecked={(checked) => {
              form.set('clauseAccepted', checked);
            }}
          />
        </FormFrame>
        <AccountLinks links={[{ href: '/moje-miasto/logowanie/', label: 'Mam już konto' }]} />
      </div>
    </>
  );
};
