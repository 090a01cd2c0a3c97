import type { Payload } from 'payload';
import type { Channel, Delivery } from './delivery.ts';
import { configuredDelivery, mailChannel } from './mailDelivery.ts';

/** How each channel leaves. */
export const deliveries = (_payload: Payload): Partial<Record<Channel, Delivery>> => ({
  mail: mailChannel(configuredDelivery()),
});
