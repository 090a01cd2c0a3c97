import type { PayloadRequest } from 'payload';
import type { OwnDocument } from '../publishing/ownDocument.ts';

/** Whoever hands a document over has taken their hand off it: the next colleague is not asked whether to take over. */
export const giveLockBack = async (
  req: PayloadRequest,
  collection: string,
  { id, staff }: OwnDocument,
): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: {
      'document.relationTo': { equals: collection },
      'document.value': { equals: id },
      'user.value': { equals: staff.id },
    },
    req,
  });
};
