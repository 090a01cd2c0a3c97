import type { Payload, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** A mail as it waits: plain text in Polish, a neutral subject. */
export interface Mail {
  topic: string;
  to: string;
  subject: string;
  text: string;
}

/** Puts a mail into the outbox, in the caller's transaction when there is one; the worker does the rest. */
export const queueMail = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  { topic, ...mail }: Mail,
): Promise<void> => {
  const id = v7();
  const now = new Date().toISOString();
  await payload.db.create({
    collection: 'outbox',
    data: {
      id,
      topic,
      channel: 'mail',
      sealedMessage: seal(dataKeys(), id, JSON.stringify(mail)),
      messageId: `<${id}@moje-miasto>`,
      status: 'waiting',
      attempts: 0,
      nextAt: now,
      createdAt: now,
      updatedAt: now,
    },
    ...(req ? { req } : {}),
  });
};
