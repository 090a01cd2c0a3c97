import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Public things of the city a resident wants in their calendar. */
export const Followings = internalCollection(
  'followings',
  'FollowingDoc',
  { singular: 'Obserwowane', plural: 'Obserwowane' },
  [
    residentField,
    // its id alone: a relation would keep the announcement from ever being deleted
    { name: 'announcement', type: 'text', required: true, index: true },
    // `resident:announcement`
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
  ],
);
