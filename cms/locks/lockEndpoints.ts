import type { CollectionSlug, Endpoint } from 'payload';
import { endpoint, noContent } from '../api/endpoint.ts';
import { ownDocument } from '../publishing/ownDocument.ts';
import { giveLockBack } from './giveLockBack.ts';

/** How whoever leaves a document of that collection takes the hand off it. */
export const lockEndpoints = (collection: CollectionSlug): Endpoint[] => [
  endpoint('post', '/:id/give-lock-back', async (req) => {
    await giveLockBack(req, collection, await ownDocument(req, collection));
    return noContent();
  }),
];
