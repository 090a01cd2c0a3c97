import type { Payload } from 'payload';

/** A mail that waits in the outbox, opened. */
export interface OpenedMail {
  topic: string;
  to: string;
  subject: string;
  text: string;
}

/** Every mail of the outbox, oldest first. */
export const openedMails = async (payload: Payload): Promise<OpenedMail[]> => {
  const { open } = await import('../sealing/sealing.ts');
  const { dataKeys } = await import('../sealing/secrets.ts');
  const { docs } = await payload.db.find<{ id: string; topic: string; sealedMessage: string }>({
    collection: 'outbox',
    where: { channel: { equals: 'mail' } },
    sort: 'createdAt',
    pagination: false,
    limit: 1000,
  });
  return docs.map(({ id, topic, sealedMessage }) => ({
    topic,
    ...(JSON.parse(open(dataKeys(), id, sealedMessage)) as Omit<OpenedMail, 'topic'>),
  }));
};
