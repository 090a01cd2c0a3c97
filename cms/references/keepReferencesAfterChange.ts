import type { CollectionAfterChangeHook } from 'payload';
import { v7 } from 'uuid';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { idOf } from '../fields/idOf.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import { referencesIn } from './referencesIn.ts';

/** Keeps what a public document leads to, in its own transaction; what is taken down leads nowhere. */
export const keepReferencesAfterChange =
  (kind: DocumentKind): CollectionAfterChangeHook =>
  async ({ doc, req, collection }) => {
    const row = doc as PublishedDoc & Record<string, unknown>;
    const isPublic = row._status === 'published' && req.context.draftSave !== true;
    if (!isPublic && req.context.removing !== true) return row;
    await req.payload.db.deleteMany({ collection: 'textReferences', where: { docId: { equals: row.id } }, req });
    if (!isPublic) return row;
    for (const reference of referencesIn(collection.flattenedFields, row)) {
      await req.payload.db.create({
        collection: 'textReferences',
        data: { id: v7(), commune: idOf(row.commune), kind, docId: row.id, ...reference },
        req,
      });
    }
    return row;
  };
