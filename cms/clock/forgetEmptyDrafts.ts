import { createLocalReq, type Payload } from 'payload';
import { publishedCollections } from '../publishing/publishedCollections.ts';

const DAY = 24 * 3600_000;

/**
 * The admin saves a document as soon as its form is opened: one that nobody wrote a title into goes after a day.
 * Answers how many went.
 */
export const forgetEmptyDrafts = async (payload: Payload, now = new Date()): Promise<number> => {
  let forgotten = 0;
  for (const { slug } of publishedCollections(payload)) {
    const req = await createLocalReq({}, payload);
    const { docs } = await payload.find({
      collection: slug,
      where: {
        and: [{ updatedAt: { less_than: new Date(now.getTime() - DAY).toISOString() } }, { title: { exists: false } }],
      },
      draft: true,
      depth: 0,
      limit: 500,
      overrideAccess: true,
      req,
    });
    for (const doc of docs as unknown as { id: string; publishedAt?: string | null }[]) {
      if (doc.publishedAt) continue;
      await payload.delete({
        collection: slug,
        id: doc.id,
        depth: 0,
        overrideAccess: true,
        req: await createLocalReq({}, payload),
      });
      forgotten += 1;
    }
  }
  return forgotten;
};
