import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Public things of the city a resident wants in their calendar. */
export const Followings = internalCollection(
  'followings',
  'FollowingDoc',
  { singular: 'Obserwowane', plural: 'Obserwowane' },
  [
    residentField,
    {
      name: 'announcement',
      type: 'relationship',
      relationTo: 'announcements',
      required: true,
      index: true,
      maxDepth: 0,
    },
    // `resident:announcement`
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
  ],
);
