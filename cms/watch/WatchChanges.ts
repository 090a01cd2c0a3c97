import { internalCollection } from '../access/internalCollection.ts';

/** Each change of a target's state: the history. */
export const WatchChanges = internalCollection(
  'watchChanges',
  'WatchChangeDoc',
  { singular: 'Zmiana stanu', plural: 'Zmiany stanu' },
  [
    { name: 'target', type: 'relationship', relationTo: 'watchTargets', required: true, index: true, maxDepth: 0 },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'from', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
    { name: 'detail', type: 'text' },
  ],
);
