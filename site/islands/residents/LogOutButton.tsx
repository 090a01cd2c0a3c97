import { useState } from 'preact/hooks';
import { counted } from '../../../content-models/shared/polish.ts';
import { forgetHere } from '../../pocket/logOutHere.ts';
import { owePortalLogOut } from '../../pocket/owedLogOut.ts';
import { queuedSendings } from '../../pocket/queue.ts';
import { forgetThisDevice } from '../notifications/forgetThisDevice.ts';
import { deviceEndpoint } from '../notifications/pushDevice.ts';
import { browserDrafts } from '../services/browserDrafts.ts';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { announceLogOut } from './otherTabs.ts';

/** Ends the log-in here and in other tabs, and forgets everything this device kept; what still waits to be sent is asked about first. */
export const LogOutButton = ({ resident }: { resident: string }) => {
  const [failure, setFailure] = useState<Failure>();
  const [waiting, setWaiting] = useState(0);
  const logOut = async () => {
    setFailure(undefined);
    setWaiting(0);
    owePortalLogOut(true);
    browserDrafts.clear(resident);
    const pushedTo = await deviceEndpoint().catch(() => undefined);
    await forgetHere();
    announceLogOut();
    if (pushedTo !== undefined) await forgetThisDevice(pushedTo);
    const result = await portal.post('/logout', noContent);
    // somebody who is already logged out wanted just that
    if (!result.ok && result.failure.kind !== 'loggedOut') {
      setFailure(result.failure);
      return;
    }
    owePortalLogOut(false);
    location.replace('/moje-miasto/logowanie/?wylogowano');
  };
  const askFirst = async () => {
    const left = (await queuedSendings().catch(() => [])).filter(({ state }) => state !== 'sent').length;
    if (left > 0) setWaiting(left);
    else await logOut();
  };
  return (
    <>
      {failure ? (
        <div class="notice notice--warn" role="alert">
          <p>
            Z tego urządzenia usunęliśmy wszystko. Portal jeszcze o tym nie wie, bo nie ma połączenia: wylogujemy Cię
            tam, gdy tylko wróci.
          </p>
        </div>
      ) : null}
      {waiting > 0 ? (
        <div class="notice notice--warn" role="alert">
          <p>
            Na tym urządzeniu {counted(waiting, { one: 'rzecz czeka', few: 'rzeczy czekają', many: 'rzeczy czeka' })} na
            wysłanie. Po wylogowaniu przepadnie.
          </p>
          <p>
            <button type="button" class="button button--stop" onClick={() => void logOut()}>
              Wyloguj i usuń
            </button>{' '}
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setWaiting(0);
              }}
            >
              Zostaję
            </button>
          </p>
        </div>
      ) : null}
      <button type="button" class="button button--quiet" onClick={() => void askFirst()}>
        Wyloguj się
      </button>
    </>
  );
};
