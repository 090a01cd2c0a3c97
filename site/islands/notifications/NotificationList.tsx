import { useState } from 'preact/hooks';
import {
  notificationListSchema,
  type NotificationList as List,
} from '../../../content-models/notifications/notification.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { failureText, type Failure } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { useLoad } from '../shared/useLoad.ts';
import { NoNotifications } from './NoNotifications.tsx';
import { NotificationEntry } from './NotificationEntry.tsx';

const unreadForms = { one: 'nieprzeczytane', few: 'nieprzeczytane', many: 'nieprzeczytanych' };

const pageSearch = (page: number): string => (page === 1 ? '/moje-miasto/powiadomienia/' : `?strona=${String(page)}`);

const Pages = ({ page, pages }: { page: number; pages: number }) =>
  pages < 2 ? null : (
    <nav class="section" aria-label="Strony listy powiadomień">
      <ul class="choices">
        {page > 1 ? (
          <li>
            <a href={pageSearch(page - 1)} rel="prev">
              Nowsze
            </a>
          </li>
        ) : null}
        <li>
          <span class="portal-here">
            Strona {page} z&nbsp;{pages}
          </span>
        </li>
        {page < pages ? (
          <li>
            <a href={pageSearch(page + 1)} rel="next">
              Starsze
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );

const Shown = ({ initial }: { initial: List }) => {
  const office = useOffice();
  const [list, setList] = useState(initial);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const read = async (id?: string) => {
    const result = await portal.post('/notifications/read', noContent, {
      body: id === undefined ? { all: true } : { ids: [id] },
    });
    if (!result.ok) {
      setFailure(result.failure);
      return;
    }
    setFailure(undefined);
    setSaid(id === undefined ? 'Wszystko jest przeczytane.' : 'Oznaczono jako przeczytane.');
    const readAt = new Date(result.serverTime).toISOString();
    setList((before) => ({
      ...before,
      unread: id === undefined ? 0 : Math.max(0, before.unread - 1),
      notifications: before.notifications.map((one) =>
        (id === undefined || one.id === id) && one.readAt === undefined ? { ...one, readAt } : one,
      ),
    }));
  };
  if (list.notifications.length === 0) return <NoNotifications page={list.page} />;
  return (
    <>
      <div class="notification-head">
        <p>{list.unread === 0 ? 'Wszystko przeczytane' : counted(list.unread, unreadForms)}</p>
        {list.unread === 0 ? null : (
          <button type="button" class="button button--quiet" onClick={() => void read()}>
            Oznacz wszystkie jako przeczytane
          </button>
        )}
      </div>
      <div role="status">
        <p class="visually-hidden">{said}</p>
        {failure === undefined ? null : <p class="notice notice--stop measure">{failureText(failure, office)}</p>}
      </div>
      <h2 class="visually-hidden">Lista powiadomień</h2>
      <ul class="entries">
        {list.notifications.map((notification) => (
          <NotificationEntry key={notification.id} notification={notification} onRead={() => read(notification.id)} />
        ))}
      </ul>
      <Pages page={list.page} pages={list.pages} />
    </>
  );
};

/** What the resident was told, the newest first. */
export const NotificationList = ({ page }: { page: number }) => {
  const { loaded, retry } = useLoad(() => portal.get(`/notifications?page=${String(page)}`, notificationListSchema));
  if (loaded.state === 'loading') return <Loading what="Wczytujemy powiadomienia…" />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={retry} />;
  return <Shown initial={loaded.value} />;
};
