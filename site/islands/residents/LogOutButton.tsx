import { useState } from 'preact/hooks';
import { browserDrafts } from '../services/browserDrafts.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { announceLogOut } from './otherTabs.ts';

/** Ends the log-in here and in other tabs, and forgets what was typed but not sent. */
export const LogOutButton = ({ resident }: { resident: string }) => {
  const [failure, setFailure] = useState<Failure>();
  const logOut = async () => {
    setFailure(undefined);
    const result = await portal.post('/logout', noContent);
    // somebody who is already logged out wanted just that
    if (!result.ok && result.failure.kind !== 'loggedOut') {
      setFailure(result.failure);
      return;
    }
    browserDrafts.clear(resident);
    announceLogOut();
    location.replace('/moje-miasto/logowanie/?wylogowano');
  };
  return (
    <>
      {failure ? <FailureNotice failure={failure} /> : null}
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          void logOut();
        }}
      >
        Wyloguj się
      </button>
    </>
  );
};
