import type { CollectionAfterChangeHook } from 'payload';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import type { PageDoc } from '../payload-types.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { touchUsers } from '../references/touchUsers.ts';

/** When a public page's address changes, the pages under it have moved too, and the site must hear of each. */
export const republishChildrenAfterChange: CollectionAfterChangeHook<PageDoc> = async ({ doc, previousDoc, req }) => {
  const moved =
    previousDoc.slug !== doc.slug || JSON.stringify(previousDoc.parent ?? null) !== JSON.stringify(doc.parent ?? null);
  if (doc._status !== 'published' || req.context.draftSave === true || !previousDoc.slug || !moved) return doc;
  const { tenant } = await communeById(req.payload, idOf(doc.commune), req);
  const queue = [doc.id];
  const seen = new Set(queue);
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    const children = await req.payload.find({
      collection: 'pages',
      where: { parent: { equals: parent } },
      depth: 0,
      pagination: false,
      limit: 1000,
      overrideAccess: true,
      req,
    });
    for (const child of children.docs) {
      if (seen.has(child.id)) continue;
      seen.add(child.id);
      queue.push(child.id);
      if (child._status === 'published') {
        await appendPublication(req, { tenant, kind: 'page', docId: child.id, op: 'publish' });
        await touchUsers(req, 'document', child.id);
      }
    }
  }
  return doc;
};
