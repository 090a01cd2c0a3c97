import type { PayloadRequest, Where } from 'payload';
import {
  notificationTopicSchema,
  type Notification,
  type NotificationList,
} from '../../content-models/notifications/notification.ts';
import type { NotificationDoc } from '../payload-types.ts';
import { openNotification } from './sealedNotification.ts';

const pageSize = 20;

const toNotification = ({ id, topic, at, readAt, sealedNotification }: NotificationDoc): Notification => {
  const { title, text, reason, path } = openNotification(id, sealedNotification);
  return {
    id,
    topic: notificationTopicSchema.parse(topic),
    title,
    ...(text === undefined ? {} : { text }),
    reason,
    path,
    at,
    ...(readAt ? { readAt } : {}),
  };
};

const unreadOnly = (resident: string): Where[] => [{ resident: { equals: resident } }, { readAt: { exists: false } }];

/** How many notifications a resident has not read yet. */
export const unreadOf = async (req: PayloadRequest, resident: string): Promise<number> =>
  (await req.payload.db.count({ collection: 'notifications', where: { and: unreadOnly(resident) }, req })).totalDocs;

/** A page of what a resident was told, the newest first. */
export const listNotifications = async (
  req: PayloadRequest,
  resident: string,
  page: number,
): Promise<NotificationList> => {
  const found = await req.payload.db.find<NotificationDoc>({
    collection: 'notifications',
    where: { resident: { equals: resident } },
    sort: ['-at', '-id'],
    limit: pageSize,
    page,
    pagination: true,
    req,
  });
  return {
    notifications: found.docs.map(toNotification),
    unread: await unreadOf(req, resident),
    page,
    pages: found.totalDocs === 0 ? 0 : found.totalPages,
  };
};

/** Marks these as read, or all; somebody else's are left alone without a word. */
export const markRead = async (req: PayloadRequest, resident: string, ids?: string[]): Promise<void> => {
  await req.payload.db.updateMany({
    collection: 'notifications',
    where: { and: [...unreadOnly(resident), ...(ids === undefined ? [] : [{ id: { in: ids } }])] },
    data: { readAt: new Date().toISOString() },
    req,
  });
};
