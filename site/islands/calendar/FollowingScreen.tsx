import { useState } from 'preact/hooks';
import { followingStateSchema, type FollowingState } from '../../../content-models/calendar/calendarEntry.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { formatTime } from '../links/formatTime.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { BackToCalendar, type SideScreenProps } from './OwnItemScreens.tsx';

const Days = ({ entries }: Pick<FollowingState, 'entries'>) => (
  <ul>
    {entries.map(({ uid, on, until, startsAt, cancelled }) => (
      <li key={uid}>
        {dayWithWeekday(on)}
        {startsAt === undefined ? null : `, godz.\u00a0${formatTime(startsAt)}`}
        {until === undefined ? null : ` – ${dayWithWeekday(until)}`}
        {cancelled ? ' (odwołane)' : null}
      </li>
    ))}
  </ul>
);

const Following = ({ state, address, back }: { state: FollowingState } & Omit<SideScreenProps, 'isLater'>) => {
  const { document, title, url, followed, entries } = state;
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const turn = async () => {
    if (busy) return;
    setBusy(true);
    const result = followed
      ? await portal.delete(`/followings/${document}`, noContent)
      : await portal.post('/followings', followingStateSchema, { body: { document } });
    setBusy(false);
    if (!result.ok) setFailure(result.failure);
    else if (followed) back({ text: `Usunięte z kalendarza: „${title}”.` });
    else back({ text: `Dodane do kalendarza: „${title}”.` }, entries.find(({ on }) => on >= address.on)?.on);
  };
  return (
    <div class="stack measure">
      <h2>{bindShortWords(title)}</h2>
      {entries.length === 0 ? (
        <p>Nie ma tu terminu ani dnia, który można wpisać do kalendarza.</p>
      ) : (
        <Days entries={entries} />
      )}
      {failure ? <FailureNotice failure={failure} /> : null}
      {entries.length > 0 || followed ? (
        <p>
          <button
            type="button"
            class={followed ? 'button button--stop' : 'button'}
            aria-disabled={busy}
            onClick={() => {
              void turn();
            }}
          >
            {followed ? 'Usuń z\u00a0kalendarza' : 'Dodaj do kalendarza'}
          </button>
        </p>
      ) : null}
      <p>
        <a class="portal-here" href={url}>
          Przeczytaj całość na stronie urzędu
        </a>
      </p>
    </div>
  );
};

/** An announcement or an event of the city with its days, to be put into one's calendar or taken out of it. */
export const FollowingScreen = ({ id, address, back, isLater }: SideScreenProps & { id: string }) => {
  const { loaded, retry } = useLoad(() => portal.get(`/followings/${encodeURIComponent(id)}`, followingStateSchema));
  return (
    <>
      <PageHeading screen={id} focusAtOnce={isLater}>
        Wydarzenie w{'\u00a0'}gminie
      </PageHeading>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'ready' ? <Following state={loaded.value} address={address} back={back} /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      <BackToCalendar address={address} />
    </>
  );
};
