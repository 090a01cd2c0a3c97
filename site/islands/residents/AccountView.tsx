import { PageHeading } from '../shared/PageHeading.tsx';
import { ContactPart } from './ContactPart.tsx';
import { LoggedIn } from './LoggedIn.tsx';
import { LogOutButton } from './LogOutButton.tsx';
import { PasswordChange } from './PasswordChange.tsx';

/** „Moje konto”: who I am here, my password, and the way out. */
export const AccountView = () => (
  <LoggedIn current="/moje-miasto/konto/">
    {({ resident }) => (
      <>
        <PageHeading>Moje konto</PageHeading>
        <dl class="summary-list measure">
          <div>
            <dt>Imię i nazwisko</dt>
            <dd>
              {resident.givenName} {resident.familyName}
            </dd>
          </div>
          <div>
            <dt>Adres e-mail</dt>
            <dd>{resident.email}</dd>
          </div>
        </dl>
        <ContactPart />
        <PasswordChange />
        <section class="section">
          <h2>Wyloguj się</h2>
          <div class="stack">
            <p class="measure">
              Wylogowanie usuwa z tego urządzenia odpowiedzi, których jeszcze nie wysłano. Złożone sprawy zostają.
            </p>
            <LogOutButton resident={resident.id} />
          </div>
        </section>
      </>
    )}
  </LoggedIn>
);
