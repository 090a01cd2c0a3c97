import { useEffect, useState } from 'preact/hooks';
import { pushKeySchema, type PushKey } from '../../../content-models/notifications/notification.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { failureText, type Failure } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { useLoad } from '../shared/useLoad.ts';
import { deviceEndpoint, readDeviceState, subscribeHere, unsubscribeHere, type DeviceState } from './pushDevice.ts';

const cannot: Partial<Record<DeviceState, string>> = {
  unsupported:
    'Ta przeglądarka nie pokazuje powiadomień ze stron. Wszystko i tak stoi na liście powiadomień, a o ważnych rzeczach możemy pisać e-mailem.',
  iosNotInstalled:
    'iPhone i iPad pokazują powiadomienia tylko z aplikacji na ekranie początkowym. W Safari naciśnij „Udostępnij”, potem „Do ekranu początkowego”, otwórz Moje Miasto stamtąd i wróć na tę stronę.',
  denied:
    'W tej przeglądarce powiadomienia z Mojego Miasta są zablokowane. Odblokujesz je w ustawieniach strony: naciśnij znak obok adresu i przy „Powiadomienia” wybierz „Zezwalaj”.',
};

interface PushKeyProps {
  pushKey: PushKey;
}

const Device = ({ pushKey }: PushKeyProps) => {
  const office = useOffice();
  const [state, setState] = useState<DeviceState>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void readDeviceState(pushKey)
      .catch((): DeviceState => 'unsupported')
      .then(setState);
  }, [pushKey]);

  const doing = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setSaid('');
    setFailure(undefined);
    void work()
      .catch(() => {
        setSaid('Przeglądarka nie dała się włączyć. Spróbuj jeszcze raz za chwilę.');
      })
      .finally(() => {
        setBusy(false);
      });
  };
  const turnOn = async () => {
    const made = await subscribeHere(pushKey.key);
    if (made === 'dismissed') {
      setSaid('Nic się nie zmieniło: przeglądarka nie dostała zgody. Możesz spróbować jeszcze raz.');
    } else if (typeof made === 'string') {
      setState(made);
    } else {
      const result = await portal.post('/push-subscriptions', noContent, { body: made });
      if (!result.ok) {
        await unsubscribeHere();
        setFailure(result.failure);
        return;
      }
      setState('on');
      setSaid('Gotowe. To urządzenie będzie dostawać powiadomienia.');
    }
  };
  const turnOff = async () => {
    const endpoint = await deviceEndpoint();
    await unsubscribeHere();
    setState('off');
    setSaid('To urządzenie nie będzie już dostawać powiadomień.');
    // the push service tells the portal too, should this not arrive
    if (endpoint !== undefined) await portal.delete('/push-subscriptions', noContent, { body: { endpoint } });
  };
  const test = async () => {
    const endpoint = await deviceEndpoint();
    if (endpoint === undefined) {
      setState('off');
      return;
    }
    const result = await portal.post('/push-subscriptions/test', noContent, { body: { endpoint } });
    if (result.ok) setSaid('Wysłaliśmy próbne powiadomienie. Powinno się pokazać w ciągu minuty.');
    else setFailure(result.failure);
  };

  if (state === undefined) return <Loading what="Sprawdzamy to urządzenie…" />;
  const why = cannot[state];
  return (
    <div class="stack">
      {why === undefined ? null : <p class="measure">{why}</p>}
      {state === 'off' ? (
        <>
          <p class="measure">
            Na ekranie pokażemy tylko krótkie zdanie, na przykład „Nowa wiadomość ze szkoły”. Bez nazwisk, ocen i kwot.
            Po naciśnięciu przycisku przeglądarka zapyta Cię o zgodę.
          </p>
          <p>
            <button
              type="button"
              class="button"
              aria-disabled={busy}
              onClick={() => {
                doing(turnOn);
              }}
            >
              {busy ? 'Włączamy…' : 'Włącz na tym urządzeniu'}
            </button>
          </p>
        </>
      ) : null}
      {state === 'on' ? (
        <>
          <p>
            <span class="tag tag--ok">Włączone na tym urządzeniu</span>
          </p>
          <p class="device-actions">
            <button
              type="button"
              class="button button--quiet"
              aria-disabled={busy}
              onClick={() => {
                doing(test);
              }}
            >
              Wyślij próbne
            </button>
            <button
              type="button"
              class="button button--quiet"
              aria-disabled={busy}
              onClick={() => {
                doing(turnOff);
              }}
            >
              Wyłącz na tym urządzeniu
            </button>
          </p>
        </>
      ) : null}
      <div role="status">
        {said === '' ? null : <p class="notice measure">{said}</p>}
        {failure === undefined ? null : <p class="notice notice--stop measure">{failureText(failure, office)}</p>}
      </div>
    </div>
  );
};

/** Turns pushes on and off for the browser one sits in front of, and says beforehand what will happen. */
export const ThisDevice = () => {
  const { loaded, retry } = useLoad(() => portal.get('/push-key', pushKeySchema));
  return (
    <section class="section">
      <h2>Na tym urządzeniu</h2>
      {loaded.state === 'loading' ? <Loading what="Sprawdzamy to urządzenie…" /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      {loaded.state === 'ready' ? <Device pushKey={loaded.value} /> : null}
    </section>
  );
};
