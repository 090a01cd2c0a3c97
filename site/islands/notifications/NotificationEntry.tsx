import { notificationTopics, type Notification } from '../../../content-models/notifications/notification.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';

interface NotificationEntryProps {
  notification: Notification;
  onRead: () => Promise<void>;
}

/** Noting that it was read may not keep anybody waiting. */
const patienceMs = 800;

/** One line of the list, with why one sees it. */
export const NotificationEntry = ({ notification, onRead }: NotificationEntryProps) => {
  const { topic, title, text, reason, path, at, readAt } = notification;
  const isUnread = readAt === undefined;
  const open = (event: MouseEvent) => {
    const inPlace = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isUnread) return;
    if (!inPlace) {
      void onRead();
      return;
    }
    event.preventDefault();
    const enough = new Promise((resolve) => setTimeout(resolve, patienceMs));
    void Promise.race([onRead(), enough]).then(() => {
      location.assign(path);
    });
  };
  return (
    <li>
      <article class={isUnread ? 'entry notification notification--unread' : 'entry notification'}>
        <p class="entry__meta">
          {isUnread ? <span class="tag">Nieprzeczytane</span> : null}
          <span>{topic === 'waste' ? 'Odbiór odpadów' : notificationTopics[topic].label}</span>
          <time dateTime={at}>{formatDateTime(at)}</time>
        </p>
        <h3 class="entry__title">
          <a href={path} onClick={open}>
            {bindShortWords(title)}
          </a>
        </h3>
        {text === undefined ? null : <p>{bindShortWords(text)}</p>}
        <p class="entry__note">{bindShortWords(reason)}</p>
        {isUnread ? (
          <p>
            <button
              type="button"
              class="link"
              aria-label={`Oznacz jako przeczytane: ${title}`}
              onClick={() => void onRead()}
            >
              Oznacz jako przeczytane
            </button>
          </p>
        ) : null}
      </article>
    </li>
  );
};
