import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import {
  defaultNotificationSettings,
  notificationSettingsSchema,
  type NotificationSettings,
} from '../../content-models/notifications/notification.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { NotificationSettingsDoc } from '../payload-types.ts';

const rowOf = (req: PayloadRequest, resident: string): Promise<NotificationSettingsDoc | null> =>
  req.payload.db.findOne<NotificationSettingsDoc>({
    collection: 'notificationSettings',
    where: { resident: { equals: resident } },
    req,
  });

/** What a resident chose, or what holds until they do. */
export const settingsOf = async (req: PayloadRequest, resident: string): Promise<NotificationSettings> =>
  notificationSettingsSchema.safeParse((await rowOf(req, resident))?.settings).data ?? defaultNotificationSettings;

/** Keeps what a resident chose. */
export const keepSettings = (req: PayloadRequest, resident: string, settings: NotificationSettings): Promise<void> =>
  inTransaction(req, async () => {
    const data = { settings: { ...settings }, changedAt: new Date().toISOString() };
    const where = { resident: { equals: resident } };
    const kept: unknown = await req.payload.db.updateOne({ collection: 'notificationSettings', where, data, req });
    if (kept) return;
    await req.payload.db.create({ collection: 'notificationSettings', data: { id: v7(), resident, ...data }, req });
  });
