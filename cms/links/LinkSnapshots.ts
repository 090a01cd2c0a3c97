import { internalCollection } from '../access/internalCollection.ts';

/** The last good answer of an institution for one link and topic, sealed; it dies with the link (design §4.21). */
export const LinkSnapshots = internalCollection(
  'linkSnapshots',
  'LinkSnapshotDoc',
  { singular: 'Ostatnia odpowiedź', plural: 'Ostatnie odpowiedzi' },
  [
    { name: 'link', type: 'relationship', relationTo: 'links', required: true, index: true, maxDepth: 0 },
    { name: 'topic', type: 'text', required: true },
    // `link:topic`
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
    // absent while there has been no good answer yet
    { name: 'sealedData', type: 'textarea' },
    { name: 'fetchedAt', type: 'date' },
    { name: 'endsAt', type: 'date', index: true },
    { name: 'triedAt', type: 'date' },
    { name: 'failure', type: 'text' },
  ],
);
