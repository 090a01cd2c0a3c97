import type { CollectionSlug, Payload, Where } from 'payload';
import type { WorklistItem } from '../../content-models/work/work.ts';

/**
 * What a collection leaves in its configuration (`custom: { worklist: … }`) to have a tile on the start page: the broken
 * links that a checker found. Its rows must be readable by whoever is to see the tile.
 */
export interface WorklistSlot {
  name: 'brokenLinks';
  where: Where;
  toItem: (row: never) => WorklistItem;
}

/** The collection that fills a tile, if one does. */
export const worklistSlot = (
  payload: Payload,
  name: WorklistSlot['name'],
): (WorklistSlot & { collection: CollectionSlug }) | undefined => {
  for (const { slug, custom } of payload.config.collections) {
    const slot = custom.worklist as WorklistSlot | undefined;
    if (slot?.name === name) return { ...slot, collection: slug };
  }
  return undefined;
};
