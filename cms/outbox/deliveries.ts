import type { Payload } from 'payload';
import { deliverPush } from '../notifications/deliverPush.ts';
import type { Channel, Delivery } from './delivery.ts';
import { configuredDelivery, mailChannel } from './mailDelivery.ts';

/** How each channel leaves. */
export const deliveries = (payload: Payload): Partial<Record<Channel, Delivery>> => ({
  mail: mailChannel(configuredDelivery()),
  push: deliverPush(payload),
});
