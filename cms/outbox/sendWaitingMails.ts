import type { Payload } from 'payload';
import { mailChannel, type DeliverMail } from './mailDelivery.ts';
import { sendWaiting } from './sendWaiting.ts';

/** Sends the mails that are due by this delivery; says how many it took. */
export const sendWaitingMails = (payload: Payload, deliver: DeliverMail, now?: () => Date): Promise<number> =>
  sendWaiting(payload, 'mail', mailChannel(deliver), now);
