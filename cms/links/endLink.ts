import type { PayloadRequest } from 'payload';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { ownTransaction } from '../database/ownTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkDoc } from '../payload-types.ts';

/** How a link stops: by its resident, by the institution, by the child's coming of age. */
export type LinkEnd = 'unlinked' | 'withdrawn' | 'ended';

/**
 * Ends a link that is in force and takes every kept answer and what was told of it with it, in one transaction; says
 * whether it was still in force. What was sent, who looked and the audit stay.
 */
export const endLink = (
  given: PayloadRequest,
  linkId: string,
  end: LinkEnd,
  options: { reason?: string; also?: (req: PayloadRequest, link: LinkDoc) => Promise<void> } = {},
): Promise<boolean> => {
  const req = ownTransaction(given);
  const { db } = req.payload;
  return inTransaction(req, async () => {
    const ended = (await db.updateOne({
      collection: 'links',
      where: { and: [{ id: { equals: linkId } }, { state: { equals: 'active' } }] },
      // the unique key is free again: the same child may be linked anew
      data: { state: end, endedAt: new Date().toISOString(), uniqueKey: linkId, refreshAt: null },
      req,
    })) as unknown as LinkDoc | null;
    if (!ended) return false;
    await db.deleteMany({ collection: 'linkSnapshots', where: { link: { equals: linkId } }, req });
    // what the resident was told of it says the child's grades and the contract's sums
    await db.deleteMany({ collection: 'notifications', where: { link: { equals: linkId } }, req });
    await options.also?.(req, ended);
    await appendAudit(req, {
      ...(ended.commune ? { commune: idOf(ended.commune) } : {}),
      action: `link.${end}`,
      objectType: 'links',
      objectId: linkId,
      details: {
        institution: idOf(ended.institution),
        ...(options.reason === undefined ? {} : { reason: options.reason }),
      },
    });
    return true;
  });
};
