import type { Payload } from 'payload';
import { lastLineOf } from '../facts/letterFacts.ts';
import { mailChannel, type DeliverMail } from './mailDelivery.ts';
import { sendWaiting } from './sendWaiting.ts';

/** Sends the mails that are due by this delivery; says how many it took. */
export const sendWaitingMails = (payload: Payload, deliver: DeliverMail, now?: () => Date): Promise<number> =>
  sendWaiting(payload, 'mail', mailChannel(deliver, lastLineOf(payload)), now);
