import { PageHeading } from '../shared/PageHeading.tsx';

/** After a form that ends in a mail; it says the same whether the address is known to us or not. */
export const MailSent = ({ email, what }: { email: string; what: string }) => (
  <>
    <PageHeading screen="sent" windowTitle="Sprawdź pocztę" focusAtOnce>
      Sprawdź pocztę
    </PageHeading>
    <div class="stack measure">
      <p class="lead">
        {what} <strong>{email}</strong>.
      </p>
      <p>
        Wiadomość przychodzi zwykle w ciągu kilku minut. Jeśli jej nie ma, zajrzyj do folderu ze spamem i sprawdź, czy
        adres jest wpisany bez błędu.
      </p>
      <p>
        <a href="/moje-miasto/logowanie/">Wróć do logowania</a>
      </p>
    </div>
  </>
);
