import { useState } from 'preact/hooks';
import { passwordChangeSchema } from '../../../content-models/residents/resident.ts';
import { FormFrame } from '../shared/FormFrame.tsx';
import { PasswordField } from '../shared/PasswordField.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { useForm } from '../shared/useForm.ts';
import { passwordAdvice } from './passwordAdvice.ts';

/** Changing the password while logged in. */
export const PasswordChange = () => {
  const [changed, setChanged] = useState(false);
  const form = useForm({
    schema: passwordChangeSchema,
    initial: { currentPassword: '', newPassword: '' },
    send: async (change) => {
      setChanged(false);
      const result = await portal.post('/password', noContent, { body: change });
      if (!result.ok) return result.failure;
      form.set('currentPassword', '');
      form.set('newPassword', '');
      setChanged(true);
      return undefined;
    },
  });
  const password = (name: 'currentPassword' | 'newPassword') => ({
    name,
    value: form.values[name],
    error: form.errorOf(name),
    onValue: (value: string) => {
      form.set(name, value);
    },
  });
  return (
    <section class="section">
      <h2>Zmień hasło</h2>
      <div class="stack">
        <div role="status">
          {changed ? (
            <div class="notice notice--ok measure">
              <p>Hasło jest zmienione.</p>
            </div>
          ) : null}
        </div>
        <FormFrame form={form} action="Zmień hasło" busyAction="Zmieniamy…">
          <PasswordField {...password('currentPassword')} label="Dotychczasowe hasło" autocomplete="current-password" />
          <PasswordField
            {...password('newPassword')}
            label="Nowe hasło"
            hint={passwordAdvice}
            autocomplete="new-password"
          />
        </FormFrame>
      </div>
    </section>
  );
};
