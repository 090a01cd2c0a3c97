import { loginPath } from '../residents/safeReturnPath.ts';
import { failureText } from '../shared/failure.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import type { FilingTrouble } from './useFiling.ts';

interface FilingTroubleTextProps {
  trouble: FilingTrouble;
  onSendAsNew: () => void;
}

/** Why a matter could not be sent, that nothing is lost, and what to do now. */
export const FilingTroubleText = ({ trouble, onSendAsNew }: FilingTroubleTextProps) => {
  const office = useOffice();
  if (trouble.kind === 'alreadyFiled')
    return (
      <>
        <p>
          To pismo już do nas dotarło, zanim zmieniono w nim odpowiedzi albo pliki. Zobacz je w{' '}
          <a href="/moje-miasto/sprawy/">Moich sprawach</a>.
        </p>
        <p>
          <button type="button" class="button button--quiet" onClick={onSendAsNew}>
            Wyślij to jako drugie pismo
          </button>
        </p>
      </>
    );
  switch (trouble.failure.kind) {
    case 'loggedOut':
      return (
        <>
          <p>
            Czas logowania minął. Odpowiedzi są zapisane na tym urządzeniu, a dodane pliki w urzędzie. Po zalogowaniu
            wrócisz tutaj i nic nie trzeba będzie dodawać ponownie.
          </p>
          <p>
            <a class="button" href={loginPath(location)}>
              Zaloguj się
            </a>
          </p>
        </>
      );
    case 'unreachable':
    case 'down':
      return (
        <>
          <p>{failureText(trouble.failure, office)}</p>
          <p>
            Nic nie zginęło. Naciśnij „Wyślij do urzędu” jeszcze raz: nawet jeśli pismo już dotarło, nie zostanie
            złożone dwa razy.
          </p>
        </>
      );
    default:
      return <p>{failureText(trouble.failure, office)}</p>;
  }
};
