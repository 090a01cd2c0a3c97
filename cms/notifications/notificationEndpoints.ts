import type { Endpoint } from 'payload';
import { v7 } from 'uuid';
import {
  notificationSettingsSchema,
  pushDeviceSchema,
  pushSubscriptionSchema,
  readNotificationsSchema,
  type PushKey,
} from '../../content-models/notifications/notification.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { queueMessage } from '../outbox/queueMessage.ts';
import { countTry, limits } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { vapidKeys } from '../sealing/secrets.ts';
import type { QueuedPush } from './deliverPush.ts';
import { listNotifications, markRead } from './listNotifications.ts';
import { keepSettings, settingsOf } from './settingsOf.ts';
import { deviceFingerprints, dropSubscription, keepSubscription, ownSubscription } from './subscriptions.ts';

const required = { login: 'required' } as const;

/** What a resident was told, how they want to be told, and on which devices. */
export const notificationEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/notifications', required, async ({ req, resident }) => {
    const asked = Number(req.searchParams.get('page') ?? '1');
    const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
    return json(await listNotifications(req, resident.id, page));
  }),
  portalEndpoint('post', '/portal/notifications/read', required, async ({ req, resident }) => {
    const read = parseBody(readNotificationsSchema, await readJson(req));
    await markRead(req, resident.id, 'ids' in read ? read.ids : undefined);
    return noContent();
  }),
  portalEndpoint('get', '/portal/notification-settings', required, async ({ req, resident }) =>
    json(await settingsOf(req, resident.id)),
  ),
  portalEndpoint('put', '/portal/notification-settings', required, async ({ req, resident }) => {
    const settings = parseBody(notificationSettingsSchema, await readJson(req));
    await keepSettings(req, resident.id, settings);
    return json(settings);
  }),
  portalEndpoint('get', '/portal/push-key', required, async ({ req, resident }) => {
    const { publicKey } = vapidKeys();
    return json({ key: publicKey, devices: await deviceFingerprints(req, resident.id) } satisfies PushKey);
  }),
  portalEndpoint('post', '/portal/push-subscriptions', required, async ({ req, resident }) => {
    countTry(limits.pushPerResident, resident.id);
    await keepSubscription(req, resident.id, parseBody(pushSubscriptionSchema, await readJson(req)));
    return noContent();
  }),
  portalEndpoint('delete', '/portal/push-subscriptions', required, async ({ req, resident }) => {
    const { endpoint } = parseBody(pushDeviceSchema, await readJson(req));
    await dropSubscription(req, resident.id, endpoint);
    return noContent();
  }),
  portalEndpoint('post', '/portal/push-subscriptions/test', required, async ({ req, resident }) => {
    countTry(limits.pushPerResident, resident.id);
    const { endpoint } = parseBody(pushDeviceSchema, await readJson(req));
    const device = await ownSubscription(req, resident.id, endpoint);
    if (!device) {
      throw new ProblemError({
        status: 404,
        title: 'To urządzenie nie jest zapisane.',
        detail: 'Włącz na nim powiadomienia jeszcze raz.',
      });
    }
    const message: QueuedPush = {
      subscription: device.id,
      push: { title: 'Powiadomienia z Moje Miasto działają', path: '/moje-miasto/powiadomienia/', tag: v7() },
      isUrgent: true,
    };
    await queueMessage(req.payload, req, { channel: 'push', topic: 'pushTest', message });
    return json({}, 202);
  }),
];
