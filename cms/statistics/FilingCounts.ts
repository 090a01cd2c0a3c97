import { internalCollection } from '../access/internalCollection.ts';
import { communeField } from '../fields/communeField.ts';

/** How often a step of a form was opened and gone on from, by day: numbers alone, nothing of who it was. */
export const FilingCounts = internalCollection(
  'filingCounts',
  'FilingCountDoc',
  { singular: 'Licznik kroków', plural: 'Liczniki kroków' },
  [
    communeField,
    // commune, service, step and day together, so that two visitors never make two rows
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'service', type: 'text', required: true, index: true },
    { name: 'step', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'begun', type: 'number', required: true },
    { name: 'left', type: 'number', required: true },
  ],
);
