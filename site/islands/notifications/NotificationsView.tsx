import { useRef } from 'preact/hooks';
import { notificationSettingsSchema } from '../../../content-models/notifications/notification.ts';
import { goTo, useSearch } from '../links/useSearch.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { NotificationList } from './NotificationList.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { ThisDevice } from './ThisDevice.tsx';

const settingsSearch = '?widok=ustawienia';

const Settings = () => {
  const { loaded, retry } = useLoad(() => portal.get('/notification-settings', notificationSettingsSchema));
  return (
    <>
      <ThisDevice />
      <section class="section">
        <h2>O czym i jak piszemy</h2>
        {loaded.state === 'loading' ? <Loading what="Wczytujemy ustawienia…" /> : null}
        {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
        {loaded.state === 'ready' ? <SettingsForm initial={loaded.value} /> : null}
      </section>
    </>
  );
};

const tabs = [
  { label: 'Lista', search: '' },
  { label: 'Ustawienia', search: settingsSearch },
];

const Notifications = () => {
  const params = useSearch();
  const first = useRef(location.search);
  const inSettings = params.get('widok') === 'ustawienia';
  const asked = Number(params.get('strona') ?? '1');
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const current = inSettings ? settingsSearch : '';
  const screen = inSettings ? 'settings' : 'list';
  return (
    <>
      <PageHeading
        key={screen}
        screen={screen}
        focusAtOnce={first.current !== location.search}
        {...(inSettings ? { windowTitle: 'Ustawienia' } : {})}
      >
        {inSettings ? 'Ustawienia powiadomień' : 'Powiadomienia'}
      </PageHeading>
      <nav aria-label="Powiadomienia">
        <ul class="choices notification-tabs">
          {tabs.map(({ label, search }) => (
            <li key={label}>
              <a
                href={`/moje-miasto/powiadomienia/${search}`}
                aria-current={search === current ? 'page' : undefined}
                onClick={(event) => {
                  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  goTo(search);
                }}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {inSettings ? <Settings /> : <NotificationList key={page} page={page} />}
    </>
  );
};

/** „Powiadomienia”: what the resident was told, and how they want to be told. */
export const NotificationsView = () => (
  <LoggedIn current="/moje-miasto/powiadomienia/">{() => <Notifications />}</LoggedIn>
);
