import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Tries to link that failed; too many close the door for a while, after a restart too. */
export const LinkAttempts = internalCollection(
  'linkAttempts',
  'LinkAttemptDoc',
  { singular: 'Nieudana próba', plural: 'Nieudane próby' },
  [
    residentField,
    { name: 'institution', type: 'relationship', relationTo: 'institutions', required: true, index: true, maxDepth: 0 },
    // keyed hash of the address it came from
    { name: 'addressHash', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
);
