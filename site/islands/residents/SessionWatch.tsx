import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionSchema } from '../../../content-models/residents/resident.ts';
import { failureText, type Failure } from '../shared/failure.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';
import { loginPath } from './safeReturnPath.ts';
import { endOnThisClock, sessionStage } from './sessionStage.ts';

interface SessionWatchProps {
  /** When the log-in ends on this device's clock, in milliseconds. */
  startsWith: number;
  resident: string;
}

const LOOK_EVERY_MS = 10_000;

/** Warns before the log-in ends and offers to stay; what was typed stays where it is. */
export const SessionWatch = ({ startsWith, resident }: SessionWatchProps) => {
  const office = useOffice();
  const [endsAt, setEndsAt] = useState(startsWith);
  const [stage, setStage] = useState<ReturnType<typeof sessionStage>>('fine');
  const [failure, setFailure] = useState<Failure>();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const look = () => {
      setStage(sessionStage(endsAt, Date.now()));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    // a phone that slept missed its timers
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [endsAt]);
  useEffect(() => {
    if (stage === 'fine') dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [stage]);

  const stay = async () => {
    const result = await portal.get('/me', sessionSchema);
    if (!result.ok) {
      setFailure(result.failure);
      if (result.failure.kind === 'loggedOut') setStage('ended');
      return;
    }
    setFailure(undefined);
    if (result.value.resident.id === resident)
      setEndsAt(endOnThisClock(result.value.expiresAt, result.serverTime, Date.now()));
    else location.reload();
  };
  return (
    <dialog class="session" ref={dialog} aria-labelledby="session-title">
      {stage === 'ended' ? (
        <div class="stack">
          <h2 id="session-title">Czas logowania minął</h2>
          <p>To, co wpisane w formularzu, jest zapisane na tym urządzeniu. Po zalogowaniu wrócisz w to samo miejsce.</p>
          <p>
            <a class="button" href={loginPath(location)}>
              Zaloguj się
            </a>
          </p>
        </div>
      ) : (
        <div class="stack">
          <h2 id="session-title">Za chwilę wylogujemy Cię</h2>
          <p>
            Od dłuższego czasu nic się tu nie dzieje, więc dla bezpieczeństwa kończymy logowanie. To, co wpisane, nie
            zginie.
          </p>
          {failure ? <p role="alert">{failureText(failure, office)}</p> : null}
          <p>
            <button
              type="button"
              class="button"
              onClick={() => {
                void stay();
              }}
            >
              Zostaję
            </button>
          </p>
        </div>
      )}
    </dialog>
  );
};
