import { internalCollection } from '../access/internalCollection.ts';
import { communeField } from '../fields/communeField.ts';

/** Each fetching of an institution's mailbox: who, when, how many; the letters name it. */
export const HandOvers = internalCollection(
  'handOvers',
  'HandOverDoc',
  { singular: 'Przekazanie zgłoszeń', plural: 'Przekazania zgłoszeń' },
  [
    communeField,
    { name: 'institution', type: 'relationship', relationTo: 'institutions', required: true, index: true, maxDepth: 0 },
    { name: 'kind', type: 'select', required: true, options: ['submitReading', 'excuseAbsence'] },
    { name: 'count', type: 'number', required: true },
    { name: 'hasPhotos', type: 'checkbox', defaultValue: false },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'by', type: 'relationship', relationTo: 'staff', required: true, maxDepth: 0 },
    // when the letters themselves were erased
    { name: 'erasedAt', type: 'date' },
  ],
);
