import { useEffect, useState } from 'preact/hooks';
import { sessionSchema } from '../../../content-models/residents/resident.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { oldestShown, onConnectionChange } from '../../pocket/connection.ts';
import { portal } from '../shared/portal.ts';

const isTyping = (): boolean => document.activeElement?.matches('input, textarea, select') === true;

/** A device says „online” as soon as it sees a network; whether the office can be reached over it is another matter. */
const isAnswered = async (): Promise<boolean> => {
  const result = await portal.get('/me', sessionSchema);
  return result.ok ? result.keptAt === undefined : result.failure.kind === 'loggedOut';
};

/**
 * Says, as long as it is so, that what is shown was remembered by the device, and how old it is; what is open
 * is asked anew when the connection is back, unless something is being typed.
 */
export const ConnectionNotice = () => {
  const [from, setFrom] = useState(oldestShown);
  useEffect(
    () =>
      onConnectionChange(() => {
        setFrom(oldestShown());
      }),
    [],
  );
  useEffect(() => {
    let isLeft = false;
    const leave = () => {
      isLeft = true;
    };
    const back = () => {
      if (from === undefined) return;
      void isAnswered().then((answered) => {
        // reloading a page that is being left would call the resident back from where they just went
        if (answered && !isLeft && !isTyping()) location.reload();
      });
    };
    addEventListener('online', back);
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('online', back);
      removeEventListener('beforeunload', leave);
    };
  }, [from]);
  return (
    <div role="status">
      {from === undefined ? null : (
        <p class="notice notice--warn">
          Nie ma połączenia z Moim Miastem. Pokazujemy to, co zapamiętało urządzenie:{' '}
          <span class="nobreak">stan z {formatDateTime(new Date(from).toISOString())}</span>.
        </p>
      )}
    </div>
  );
};
