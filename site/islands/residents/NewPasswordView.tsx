import { useState } from 'preact/hooks';
import { passwordResetSchema } from '../../../content-models/residents/resident.ts';
import { FormFrame } from '../shared/FormFrame.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PasswordField } from '../shared/PasswordField.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { useForm } from '../shared/useForm.ts';
import { BrokenLink } from './BrokenLink.tsx';
import { passwordAdvice } from './passwordAdvice.ts';
import { useToken } from './useToken.ts';

/** Setting a new password with the token from a mail. */
export const NewPasswordView = () => {
  const token = useToken();
  const [done, setDone] = useState(false);
  const form = useForm({
    schema: passwordResetSchema,
    initial: { token: token ?? '', password: '' },
    send: async (reset) => {
      const result = await portal.post('/password-reset', noContent, { body: reset });
      if (!result.ok) return result.failure;
      setDone(true);
      return undefined;
    },
  });
  if (token === undefined) return <BrokenLink href="/moje-miasto/haslo/" label="Poproś o nowy odnośnik" />;
  if (done)
    return (
      <>
        <PageHeading screen="done" windowTitle="Hasło zmienione" focusAtOnce>
          Hasło jest zmienione
        </PageHeading>
        <div class="stack measure">
          <p>Dla bezpieczeństwa wylogowaliśmy wszystkie urządzenia.</p>
          <p>
            <a class="button" href="/moje-miasto/logowanie/">
              Zaloguj się
            </a>
          </p>
        </div>
      </>
    );
  return (
    <>
      <PageHeading>Wpisz nowe hasło</PageHeading>
      <FormFrame form={form} action="Zapisz nowe hasło" busyAction="Zapisujemy…">
        <PasswordField
          name="password"
          label="Nowe hasło"
          hint={passwordAdvice}
          autocomplete="new-password"
          value={form.values.password}
          error={form.errorOf('password')}
          onValue={(value) => {
            form.set('password', value);
          }}
        />
      </FormFrame>
    </>
  );
};
