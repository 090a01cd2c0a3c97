import { useEffect, useState } from 'preact/hooks';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { oldestShown, onConnectionChange } from '../../pocket/connection.ts';

/** Says, as long as it is so, that what is shown was remembered by the device, and how old it is. */
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
    // what is open is asked anew when the connection is back, unless something is being typed
    const back = () => {
      const typing = document.activeElement?.matches('input, textarea, select') === true;
      if (from !== undefined && !typing) location.reload();
    };
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
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
