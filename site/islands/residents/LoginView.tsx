import { loginSchema, sessionSchema } from '../../../content-models/residents/resident.ts';
import { FormFrame } from '../shared/FormFrame.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PasswordField } from '../shared/PasswordField.tsx';
import { portal } from '../shared/portal.ts';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';
import { AccountLinks } from './AccountLinks.tsx';
import { safeReturnPath } from './safeReturnPath.ts';

/** Logging in, and back to where the resident was going. */
export const LoginView = () => {
  const asked = new URLSearchParams(location.search);
  const form = useForm({
    schema: loginSchema,
    initial: { email: '', password: '' },
    send: async (login) => {
      const result = await portal.post('/login', sessionSchema, { body: login });
      if (!result.ok) return result.failure;
      location.replace(safeReturnPath(asked.get('dalej'), location.origin));
      return undefined;
    },
  });
  return (
    <>
      <PageHeading>Zaloguj się</PageHeading>
      <div class="stack">
        {asked.has('wylogowano') && form.attempt === 0 ? (
          <div class="notice notice--ok measure" role="status">
            <p>Wylogowano. Na tym urządzeniu nie ma już Twoich niewysłanych odpowiedzi.</p>
          </div>
        ) : null}
        {asked.has('dalej') && form.attempt === 0 ? (
          <p class="lead measure">Ta strona jest tylko dla Ciebie, dlatego prosimy o zalogowanie.</p>
        ) : null}
        <FormFrame form={form} action="Zaloguj się" busyAction="Logujemy…">
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
          <PasswordField
            name="password"
            label="Hasło"
            autocomplete="current-password"
            value={form.values.password}
            error={form.errorOf('password')}
            onValue={(value) => {
              form.set('password', value);
            }}
          />
        </FormFrame>
        <AccountLinks
          links={[
            { href: '/moje-miasto/haslo/', label: 'Nie pamiętam hasła' },
            { href: '/moje-miasto/rejestracja/', label: 'Nie mam jeszcze konta' },
          ]}
        />
      </div>
    </>
  );
};
