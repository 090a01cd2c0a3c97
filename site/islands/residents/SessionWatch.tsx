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

/**
 * Keeps the log-in of somebody who is typing, warns everybody else before it ends, and says when it cannot be kept any
 * longer; what was typed stays where it is.
 */
export const SessionWatch = ({ startsWith, resident }: SessionWatchProps) => {
  const office = useOffice();
  const [endsAt, setEndsAt] = useState(startsWith);
  const [stage, setStage] = useState<ReturnType<typeof sessionStage>>('fine');
  const [failure, setFailure] = useState<Failure>();
  // the office ends every log-in after some hours, busy or not
  const [isLast, setIsLast] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useRef(false);

  useEffect(() => {
    const note = () => {
      typed.current = true;
    };
    document.addEventListener('input', note);
    return () => {
      document.removeEventListener('input', note);
    };
  }, []);
  useEffect(() => {
    const look = () => {
      const next = sessionStage(endsAt, Date.now());
      if (next === 'ending' && typed.current && !isLast) void stay();
      else setStage(next);
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    // a phone that slept missed its timers
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [endsAt, isLast]);
  useEffect(() => {
    if (stage === 'fine') dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [stage]);

  const stay = async () => {
    typed.current = false;
    const result = await portal.get('/me', sessionSchema);
    // the device only remembered it: nothing is known of the log-in until the connection is back
    if (result.ok && result.keptAt !== undefined) return;
    if (!result.ok) {
      setFailure(result.failure);
      setStage(result.failure.kind === 'loggedOut' ? 'ended' : sessionStage(endsAt, Date.now()));
      return;
    }
    if (result.value.resident.id !== resident) {
      location.reload();
      return;
    }
    const end = endOnThisClock(result.value.expiresAt, result.serverTime, Date.now());
    setFailure(undefined);
    setIsLast(sessionStage(end, Date.now()) !== 'fine');
    setEndsAt(end);
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
            {isLast
              ? 'Jedno logowanie trwa najwyżej kilka godzin i tego nie da się już przedłużyć. Wkrótce poprosimy o ponowne zalogowanie.'
              : 'Od dłuższego czasu nic się tu nie dzieje, więc dla bezpieczeństwa kończymy logowanie.'}{' '}
            To, co wpisane, nie zginie.
          </p>
          {failure ? <p role="alert">{failureText(failure, office)}</p> : null}
          <p>
            <button
              type="button"
              class="button"
              onClick={() => {
                if (isLast) dialog.current?.close();
                else void stay();
              }}
            >
              {isLast ? 'Rozumiem' : 'Zostaję'}
            </button>
          </p>
        </div>
      )}
    </dialog>
  );
};
