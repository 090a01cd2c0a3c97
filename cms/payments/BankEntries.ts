import { internalCollection } from '../access/internalCollection.ts';

/** What came into the office's account, each entry once however often its statement is read. Nothing that went out. */
export const BankEntries = internalCollection(
  'bankEntries',
  'BankEntryDoc',
  { singular: 'Pozycja wyciągu', plural: 'Pozycje wyciągów' },
  [
    { name: 'commune', type: 'relationship', relationTo: 'communes', required: true, index: true, maxDepth: 0 },
    // keyed hash of the entry with its account and its place among equal ones
    { name: 'fingerprint', type: 'text', required: true, unique: true },
    { name: 'bookedOn', type: 'text', required: true, index: true },
    { name: 'grosze', type: 'number', required: true },
    // title and payer
    { name: 'sealedDetails', type: 'textarea', required: true },
    { name: 'state', type: 'select', required: true, index: true, options: ['matched', 'unmatched', 'ignored'] },
    { name: 'case', type: 'relationship', relationTo: 'cases', index: true, maxDepth: 0 },
    // How often a match was taken back, so that the next one is a payment of its own.
    { name: 'round', type: 'number', required: true, defaultValue: 0 },
    { name: 'at', type: 'date', required: true },
  ],
);
