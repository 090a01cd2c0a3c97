import { notificationTopics, type NotificationTopic } from '../../content-models/notifications/notification.ts';
import type { Mail } from '../outbox/queueMail.ts';

/** Says that there is something to read, and nothing of what: a mailbox may be anybody's to look at. */
export const notificationMail = (
  topic: NotificationTopic,
  to: string,
  origin: string,
  /** the commune it is about, when it is about one */
  commune?: string,
): Mail => {
  const { lockScreen } = notificationTopics[topic];
  return {
    topic: 'notification',
    to,
    subject: lockScreen,
    text: `${[
      'Dzień dobry,',
      `${lockScreen}.`,
      `Masz nową wiadomość. Przeczytasz ją po zalogowaniu:\n${origin}/moje-miasto/powiadomienia/`,
      'Na tej samej stronie wybierzesz, o czym i kiedy do Ciebie piszemy.',
      'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
    ].join('\n\n')}\n`,
    ...(commune === undefined ? {} : { askOf: commune }),
  };
};
