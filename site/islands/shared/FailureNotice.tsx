import { loginPath } from '../residents/safeReturnPath.ts';
import { failureText, type Failure } from './failure.ts';
import { useOffice } from './OfficeContext.ts';

interface FailureNoticeProps {
  failure: Failure;
  onRetry?: () => void;
}

/** Says what did not work, with the office's phone, and offers to try again. */
export const FailureNotice = ({ failure, onRetry }: FailureNoticeProps) => {
  const office = useOffice();
  return (
    <div class="notice notice--stop" role="alert">
      <p>{failureText(failure, office)}</p>
      {failure.kind === 'unreachable' && office.phone !== '' ? (
        <p>
          Pilna sprawa? Zadzwoń: {office.name}, tel. {office.phone}.
        </p>
      ) : null}
      {failure.kind === 'loggedOut' ? (
        <p>
          <a class="button" href={loginPath(location)}>
            Zaloguj się
          </a>
        </p>
      ) : onRetry ? (
        <p>
          <button type="button" class="button button--quiet" onClick={onRetry}>
            Spróbuj ponownie
          </button>
        </p>
      ) : null}
    </div>
  );
};
