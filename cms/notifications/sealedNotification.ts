import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** What of a notification may name a child or a sum. */
export interface NotificationWords {
  title: string;
  text?: string | undefined;
  reason: string;
  path: string;
  /** the institution's ids of what is told, so that no part of it is told again */
  about?: string[] | undefined;
}

/** Sealed for its row. */
export const sealNotification = (id: string, words: NotificationWords): string =>
  seal(dataKeys(), id, JSON.stringify(words));

/** As it was sealed by us. */
export const openNotification = (id: string, sealed: string): NotificationWords =>
  JSON.parse(open(dataKeys(), id, sealed)) as NotificationWords;
