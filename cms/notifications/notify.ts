import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { notificationTopics, type NotificationTopic } from '../../content-models/notifications/notification.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { ownTransaction } from '../database/ownTransaction.ts';
import { env } from '../env.ts';
import { queueMail, type Mail } from '../outbox/queueMail.ts';
import { queueMessage } from '../outbox/queueMessage.ts';
import type { ResidentDoc } from '../payload-types.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import type { QueuedPush } from './deliverPush.ts';
import { notificationMail } from './notificationMail.ts';
import { quietUntil } from './quietUntil.ts';
import { sealNotification } from './sealedNotification.ts';
import { settingsOf } from './settingsOf.ts';
import { subscriptionsOf } from './subscriptions.ts';

/** Something a resident should know. */
export interface Telling {
  resident: string;
  topic: NotificationTopic;
  /** names the occasion; the same resident is told of it once */
  what: string;
  title: string;
  text?: string | undefined;
  /** „Widzisz to, bo…” */
  reason: string;
  path: string;
  /** the commune whose address a mail names; the portal's main one otherwise */
  tenant?: string | undefined;
  /** the link it comes from; it dies with it */
  link?: string | undefined;
  /** the institution's ids of what is told */
  about?: string[] | undefined;
  /** a mail of its own words, in place of the one that says nothing */
  mail?: Mail | undefined;
  /** a mail or push after this moment would tell something that is over */
  until?: Date | undefined;
}

const communeOf = async (req: PayloadRequest, tenant: string | undefined): Promise<Commune | undefined> =>
  tenant === undefined ? undefined : (await allCommunes(req.payload, req)).find((one) => one.tenant === tenant);

/** Queues what leaves for one notification: a mail, and a push to each device. */
const queueOutgoing = async (req: PayloadRequest, id: string, telling: Telling, now: Date): Promise<void> => {
  const { resident, topic, path, until } = telling;
  const settings = await settingsOf(req, resident);
  // a mail wakes nobody, and what an office decided should not wait for the morning
  if (settings.mail.includes(topic) && (until === undefined || now < until)) {
    const row = await req.payload.db.findOne<ResidentDoc>({
      collection: 'residents',
      where: { id: { equals: resident } },
      req,
    });
    if (row) {
      const commune = await communeOf(req, telling.tenant);
      const origin = commune?.origin ?? env.publicUrl.origin;
      const mail = telling.mail ?? notificationMail(topic, row.email, origin, commune?.id);
      await queueMail(req.payload, req, mail);
    }
  }
  if (!settings.push.includes(topic)) return;
  const notBefore = quietUntil(settings.quiet, now);
  if (until !== undefined && (notBefore ?? now) >= until) return;
  for (const { id: subscription } of await subscriptionsOf(req, resident)) {
    const message: QueuedPush = {
      subscription,
      push: { title: notificationTopics[topic].lockScreen, path, tag: id },
      isUrgent: topic === 'alert',
      ...(until === undefined ? {} : { until: until.toISOString() }),
    };
    await queueMessage(req.payload, req, { channel: 'push', topic: 'notification', message, notBefore });
  }
};

/**
 * Tells a resident something, once for every `what`: a line in the portal's list, and a mail and pushes as they chose,
 * all in the caller's transaction if there is one. A push that falls into their quiet hours waits for the end.
 */
export const notify = async (given: PayloadRequest, telling: Telling, now = new Date()): Promise<void> => {
  const { resident, topic, what, title, text, reason, path, link, about } = telling;
  const uniqueKey = keyedHash(dataKeys(), 'notification', `${resident}\0${what}`);
  const isTold = async (req: PayloadRequest): Promise<boolean> =>
    (await req.payload.db.findOne({
      collection: 'notifications',
      where: { uniqueKey: { equals: uniqueKey } },
      req,
    })) !== null;
  if (await isTold(given)) return;
  const req = ownTransaction(given);
  try {
    await inTransaction(req, async () => {
      const id = v7();
      await req.payload.db.create({
        collection: 'notifications',
        data: {
          id,
          resident,
          topic,
          uniqueKey,
          at: now.toISOString(),
          sealedNotification: sealNotification(id, { title, text, reason, path, about }),
          ...(link === undefined ? {} : { link }),
        },
        req,
      });
      await queueOutgoing(req, id, telling, now);
    });
  } catch (error) {
    // Somebody else told it in the same moment: the unique key held, and once is enough.
    if (req !== given && (await isTold(given))) return;
    throw error;
  }
};
