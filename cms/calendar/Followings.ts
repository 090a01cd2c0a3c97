import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Public things of the city a resident wants in their calendar. */
export const Followings = internalCollection(
  'followings',
  'FollowingDoc',
  { singular: 'Obserwowane', plural: 'Obserwowane' },
  [
    residentField,
    // the followed document's id, of whatever kind and alone: a relation would keep the document from ever being deleted
    { name: 'announcement', type: 'text', required: true, index: true },
    // `resident:document`
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
  ],
);
