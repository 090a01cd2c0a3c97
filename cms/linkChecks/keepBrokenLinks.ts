import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { usersOf, usersUnder } from '../references/touchUsers.ts';
import { isStale, judgeLinks, type Judged } from './judgeLinks.ts';

/** Brings the list of broken links up to date for these documents, in the caller's transaction. */
export const keepBrokenLinks = async (req: PayloadRequest, documents: readonly Judged[]): Promise<void> => {
  for (const { docId, known, broken } of (await judgeLinks(req, documents)).filter(isStale)) {
    const { db } = req.payload;
    if (!broken) await db.deleteMany({ collection: 'brokenLinks', where: { docId: { equals: docId } }, req });
    else if (known) await db.updateOne({ collection: 'brokenLinks', id: known.id, data: broken, req });
    else
      await db.create({
        collection: 'brokenLinks',
        data: { id: v7(), ...broken, since: new Date().toISOString() },
        req,
      });
  }
};

/** Looks anew at the links of a document that was just published or taken down; what is a draft has no readers. */
export const keepBrokenLinksAfterChange =
  (kind: DocumentKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const row = doc as { id: string; _status?: string };
    if (req.context.draftSave === true) return row;
    const isPublic = row._status === 'published';
    if (isPublic || req.context.removing === true) await keepBrokenLinks(req, [{ kind, docId: row.id }]);
    return row;
  };

/** Looks anew at the documents of a commune that lead by address to one of these addresses, or to something below. */
export const lookAtPathUsers = async (
  req: PayloadRequest,
  commune: string,
  paths: readonly (string | undefined)[],
): Promise<void> => {
  const users: Judged[] = [];
  for (const path of paths) if (path !== undefined) users.push(...(await usersUnder(req, commune, path)));
  await keepBrokenLinks(req, users);
};

/** Looks anew at the documents that link to one that came, went or moved. */
export const lookAtLinking = async (req: PayloadRequest, docId: string): Promise<void> => {
  await keepBrokenLinks(req, await usersOf(req, 'document', docId));
};
