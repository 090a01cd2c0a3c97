import type { CollectionAfterChangeHook, CollectionSlug } from 'payload';
import { documentSources } from '../documentSources.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { usagesOf } from './usagesOf.ts';

/** A changed picture or file is news of every public document that shows it: each is printed anew. */
export const announceUsersAfterChange =
  (collection: CollectionSlug): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const row = doc as { id: string; commune: unknown };
    if (operation === 'create') return row;
    const commune = idOf(row.commune);
    const { tenant } = await communeById(req.payload, commune, req);
    for (const usage of await usagesOf(req, collection, row.id, { overrideAccess: true })) {
      if (usage.collection === 'communes')
        await appendPublication(req, { tenant, kind: 'commune', docId: usage.id, op: 'touch' });
      const kind = documentSources.find((source) => source.collection === usage.collection)?.kind;
      if (kind && usage.isPublished) await appendPublication(req, { tenant, kind, docId: usage.id, op: 'touch' });
    }
    return row;
  };
