import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { PublicationKind } from '../../content-models/publications/publication.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from './appendPublication.ts';

/** Tells the site that something it knows of as one whole per commune has changed: all menus, all redirects. */
const announce = async (req: PayloadRequest, kind: PublicationKind, commune: unknown): Promise<void> => {
  const { tenant } = await communeById(req.payload, idOf(commune), req);
  await appendPublication(req, { tenant, kind, docId: tenant, op: 'publish' });
};

/** The hooks of a small collection whose rows of one commune cross to the site together. */
export const announceTogether = (
  kind: PublicationKind,
): { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] } => ({
  afterChange: [
    async ({ doc, req }) => {
      const row = doc as { commune: unknown };
      await announce(req, kind, row.commune);
      return row;
    },
  ],
  afterDelete: [
    async ({ doc, req }) => {
      const row = doc as { commune: unknown };
      await announce(req, kind, row.commune);
      return row;
    },
  ],
});
