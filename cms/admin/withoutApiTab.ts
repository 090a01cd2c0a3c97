import type { CollectionConfig } from 'payload';

/** A collection whose documents have no tab that shows them as programs get them. */
export const withoutApiTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
});
