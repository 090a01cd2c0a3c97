import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { sessionSchema, type Session } from '../../../content-models/residents/resident.ts';
import { owePortalLogOut, owesPortalLogOut } from '../../pocket/owedLogOut.ts';
import { ConnectionNotice } from '../pocket/ConnectionNotice.tsx';
import { QueueNotice } from '../pocket/QueueNotice.tsx';
import { UpdateNotice } from '../pocket/UpdateNotice.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { portal } from '../shared/portal.ts';
import { noContent, type Result } from '../shared/portalClient.ts';
import { useLoad } from '../shared/useLoad.ts';
import { onLogOutElsewhere } from './otherTabs.ts';
import { PortalNav } from './PortalNav.tsx';
import { loginPath } from './safeReturnPath.ts';
import { SessionWatch } from './SessionWatch.tsx';
import { endOnThisClock } from './sessionStage.ts';

interface LoggedInProps {
  /** Which link of the portal's menu this page is. */
  current: string;
  children: (session: Session) => ComponentChildren;
}

/** Who is logged in; a log-out that was made without a connection is told to the portal first. */
const whoIsHere = async (): Promise<Result<Session>> => {
  if (owesPortalLogOut()) {
    const told = await portal.post('/logout', noContent);
    if (!told.ok && told.failure.kind !== 'loggedOut') return told;
    owePortalLogOut(false);
  }
  return portal.get('/me', sessionSchema);
};

/** A view for a logged-in resident; others are led to the log-in page and back. */
export const LoggedIn = ({ current, children }: LoggedInProps) => {
  const { loaded, retry } = useLoad(whoIsHere);
  const turnedAway = loaded.state === 'failed' && loaded.failure.kind === 'loggedOut';
  useEffect(() => {
    if (turnedAway) location.replace(loginPath(location));
  }, [turnedAway]);
  useEffect(
    () =>
      onLogOutElsewhere(() => {
        location.replace('/moje-miasto/logowanie/?wylogowano');
      }),
    [],
  );
  if (loaded.state === 'loading' || turnedAway) return <Loading />;
  if (loaded.state === 'failed')
    return (
      <div class="page-head">
        <h1>Nie możemy teraz pokazać tej strony</h1>
        <FailureNotice failure={loaded.failure} onRetry={retry} />
      </div>
    );
  return (
    <>
      <PortalNav current={current} />
      <ConnectionNotice />
      <UpdateNotice />
      <QueueNotice />
      {children(loaded.value)}
      {/* without a connection nobody can say whether the log-in still holds */}
      {loaded.keptAt === undefined ? (
        <SessionWatch
          startsWith={endOnThisClock(loaded.value.expiresAt, loaded.serverTime, Date.now())}
          resident={loaded.value.resident.id}
        />
      ) : null}
    </>
  );
};
