import { useState } from 'preact/hooks';
import { z } from 'zod';
import { FormFrame } from '../shared/FormFrame.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useForm } from '../shared/useForm.ts';
import { BrokenLink } from './BrokenLink.tsx';
import { useToken } from './useToken.ts';

const verifiedSchema = z.object({ email: z.string() });

/** Confirming an address by a press, so that a mail scanner which follows links cannot use the token up. */
export const ConfirmationView = () => {
  const token = useToken();
  const [verified, setVerified] = useState<string>();
  const form = useForm({
    schema: z.object({}),
    initial: {},
    send: async () => {
      const result = await portal.post('/verify', verifiedSchema, { body: { token } });
      if (!result.ok) return result.failure;
      setVerified(result.value.email);
      return undefined;
    },
  });
  if (token === undefined) return <BrokenLink href="/moje-miasto/rejestracja/" label="Załóż konto od nowa" />;
  if (verified !== undefined)
    return (
      <>
        <PageHeading screen="verified" windowTitle="Adres potwierdzony" focusAtOnce>
          Konto gotowe
        </PageHeading>
        <div class="stack measure">
          <p class="lead">
            Adres <strong>{verified}</strong> jest potwierdzony.
          </p>
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
      <PageHeading>Potwierdź adres e-mail</PageHeading>
      <div class="stack">
        <p class="lead measure">Jeszcze jedno naciśnięcie i Twoje konto będzie gotowe.</p>
        <FormFrame form={form} action="Potwierdzam adres" busyAction="Potwierdzamy…">
          <p>Jeśli to nie Ty zakładasz konto, po prostu zamknij tę stronę.</p>
        </FormFrame>
      </div>
    </>
  );
};
