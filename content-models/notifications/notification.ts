import { z } from 'zod';
import { idSchema, sha256Schema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

/** What a resident can be told about; `lockScreen` is all that a push or a mail's subject may say. */
export const notificationTopics = {
  case: { label: 'Zmiany w moich sprawach', lockScreen: 'Nowa wiadomość w Moje Miasto' },
  grade: { label: 'Nowe oceny', lockScreen: 'Nowa wiadomość ze szkoły' },
  attendance: { label: 'Nieobecności', lockScreen: 'Nowa wiadomość ze szkoły' },
  schoolNotice: { label: 'Ogłoszenia szkoły', lockScreen: 'Nowa wiadomość ze szkoły' },
  bill: { label: 'Rachunki i terminy zapłaty', lockScreen: 'Zbliża się termin' },
  tax: { label: 'Raty podatków', lockScreen: 'Zbliża się termin' },
  reading: { label: 'Czas na odczyt licznika', lockScreen: 'Zbliża się termin' },
  waste: { label: 'Jutro odbiór odpadów', lockScreen: 'Jutro odbiór odpadów' },
  calendar: { label: 'Moje zadania i obserwowane wydarzenia', lockScreen: 'Przypomnienie z Moje Miasto' },
  alert: { label: 'Ostrzeżenia gminy', lockScreen: 'Ostrzeżenie z gminy' },
} as const;
export type NotificationTopic = keyof typeof notificationTopics;
export const notificationTopicSchema = z.enum(Object.keys(notificationTopics) as [NotificationTopic]);

/** One line of the list in the portal. */
export const notificationSchema = z.object({
  id: idSchema,
  topic: notificationTopicSchema,
  title: z.string(),
  text: z.string().optional(),
  /** „Widzisz to, bo…” */
  reason: z.string(),
  path: z.string().startsWith('/'),
  at: instantSchema,
  readAt: instantSchema.optional(),
});
export type Notification = z.infer<typeof notificationSchema>;
export const notificationListSchema = z.object({
  notifications: z.array(notificationSchema),
  unread: z.int().nonnegative(),
  page: z.int().positive(),
  pages: z.int().nonnegative(),
});
export type NotificationList = z.infer<typeof notificationListSchema>;

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Podaj godzinę w postaci 21:00.');

/** Which topics by which way, and when to keep silent; in the portal's own list everything always stands. */
export const notificationSettingsSchema = z.object({
  mail: z.array(notificationTopicSchema),
  push: z.array(notificationTopicSchema),
  /** Polish time; a push that falls between waits for the end */
  quiet: z.object({ from: hour, to: hour }).optional(),
});
export type NotificationSettings = z.infer<typeof notificationSettingsSchema>;

/** What holds until a resident chooses: matters by mail, the rest in the portal, silence at night. */
export const defaultNotificationSettings: NotificationSettings = {
  mail: ['case'],
  push: ['case', 'grade', 'bill', 'tax', 'reading', 'waste', 'calendar', 'alert'],
  quiet: { from: '21:00', to: '07:00' },
};

/** A browser's own description of where to push (Push API). */
export const pushSubscriptionSchema = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(2000),
  keys: z.object({ p256dh: z.string().min(80).max(120), auth: z.string().min(16).max(40) }),
});
export type PushSubscription = z.infer<typeof pushSubscriptionSchema>;

/** What a push carries, encrypted; nothing of it names a person or a sum. */
export const pushMessageSchema = z.object({ title: z.string(), path: z.string().startsWith('/'), tag: z.string() });
export type PushMessage = z.infer<typeof pushMessageSchema>;

/** What a browser needs to subscribe, and which devices already do: the SHA-256 of each one's endpoint. */
export const pushKeySchema = z.object({ key: z.string(), devices: z.array(sha256Schema) });
export type PushKey = z.infer<typeof pushKeySchema>;

/** One device, by its own address. */
export const pushDeviceSchema = pushSubscriptionSchema.pick({ endpoint: true });

/** What a resident has read: these, or everything. */
export const readNotificationsSchema = z.union([
  z.object({ ids: z.array(idSchema).min(1).max(100) }),
  z.object({ all: z.literal(true) }),
]);
