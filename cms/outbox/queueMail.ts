import type { Payload, PayloadRequest } from 'payload';
import { queueMessage } from './queueMessage.ts';

/** A mail as it waits: plain text in Polish, a neutral subject. */
export interface Mail {
  topic: string;
  to: string;
  subject: string;
  text: string;
  /** the id of the commune whom a resident asks about it: whom to call is written at the end when the mail leaves */
  askOf?: string;
}

/** Puts a mail into the outbox, in the caller's transaction when there is one; the worker does the rest. */
export const queueMail = (payload: Payload, req: PayloadRequest | undefined, { topic, ...mail }: Mail): Promise<void> =>
  queueMessage(payload, req, { channel: 'mail', topic, message: mail });
