import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Notes and tasks residents keep for themselves, sealed. */
export const OwnItems = internalCollection(
  'ownItems',
  'OwnItemDoc',
  { singular: 'Własna notatka', plural: 'Własne notatki' },
  [
    residentField,
    { name: 'sealedItem', type: 'textarea', required: true },
    { name: 'changedAt', type: 'date', required: true },
  ],
);
