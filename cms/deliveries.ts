import type { Payload } from 'payload';
import { lastLineOf } from './facts/letterFacts.ts';
import { deliverAct } from './links/deliverAct.ts';
import { deliverPush } from './notifications/deliverPush.ts';
import type { Channel, Delivery } from './outbox/delivery.ts';
import { configuredDelivery, mailChannel } from './outbox/mailDelivery.ts';

/** How each channel of the outbox leaves. */
export const deliveries = (payload: Payload): Record<Channel, Delivery> => ({
  mail: mailChannel(configuredDelivery(), lastLineOf(payload)),
  push: deliverPush(payload),
  act: deliverAct(payload),
});
