import type { Payload, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import type { Channel } from './delivery.ts';

/** Something that must leave. */
export interface QueuedMessage {
  channel: Channel;
  /** what kind it is, shown to the operator; nothing personal */
  topic: string;
  /** any JSON value; kept sealed */
  message: unknown;
  /** silence until then */
  notBefore?: Date | undefined;
}

/** Puts a message into the outbox, in the caller's transaction when there is one; the worker does the rest. */
export const queueMessage = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  { channel, topic, message, notBefore }: QueuedMessage,
): Promise<void> => {
  const id = v7();
  const now = new Date();
  await payload.db.create({
    collection: 'outbox',
    data: {
      id,
      topic,
      channel,
      sealedMessage: seal(dataKeys(), id, JSON.stringify(message)),
      messageId: `<${id}@moje-miasto>`,
      status: 'waiting',
      attempts: 0,
      nextAt: (notBefore !== undefined && notBefore > now ? notBefore : now).toISOString(),
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    },
    returning: false,
    ...(req ? { req } : {}),
  });
};
