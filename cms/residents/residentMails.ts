import type { Commune } from '../../content-models/communes/commune.ts';
import type { Mail } from '../outbox/queueMail.ts';

/*
 * What residents are written about their accounts. No names and nothing else that was typed into a form: a stranger
 * could send their own words to anybody through us. Tokens travel in the fragment, which no server and no log sees.
 */

const letter = (commune: Commune, ...paragraphs: string[]): Pick<Mail, 'askOf' | 'text'> => ({
  text: `${['Dzień dobry,', ...paragraphs, `Moje Miasto\n${commune.officeName}`].join('\n\n')}\n`,
  askOf: commune.id,
});

const noticeLater = 'Jeśli to nie Ty, nic nie rób.';

/** A link that confirms the address of a new account. */
export const confirmAddressMail = (commune: Commune, to: string, token: string): Mail => ({
  topic: 'confirmAddress',
  to,
  subject: 'Potwierdź adres e-mail w Moim Mieście',
  ...letter(
    commune,
    'ktoś, prawdopodobnie Ty, zakłada konto w Moim Mieście z tym adresem e-mail.',
    `Żeby potwierdzić adres, otwórz ten odnośnik w ciągu 24 godzin:\n${commune.origin}/moje-miasto/potwierdzenie/#token=${token}`,
    'Jeśli konto zakładasz po raz kolejny, działa tylko odnośnik z najnowszej wiadomości.',
    `${noticeLater} Bez potwierdzenia z konta nie da się korzystać.`,
  ),
});

/** Said instead of opening a second account. */
export const accountExistsMail = (commune: Commune, to: string): Mail => ({
  topic: 'accountExists',
  to,
  subject: 'Masz już konto w Moim Mieście',
  ...letter(
    commune,
    'ktoś, prawdopodobnie Ty, próbuje założyć konto w Moim Mieście z tym adresem e-mail. Konto z tym adresem już istnieje.',
    `Zaloguj się tutaj:\n${commune.origin}/moje-miasto/logowanie/`,
    `Jeśli nie pamiętasz hasła, ustaw nowe:\n${commune.origin}/moje-miasto/haslo/`,
    `${noticeLater} Twoje konto i hasło się nie zmieniły.`,
  ),
});

/** A link to choose a new password. */
export const newPasswordMail = (commune: Commune, to: string, token: string): Mail => ({
  topic: 'passwordReset',
  to,
  subject: 'Nowe hasło w Moim Mieście',
  ...letter(
    commune,
    'ktoś, prawdopodobnie Ty, prosi o nowe hasło do Mojego Miasta.',
    `Żeby ustawić nowe hasło, otwórz ten odnośnik w ciągu 60 minut:\n${commune.origin}/moje-miasto/nowe-haslo/#token=${token}`,
    `${noticeLater} Twoje hasło się nie zmieni.`,
  ),
});

/** Tells that the password is a new one, so that nobody changes it behind the owner's back. */
export const passwordChangedMail = (commune: Commune, to: string): Mail => ({
  topic: 'passwordChanged',
  to,
  subject: 'Hasło w Moim Mieście jest zmienione',
  ...letter(
    commune,
    'hasło do Twojego konta w Moim Mieście właśnie się zmieniło. Inne urządzenia zostały wylogowane.',
    `Jeśli to nie Ty, jak najszybciej ustaw nowe hasło:\n${commune.origin}/moje-miasto/haslo/`,
  ),
});
