import type { PayloadRequest } from 'payload';

const keptMs = 365 * 24 * 3600 * 1000;

/** Clears what residents were told more than a year ago, whether they read it or not. */
export const forgetOldNotifications = async (req: PayloadRequest, now = new Date()): Promise<void> => {
  const oldest = new Date(now.getTime() - keptMs).toISOString();
  await req.payload.db.deleteMany({ collection: 'notifications', where: { at: { less_than: oldest } }, req });
};
