import { useRef, useState } from 'preact/hooks';
import type { Row } from '../../../content-models/services/answers.ts';

const unknown = 'Nie udało się ustalić położenia. Opis miejsca wystarczy, a współrzędne możesz wpisać.';
const refused = 'Przeglądarka nie ma zgody na położenie. Opis miejsca wystarczy, a współrzędne możesz wpisać.';

/** Puts the place where somebody stands into the coordinates; asked by the browser, known to nobody else. */
export const HereButton = ({ row, onRow }: { row: Row; onRow: (row: Row) => void }) => {
  const [said, setSaid] = useState('');
  // what is typed while the device looks for itself stays
  const latest = useRef({ row, onRow });
  latest.current = { row, onRow };
  const locate = () => {
    if (!('geolocation' in navigator)) {
      setSaid(unknown);
      return;
    }
    setSaid('Ustalamy położenie…');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        latest.current.onRow({
          ...latest.current.row,
          lat: coords.latitude.toFixed(5).replace('.', ','),
          lon: coords.longitude.toFixed(5).replace('.', ','),
        });
        setSaid('Wpisaliśmy współrzędne miejsca, w którym jesteś. Możesz je poprawić.');
      },
      ({ code, PERMISSION_DENIED }) => {
        setSaid(code === PERMISSION_DENIED ? refused : unknown);
      },
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  };
  return (
    <div class="field">
      <button type="button" class="button button--quiet" onClick={locate}>
        Użyj mojego położenia
      </button>
      <p class="field__hint" role="status">
        {said}
      </p>
    </div>
  );
};
